import { Button, Group } from '@mantine/core';
import { sourceUse } from '../../../shared/model/knowledge/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { evidenceFor, evidenceFrom } from '../../../shared/model/map-index.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import { closeDialog, edit, tellUndoable, useDialog, useMap } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './dialogs.module.css';

/** Asks before sources go, and says what goes with them. */
export function DeleteSourcesDialog() {
  const dialog = useDialog();
  const map = useMap();
  if (dialog?.kind !== 'delete-sources') return null;
  const sources = dialog.sources.flatMap((id) => map.source.get(id) ?? []);
  const [first] = sources;
  if (!first) return null;
  const name = sources.length === 1 ? `“${first.title}”` : countOf(sources.length, 'source', 'sources');
  const remove = async (): Promise<void> => {
    closeDialog();
    const reply = await edit({ edit: 'source.remove', input: { ids: sources.map(({ id }) => id) } });
    if (reply.ok) tellUndoable(`Deleted ${name}.`, reply.value);
    if (document.activeElement === document.body) document.getElementById('centre')?.focus();
  };
  return (
    <Dialog title={`Delete ${name}?`} onClose={closeDialog}>
      <p className={styles.text}>
        {sayLoss(
          map,
          sources.map(({ id }) => id),
        )}{' '}
        You can undo this.
      </p>
      <Group justify="flex-end" gap="sm">
        <Button size="sm" onClick={closeDialog}>
          Cancel
        </Button>
        <Button size="sm" variant="filled" color="alarm" data-autofocus onClick={() => void remove()}>
          Delete
        </Button>
      </Group>
    </Dialog>
  );
}

/** "109 pieces of evidence go with it, for 20 entries and 76 links; 40 of these are left without any evidence." */
function sayLoss(map: MapData, sources: readonly string[]): string {
  const them = sources.length === 1 ? 'it' : 'them';
  const uses = sources.map((id) => sourceUse(map, id));
  const pieces = uses.reduce((sum, { facts, assumptions }) => sum + facts + assumptions, 0);
  if (pieces === 0) return `Nothing rests on ${them}.`;
  const going = new Set(sources);
  const things = new Map<string, 'entity' | 'link'>();
  for (const source of sources)
    for (const { entity, link } of evidenceFrom(map, source)) {
      if (entity !== null) things.set(entity, 'entity');
      if (link !== null) things.set(link, 'link');
    }
  const links = [...things.values()].filter((kind) => kind === 'link').length;
  const bare = [...things.keys()].filter((id) => evidenceFor(map, id).every(({ source }) => going.has(source))).length;
  const what = [
    ...(things.size > links ? [countOf(things.size - links, 'entry', 'entries')] : []),
    ...(links > 0 ? [countOf(links, 'link', 'links')] : []),
  ].join(' and ');
  const goes = pieces === 1 ? 'goes' : 'go';
  const left =
    bare === 0
      ? 'All of these have other evidence.'
      : `${bare.toLocaleString('en-GB')} of these would be left without any.`;
  return `${countOf(pieces, 'piece', 'pieces')} of evidence ${goes} with ${them}, for ${what}. ${left}`;
}
