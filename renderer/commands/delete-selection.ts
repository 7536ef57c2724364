import { linksOf } from '../../shared/model/map-index.ts';
import { linkSentence, shownNameOf } from '../../shared/model/words.ts';
import { countOf } from '../../shared/util/count-of.ts';
import { edit, getMap, getSelection, openDialog, type Selection, tellUndoable } from '../state/index.ts';

/** More entries than this at once, and we ask first. */
const ASK_ABOVE = 10;

/** Links that go because one of their entries goes. */
export function linksGoingWith(entities: ReadonlySet<string>): ReadonlySet<string> {
  const map = getMap();
  return new Set([...entities].flatMap((id) => linksOf(map, id).map((link) => link.id)));
}

/** What a selection is called: “Vision 31”, or "3 entries and 12 links". */
export function nameSelection({ entities, links }: Selection): string {
  const map = getMap();
  const [entity] = entities;
  const [link] = links;
  if (entities.size === 1 && links.size === 0) return `“${shownNameOf(map, entity ?? '')}”`;
  const record = map.link.get(link ?? '');
  if (links.size === 1 && entities.size === 0 && record) return `“${linkSentence(map, record)}”`;
  return [
    entities.size > 0 ? countOf(entities.size, 'entry', 'entries') : '',
    links.size > 0 ? countOf(links.size, 'link', 'links') : '',
  ]
    .filter((part) => part !== '')
    .join(' and ');
}

/** Deletes what is selected; many entries at once only after asking. */
export function deleteSelection(): void {
  const { entities, links } = getSelection();
  if (entities.size > ASK_ABOVE) openDialog({ kind: 'delete', entities: [...entities], links: [...links] });
  else void deleteThings({ entities, links });
}

/** Deletes entries and links as one step, says what went with them, and offers to take it back. */
export async function deleteThings(selection: Selection): Promise<void> {
  const along = linksGoingWith(selection.entities);
  const links = [...selection.links].filter((id) => !along.has(id));
  const name = nameSelection({ entities: selection.entities, links: new Set(links) });
  const edits = [
    ...(links.length > 0 ? [{ edit: 'link.remove', input: { ids: links } }] : []),
    ...(selection.entities.size > 0 ? [{ edit: 'entity.remove', input: { ids: [...selection.entities] } }] : []),
  ];
  if (edits.length === 0) return;
  const reply = await edit(edits, edits.length > 1 ? { label: `Remove ${name}` } : {});
  if (!reply.ok) return;
  const them = selection.entities.size > 1 ? 'them' : 'it';
  const alsoGone = along.size > 0 ? `, and ${countOf(along.size, 'link', 'links')} with ${them}` : '';
  tellUndoable(`Deleted ${name}${alsoGone}.`, reply.value);
  // The button that was pressed has gone with what it was about: the keyboard goes to the map, not to nowhere.
  if (document.activeElement === document.body) document.getElementById('centre')?.focus();
}
