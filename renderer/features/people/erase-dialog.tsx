import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ErasureTold } from '../../../shared/contract/people.ts';
import type { Keeps } from '../../../shared/people/erasing.ts';
import { sayErasure } from '../../../shared/people/say-erasure.ts';
import { NAMELESS_RESIDENT } from '../../../shared/people/words.ts';
import {
  closeDialog,
  type Edit,
  erasePerson,
  lookAtErasing,
  sayRefusal,
  useDialog,
  useMap,
} from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './people.module.css';

/** Says what erasing somebody takes away and what stays, and asks whether that is meant: nothing brings it back. */
export function EraseDialog() {
  const dialog = useDialog();
  if (dialog?.kind !== 'erase-person') return null;
  return (
    <EraseForm
      key={dialog.entity + dialog.keeps}
      entity={dialog.entity}
      keeps={dialog.keeps}
      noted={dialog.noted ?? []}
    />
  );
}

type Props = { readonly entity: string; readonly keeps: Keeps; readonly noted: readonly Edit[] };

function EraseForm({ entity, keeps, noted }: Props) {
  const map = useMap();
  const [told, setTold] = useState<ErasureTold | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isMeant, setMeant] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const person = map.entity.get(entity);
  const isRole = keeps === 'role';

  useEffect(() => {
    let isCurrent = true;
    void lookAtErasing(entity, keeps).then((reply) => {
      if (!isCurrent) return;
      if (reply.ok) setTold(reply.value);
      else setProblem(sayRefusal(reply.error));
    });
    return () => {
      isCurrent = false;
    };
  }, [entity, keeps]);

  const erase = async (): Promise<void> => {
    setBusy(true);
    const reply = await erasePerson(entity, keeps, noted);
    if (reply.ok) {
      closeDialog();
      return;
    }
    setBusy(false);
    setProblem(sayRefusal(reply.error));
  };

  const role = person?.person?.role ?? NAMELESS_RESIDENT;
  return (
    <Dialog
      onClose={closeDialog}
      title={isRole ? 'Erase name and free text?' : `Erase ${person?.name ?? 'this person'}?`}
      isWide
    >
      <Stack gap="md">
        <p className={styles.about}>
          {isRole
            ? `The entry stays as “${role}”, with its links and ratings. The name, other names, contact details, notes and what was written down of the person go: from the map, its history and undo, snapshots, texts of sources, imports, search, and the backups beside the file.`
            : 'The person goes from the map, its history and undo, snapshots, texts of sources, imports, search, and the backups beside the file. Links, ratings and evidence of the person go too; a meeting with others stays without them. Where other records name the person in full, “[a person, erased]” stands instead.'}
        </p>
        {told === null && problem === null ? (
          <p className={styles.about} role="status">
            Looking through the map and its history…
          </p>
        ) : null}
        {told === null ? null : (
          <ul className={styles.lines} aria-label="What this does">
            {sayErasure(told, true).map((line) => (
              <li key={line} data-inner={line.startsWith('  ') || undefined}>
                {line.trim()}
              </li>
            ))}
          </ul>
        )}
        <p className={styles.about}>
          Copies that were sent or kept elsewhere, and backups of the drive, are not reached from here.
        </p>
        {problem === null ? null : (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <Checkbox
          size="sm"
          data-autofocus
          label="I understand that this cannot be undone"
          checked={isMeant}
          disabled={isBusy}
          onChange={(event) => setMeant(event.currentTarget.checked)}
        />
        <Group justify="flex-end" gap="sm">
          <Button size="sm" onClick={closeDialog}>
            Cancel
          </Button>
          <Button
            size="sm"
            variant="filled"
            color="alarm"
            disabled={!isMeant || told === null}
            loading={isBusy}
            onClick={() => void erase()}
          >
            {isRole ? 'Erase name and free text' : 'Erase for good'}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
