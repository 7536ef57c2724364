import { Alert } from '@mantine/core';
import { useState } from 'react';
import { openMap } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FolderList } from './folder-list.tsx';
import { useFolder } from './use-folder.ts';

/** Chooses a map file from the folders of the host. */
export function OpenMapDialog({ onClose }: { readonly onClose: () => void }) {
  const { folder, problem, go } = useFolder();
  const [refusal, setRefusal] = useState<string | null>(null);
  const open = async (path: string): Promise<void> => {
    const reply = await openMap(path, false);
    if (reply.ok) onClose();
    else setRefusal(reply.error.message);
  };
  return (
    <Dialog onClose={onClose} title="Open a map" isWide>
      {folder ? (
        <FolderList folder={folder} onFolder={(path) => void go(path)} onFile={({ path }) => void open(path)} />
      ) : null}
      {(problem ?? refusal) ? (
        <Alert color="alarm" mt="md" role="alert">
          {problem ?? refusal}
        </Alert>
      ) : null}
    </Dialog>
  );
}
