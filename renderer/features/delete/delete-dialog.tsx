import { Button, Group } from '@mantine/core';
import { deleteThings, linksGoingWith, nameSelection } from '../../commands/index.ts';
import { closeDialog, useDialog } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';

/** Asks before many entries go at once. */
export function DeleteDialog() {
  const dialog = useDialog();
  if (dialog?.kind !== 'delete') return null;
  const selection = { entities: new Set(dialog.entities), links: new Set(dialog.links) };
  const along = [...linksGoingWith(selection.entities)].filter((id) => !selection.links.has(id)).length;
  const remove = (): void => {
    closeDialog();
    void deleteThings(selection);
  };
  return (
    <Dialog onClose={closeDialog} title={`Delete ${nameSelection(selection)}?`}>
      <p>
        {along === 0
          ? 'No other links hang on them.'
          : `${along === 1 ? '1 link goes' : `${along} links go`} with them.`}{' '}
        You can undo this.
      </p>
      <Group justify="flex-end" gap="sm">
        <Button size="sm" onClick={closeDialog}>
          Cancel
        </Button>
        <Button size="sm" variant="filled" color="alarm" data-autofocus onClick={remove}>
          Delete
        </Button>
      </Group>
    </Dialog>
  );
}
