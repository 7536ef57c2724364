import type { Certainty, Evidence } from '../../shared/model/evidence.ts';
import { type ConfirmedBy, NOBODY_ASKED, sayConfirmed } from '../../shared/model/knowledge/index.ts';
import { linkSentence } from '../../shared/model/words.ts';
import { edit, getMap } from '../state/index.ts';

const LONGEST_LABEL = 200;

/** Says of pieces of evidence whether their source states it or it is only implied, as one step. Gives the revision, or null when it was refused. */
export async function markEvidence(pieces: readonly Evidence[], certainty: Certainty) {
  const [first] = pieces;
  if (!first) return null;
  const title = getMap().source.get(first.source)?.title ?? 'a source';
  const label = `Mark as ${certainty === 'fact' ? 'a fact' : 'an assumption'}: evidence from “${title}”`;
  const reply = await edit(
    pieces.map(({ id }) => ({ edit: 'evidence.update', input: { id, fields: { certainty } } })),
    { label: label.slice(0, LONGEST_LABEL) },
  );
  return reply.ok ? reply.value : null;
}

/** Records which side says that a link is so; null: nobody has been asked. */
export async function confirmLink(id: string, confirmedBy: ConfirmedBy | null) {
  const map = getMap();
  const link = map.link.get(id);
  if (!link) return null;
  const said = confirmedBy === null ? NOBODY_ASKED : sayConfirmed(map, link, confirmedBy);
  const label = `“${linkSentence(map, link)}”: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  const reply = await edit(
    { edit: 'link.update', input: { id, fields: { confirmedBy } } },
    { label: label.length > LONGEST_LABEL ? `Confirm a link: ${said}`.slice(0, LONGEST_LABEL) : label },
  );
  return reply.ok ? reply.value : null;
}
