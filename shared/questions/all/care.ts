import { saidAndDone } from '../../engagement/care/feedback.ts';
import { careLimitsOf } from '../../engagement/care/limits.ts';
import { oftenAsked } from '../../engagement/care/over-asked.ts';
import { quietIn } from '../../engagement/care/quiet.ts';
import { sayLimit } from '../../engagement/care/say.ts';
import { entriesOf, sayBy } from '../../engagement/log.ts';
import { nextStepsIn } from '../../engagement/next-steps.ts';
import type { Engagement } from '../../model/engagement.ts';
import type { EntityId } from '../../model/ids.ts';
import { kindLabel, termLabel } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { sayDate } from '../../util/dates.ts';
import { type CareFound, sayCare } from '../care-words.ts';
import { countedLinks, trustIn } from '../counting.ts';
import { type Asked, onlyAbout, type Question } from '../question.ts';
import { singleContacts } from '../single-contacts.ts';
import { entriesColumn, entryColumn, numberColumn, tableOf, textColumn } from '../tables.ts';

export const care: Question = {
  id: 'care',
  title: 'Who is asked too much, or left alone',
  asks: 'Who has been contacted too often, who has not been spoken to for long, what is overdue, and who was never told what came of it?',
  heading: 'Communication',
  needs: [onlyAbout()],
  isInternal: true,
  answer(asked) {
    const { map } = asked;
    const found = findCare(asked);
    const { limits, over, full, quiet, overdue, said, only, links } = found;
    const method = ({ method: key }: Engagement): string | null =>
      key === null ? null : termLabel(map, 'method', key);
    return {
      answer: sayCare(asked, found),
      tables: [
        tableOf({
          id: 'often',
          title: 'Contacted as often as the limit allows, or more',
          note: `The limit is ${sayLimit(limits)}; it can be set in the Engagement tab.`,
          columns: [
            entryColumn('entry', 'Entry'),
            textColumn('kind', 'Kind'),
            numberColumn('contacts', 'Contacts'),
            textColumn('how', 'Limit'),
            entriesColumn('by', 'By whom'),
            textColumn('last', 'Last'),
            numberColumn('planned', 'Planned'),
          ],
          rows: [...over, ...full].map(({ entity, contacts, planned, how }) => [
            entity,
            kindLabel(map, map.entity.get(entity)?.kind ?? ''),
            contacts.length,
            how === 'over' ? 'Over' : 'Reached',
            [...new Set(contacts.flatMap(({ by }) => by as readonly string[]))],
            contacts[0] ? sayDate(contacts[0].date) : null,
            planned.length,
          ]),
          ifEmpty: `Nobody: the limit is ${sayLimit(limits)}.`,
        }),
        tableOf({
          id: 'quiet',
          title: 'Not spoken to',
          note: `Audiences, and whoever has been met or judged before; those that nobody has spoken to for ${countOf(limits.quietDays, 'day', 'days')}.`,
          columns: [
            entryColumn('entry', 'Entry'),
            textColumn('kind', 'Kind'),
            textColumn('last', 'Last contact'),
            numberColumn('days', 'Days since'),
          ],
          rows: quiet.map(({ entity, last, days }) => [
            entity.id,
            kindLabel(map, entity.kind),
            last === null ? 'Never, as far as is recorded' : sayDate(last.date),
            days,
          ]),
          ifEmpty: 'Each has been spoken to.',
        }),
        tableOf({
          id: 'overdue',
          title: 'Promised and overdue',
          columns: [
            textColumn('next', 'What'),
            entriesColumn('to', 'To whom'),
            textColumn('owner', 'Who sees to it'),
            textColumn('due', 'Was due'),
          ],
          rows: overdue.map(({ next, met, owner, due }) => [next, [...met], owner, due === null ? null : sayDate(due)]),
          ifEmpty: 'Nothing is overdue.',
        }),
        tableOf({
          id: 'no-answer',
          title: 'They said, and nothing is recorded that was done',
          note: 'The longest waiting first.',
          columns: [
            entriesColumn('who', 'Who said it'),
            textColumn('when', 'When'),
            textColumn('method', 'How'),
            textColumn('said', 'What they said'),
            textColumn('by', 'To whom'),
          ],
          rows: said.unanswered.map((record) => [
            [...record.met],
            sayDate(record.date),
            method(record),
            record.said,
            sayBy(map, record) || null,
          ]),
          ifEmpty: 'Wherever something was said, it is recorded what was done.',
        }),
        tableOf({
          id: 'said-done',
          title: 'You said, we did',
          columns: [
            entriesColumn('who', 'Who said it'),
            textColumn('when', 'When'),
            textColumn('said', 'You said'),
            textColumn('did', 'We did'),
          ],
          rows: said.answered.map(({ met, date, said: words, feedback }) => [[...met], sayDate(date), words, feedback]),
          ifEmpty: 'Nothing is recorded that was done in answer.',
        }),
        tableOf({
          id: 'only-contact',
          title: 'Contacts that would take the only link with them',
          columns: [
            entryColumn('person', 'Contact'),
            entryColumn('body', 'Of'),
            entryColumn('other', 'Only link to'),
            numberColumn('links', 'Links'),
          ],
          rows: only.map(({ person, body, other, links: count }) => [person, body, other, count]),
          ifEmpty: 'No two bodies know each other through one person alone.',
        }),
      ],
      entities: [...new Set([...over.map(({ entity }) => entity), ...quiet.map(({ entity }) => entity.id)])],
      links: [],
      trust: {
        ...trustIn(asked, {
          lookedAt: 'Links of every type, for contacts that would take the only link with them',
          counted: links,
          unknowns: ['What nobody has recorded: a contact that is missing here makes somebody look left alone.'],
        }),
        scope: `${countOf(found.records, 'record', 'records')} of engagement, up to ${sayDate(asked.asAt)}, and links of every type for those who would take the only link with them.`,
      },
      also: { over: over.length, quiet: quiet.length, overdue: overdue.length, unanswered: said.unanswered.length },
    };
  },
};

function findCare(asked: Asked): CareFound & { readonly links: ReturnType<typeof countedLinks> } {
  const { map, about, asAt } = asked;
  const counts = (id: string): boolean => about.length === 0 || about.includes(id);
  const often = oftenAsked(map, asAt).filter(({ entity }) => counts(entity));
  const said = saidAndDone(map, asAt);
  const ofThem = (records: readonly Engagement[]): Engagement[] =>
    records.filter((record) => entriesOf(record).some(counts));
  const links = countedLinks(asked);
  return {
    limits: careLimitsOf(map),
    records: ofThem([...map.engagement.values()]).length,
    over: often.filter(({ how }) => how === 'over'),
    full: often.filter(({ how }) => how === 'full'),
    quiet: quietIn(map, asAt).filter(({ entity }) => counts(entity.id)),
    overdue: nextStepsIn(map, asAt)
      .filter(({ when, record }) => when === 'overdue' && entriesOf(record).some(counts))
      .map(({ record }) => record),
    said: { answered: ofThem(said.answered), unanswered: ofThem(said.unanswered) },
    only: singleContacts(map, links.links).filter(({ person, body, other }) =>
      [person, body, other].some((id) => counts(id as EntityId)),
    ),
    links,
  };
}
