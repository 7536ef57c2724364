import { Alert, Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { createMap } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FolderList } from './folder-list.tsx';
import { mapFileName, pathIn, useFolder } from './use-folder.ts';

type Props = { readonly sample: 'trafford' | null; readonly onClose: () => void };

/** Makes a map file: empty, or a copy of the sample that can be changed freely. */
export function NewMapDialog({ sample, onClose }: Props) {
  const { folder, problem, go } = useFolder();
  const [typed, setTyped] = useState(sample === null ? 'New map' : 'Trafford sample');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isTaken, setTaken] = useState(false);
  const fileName = mapFileName(typed);

  const make = async (replace: boolean): Promise<void> => {
    if (!folder || fileName === null) return;
    const reply = await createMap({ path: pathIn(folder.folder, fileName), sample, replace });
    if (reply.ok) onClose();
    else {
      setTaken(reply.error.code === 'file-exists');
      setRefusal(reply.error.message);
    }
  };
  const wasSelected = useRef(false);
  // The suggestion is there to be typed over; what the user has typed is not.
  const selectOnce = (field: HTMLInputElement): void => {
    if (!wasSelected.current) field.select();
    wasSelected.current = true;
  };
  const rename = (text: string): void => {
    setTyped(text);
    setTaken(false);
    setRefusal(null);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void make(false);
  };

  return (
    <Dialog onClose={onClose} title={sample === null ? 'New map' : 'Open the sample map'} isWide>
      <form onSubmit={onSubmit}>
        {sample === null ? null : (
          <p>You get a copy of your own in a file: change it as you like, and come back for a fresh one.</p>
        )}
        <TextInput
          size="sm"
          label="Name of the file"
          value={typed}
          data-autofocus
          onFocus={(event) => selectOnce(event.target)}
          onChange={(event) => rename(event.target.value)}
          error={fileName === null ? 'Write a name without \\ / : * ? " < > |' : null}
          mb="md"
        />
        {folder ? (
          <FolderList folder={folder} onFolder={(path) => void go(path)} onFile={(file) => rename(file.name)} />
        ) : null}
        {(problem ?? refusal) ? (
          <Alert color="alarm" mt="md" role="alert">
            {problem ?? refusal}
          </Alert>
        ) : null}
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button size="sm" onClick={onClose}>
            Cancel
          </Button>
          {isTaken ? (
            <Button size="sm" color="alarm" variant="filled" onClick={() => void make(true)}>
              Replace the file
            </Button>
          ) : (
            <Button size="sm" type="submit" variant="filled" disabled={!folder || fileName === null}>
              {sample === null ? 'Make the map' : 'Open the sample'}
            </Button>
          )}
        </Group>
      </form>
    </Dialog>
  );
}
