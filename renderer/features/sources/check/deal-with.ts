// What can be done about a thing on a list, each as one step that is told of and can be taken back.
import type { Evidence } from '../../../../shared/model/evidence.ts';
import { type ConfirmedBy, NOBODY_ASKED, sayConfirmed } from '../../../../shared/model/knowledge/index.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { evidenceFor } from '../../../../shared/model/map-index.ts';
import { confirmLink, markEvidence } from '../../../commands/index.ts';
import { getMap, tellUndoable } from '../../../state/index.ts';

/** Evidence that can be marked as a fact, and what it is called. */
export type FactToMark = { readonly id: string; readonly label: string; readonly pieces: readonly Evidence[] };

/** For what is only assumed: each piece of its evidence, and all of them when there are several. Nothing where a fact is stated already. */
export function factsToMark(map: MapData, subject: string): FactToMark[] {
  const pieces = evidenceFor(map, subject);
  if (pieces.length === 0 || pieces.some(({ certainty }) => certainty === 'fact')) return [];
  const each = pieces.map((piece) => {
    const title = map.source.get(piece.source)?.title ?? 'A source that has gone';
    return {
      id: piece.id as string,
      label: piece.section === null ? title : `${title}, ${piece.section}`,
      pieces: [piece],
    };
  });
  return pieces.length === 1 ? each : [...each, { id: 'all', label: 'All of them', pieces }];
}

export async function markAndTell({ label, pieces }: FactToMark): Promise<void> {
  const done = await markEvidence(pieces, 'fact');
  const by = pieces.length > 1 ? 'all its sources' : label;
  if (done) tellUndoable(`Marked as a fact, stated by ${by}.`, done);
}

export async function confirmAndTell(id: string, by: ConfirmedBy | null): Promise<void> {
  const link = getMap().link.get(id);
  const done = await confirmLink(id, by);
  if (done && link) tellUndoable(`${by === null ? NOBODY_ASKED : sayConfirmed(getMap(), link, by)}.`, done);
}
