import { editsFor, type LinkDeed, type PlannedLink, sayPlanned } from '../../../../shared/quick-entry/index.ts';
import { picture } from '../../../commands/index.ts';
import { edit, getMap, getTab, newId, selectLinks, tellUndoable } from '../../../state/index.ts';
import type { Typing } from './use-typing.ts';

/** Adds what was typed as one step, says so, and selects it. Answers whether it was added. */
export async function addTyped({ links, duplicates, from, fresh }: Typing): Promise<boolean> {
  const map = getMap();
  const deeds = links.map((planned): LinkDeed => {
    const duplicate = duplicates.get(planned.key);
    return { planned, into: duplicate === undefined || duplicate === 'another' ? null : duplicate };
  });
  const { edits, links: made } = editsFor(map, deeds, from, newId);
  const reply = await edit(edits, { label: `${labelOf(deeds, map)}`.slice(0, 200) });
  if (!reply.ok) return false;
  tellUndoable(`${saidOf(deeds, map)}${saidOfNew(fresh)}.`, reply.value);
  selectLinks(...made);
  const ends = new Set(made.flatMap((id) => endsOf(id)));
  if (getTab() === 'map') picture()?.flyTo([...ends]);
  return true;
}

function endsOf(link: string): readonly string[] {
  const record = getMap().link.get(link);
  return record ? [record.from, record.to] : [];
}

type Map = ReturnType<typeof getMap>;

function labelOf(deeds: readonly LinkDeed[], map: Map): string {
  const [first] = deeds;
  if (deeds.length > 1 || !first) return `Add ${deeds.length} links`;
  return first.into === null
    ? `Add link “${sayPlanned(map, first.planned)}”`
    : `Add to link “${sayPlanned(map, first.planned)}”`;
}

function saidOf(deeds: readonly LinkDeed[], map: Map): string {
  const [first] = deeds;
  if (deeds.length > 1 || !first) return `Added ${deeds.length} links`;
  return first.into === null
    ? `Added “${sayPlanned(map, first.planned)}”`
    : `Added to “${sayPlanned(map, first.planned)}”`;
}

function saidOfNew(fresh: Typing['fresh']): string {
  const [first] = fresh;
  if (!first) return '';
  return fresh.length === 1 ? `, with the new entry “${first.name}”` : `, with ${fresh.length} new entries`;
}

/** What a screen reader is told is about to be added. */
export function sayReady(links: readonly PlannedLink[], fresh: Typing['fresh']): string {
  const map = getMap();
  const [first] = links;
  if (!first) return '';
  const what = links.length === 1 ? `“${sayPlanned(map, first)}”` : `${links.length} links`;
  return `Enter adds ${what}${saidOfNew(fresh)}.`;
}
