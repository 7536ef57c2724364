// The answer to who is asked too much, and who is left alone, in sentences.
import type { SaidAndDone } from '../engagement/care/feedback.ts';
import type { CareLimits } from '../engagement/care/limits.ts';
import type { OftenAsked } from '../engagement/care/over-asked.ts';
import type { Quiet } from '../engagement/care/quiet.ts';
import { sayLimit } from '../engagement/care/say.ts';
import type { Engagement } from '../model/engagement.ts';
import { shownNameOf } from '../model/words.ts';
import { countOf } from '../util/count-of.ts';
import type { Asked } from './question.ts';
import { listOf, namesOf } from './say.ts';
import type { SingleContact } from './single-contacts.ts';

export type CareFound = {
  readonly limits: CareLimits;
  /** Records that speak of those asked about. */
  readonly records: number;
  readonly over: readonly OftenAsked[];
  readonly full: readonly OftenAsked[];
  readonly quiet: readonly Quiet[];
  readonly overdue: readonly Engagement[];
  readonly said: SaidAndDone;
  readonly only: readonly SingleContact[];
};

/** So many are named. */
const NAMED = 3;

export function sayCare({ map }: Asked, found: CareFound): string {
  const { limits, records, over, full, quiet, overdue, said, only } = found;
  if (records === 0)
    return `Not recorded: the map has no record of a contact${map.engagement.size > 0 ? ' with them' : ''}.${
      quiet.length > 0
        ? ` ${countOf(quiet.length, 'entry that somebody should speak to waits', 'entries that somebody should speak to wait')} for one: ${namesOf(
            map,
            quiet.map(({ entity }) => entity.id),
            NAMED,
          )}.`
        : ''
    } To answer this, record contacts in the Engagement tab.`;
  const never = quiet.filter(({ last }) => last === null);
  const long = quiet.filter(({ last }) => last !== null);
  const most = over.slice(0, NAMED).map(({ entity, contacts }) => `${shownNameOf(map, entity)} (${contacts.length})`);
  const all = said.answered.length + said.unanswered.length;
  return [
    over.length > 0
      ? `${countOf(over.length, 'entry has', 'entries have')} been contacted more often than ${sayLimit(limits)}: ${listOf([...most, ...(over.length > NAMED ? [countOf(over.length - NAMED, 'other', 'others')] : [])])}.`
      : `Nobody has been contacted more often than ${sayLimit(limits)}.`,
    ...(full.length > 0
      ? [
          `${countOf(full.length, 'has', 'have')} reached that: ${namesOf(
            map,
            full.map(({ entity }) => entity),
            NAMED,
          )}.`,
        ]
      : []),
    ...sayQuiet(map, never, 'Never spoken to, as far as is recorded'),
    ...sayQuiet(map, long, `Not spoken to for ${countOf(limits.quietDays, 'day', 'days')} or more`),
    overdue.length === 0
      ? 'No promise is overdue.'
      : `${countOf(overdue.length, 'promise is', 'promises are')} overdue.`,
    all === 0
      ? 'What anybody said is not recorded.'
      : said.unanswered.length === 0
        ? `Of all ${countOf(all, 'contact', 'contacts')} where something was said, it is recorded what was done.`
        : `Of ${countOf(all, 'contact', 'contacts')} where something was said, ${said.unanswered.length} ${said.unanswered.length === 1 ? 'has' : 'have'} nothing on record that was done in answer.`,
    ...(only.length > 0
      ? [
          `${countOf(new Set(only.map(({ person }) => person)).size, 'contact holds', 'contacts hold')} the only link between two bodies.`,
        ]
      : []),
  ].join(' ');
}

function sayQuiet(map: Asked['map'], quiet: readonly Quiet[], what: string): string[] {
  if (quiet.length === 0) return [];
  return [
    `${what}: ${namesOf(
      map,
      quiet.map(({ entity }) => entity.id),
      NAMED,
    )}.`,
  ];
}
