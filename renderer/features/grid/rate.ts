import { type Rated, ratingEdits, ratingLabel, sayRated } from '../../../shared/engagement/ratings/rate.ts';
import { readDate } from '../../../shared/exchange/tables/cells.ts';
import { shownNameOf } from '../../../shared/model/words.ts';
import { blankToNull } from '../../../shared/util/blank-to-null.ts';
import { edit, getAsAt, getMap, sayRefusal, tell, tellUndoable } from '../../state/index.ts';

export type How = { readonly date: string | null; readonly by: string; readonly why?: string };

/** Adds a dated judgement on each scale, as one step. Gives what is wrong in a sentence, or null. */
export async function rate(
  entity: string,
  rated: readonly Rated[],
  { date, by, why = '' }: How,
): Promise<string | null> {
  if (rated.length === 0) return null;
  const map = getMap();
  const read = date === null || date.trim() === '' ? null : readDate(date);
  if (read?.ok === false) return 'Write the date of the rating as 2019, March 2019, 31/3/2019 or 2019-03-31.';
  const how = { date: read?.value ?? getAsAt(), by: blankToNull(by), why: blankToNull(why) };
  const reply = await edit(ratingEdits(entity, rated, how), { label: ratingLabel(map, entity, rated), tell: false });
  if (!reply.ok) return sayRefusal(reply.error);
  tellUndoable(`Rated ${shownNameOf(map, entity)}: ${sayRated(map, rated)}.`, reply.value);
  return null;
}

/** The same for gestures that have no form to say in what is wrong. */
export async function rateAtOnce(entity: string, rated: readonly Rated[], how: How): Promise<void> {
  const problem = await rate(entity, rated, how);
  if (problem !== null) tell(problem, { tone: 'error' });
}
