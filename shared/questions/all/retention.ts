import { CONSENT_MONTHS, DUE_LABELS, DUES, isPersonalData, retentionIn } from '../../people/retention.ts';
import { countOf } from '../../util/count-of.ts';
import { sayDate } from '../../util/dates.ts';
import { trustIn } from '../counting.ts';
import type { Question } from '../question.ts';
import { listOf } from '../say.ts';
import { entriesColumn, entryColumn, numberColumn, tableOf, textColumn, wordsColumn } from '../tables.ts';

export const retention: Question = {
  id: 'retention',
  title: 'People to look at again',
  asks: 'Which people does the map hold longer than it said, or without a lawful basis, a source, a privacy notice or consent?',
  heading: 'What we know',
  needs: [],
  isInternal: true,
  answer(asked) {
    const { map, asAt } = asked;
    const { people, due } = retentionIn(map, asAt);
    const sorts = DUES.map((sort) => ({ sort, who: due.filter(({ dues }) => dues.includes(sort)) }));
    const there = sorts.filter(({ who }) => who.length > 0);
    const byRole = [...map.entity.values()].filter(
      (entity) => entity.person !== null && !isPersonalData(map, entity),
    ).length;
    const trust = trustIn(asked, {
      lookedAt: '',
      counted: { all: [], links: [] },
      unknowns: ['When somebody was asked for consent: what counts is when they were written down.'],
    });
    return {
      answer: sayAll(people, due.length, there, asAt),
      tables: [
        tableOf({
          id: 'people',
          title: 'People to look at, those with most that is due first',
          note: `As at ${sayDate(asAt)}. A notice is due within a month of when somebody was written down, an answer about consent within ${CONSENT_MONTHS} months.`,
          columns: [
            entryColumn('person', 'Person'),
            wordsColumn('due', 'What is due'),
            textColumn('review', 'Review by'),
            textColumn('notice', 'Notice given'),
            textColumn('basis', 'Lawful basis'),
            textColumn('consent', 'Consent'),
            textColumn('recorded', 'Written down'),
          ],
          rows: due.map(({ entity: { id, person }, dues, recorded }) => [
            id,
            dues.map((sort) => DUE_LABELS[sort]),
            person?.reviewDate == null ? null : sayDate(person.reviewDate),
            person?.noticeGiven == null ? null : sayDate(person.noticeGiven),
            person?.lawfulBasis?.replaceAll('-', ' ') ?? null,
            person?.isResident ? person.consent : null,
            recorded === null ? null : sayDate(recorded),
          ]),
          ifEmpty: people === 0 ? 'Nobody is recorded by name.' : 'Nothing is due.',
        }),
        tableOf({
          id: 'sorts',
          title: 'How many',
          columns: [textColumn('due', 'What is due'), numberColumn('people', 'People'), entriesColumn('who', 'Who')],
          rows: there.map(({ sort, who }) => [
            DUE_LABELS[sort],
            who.length,
            who.map(({ entity }) => entity.id as string),
          ]),
          ifEmpty: 'Nothing is due.',
        }),
      ],
      entities: due.map(({ entity }) => entity.id),
      links: [],
      trust: {
        ...trust,
        scope: `${countOf(people, 'person', 'people')} with a name, contact details or words of their own; ${countOf(byRole, 'person who is kept by role alone is', 'people who are kept by role alone are')} left out. Links do not count.`,
      },
      also: {},
    };
  },
};

function sayAll(
  people: number,
  due: number,
  there: readonly { readonly sort: (typeof DUES)[number]; readonly who: readonly unknown[] }[],
  asAt: string,
): string {
  if (people === 0) return 'Nobody: the map holds no person with a name, contact details or words of their own.';
  if (due === 0)
    return `Nothing is due for the ${countOf(people, 'person', 'people')} that the map holds, as at ${sayDate(asAt)}.`;
  const parts = there.map(({ sort, who }) => `${WORDS[sort]} ${who.length.toLocaleString('en-GB')}`);
  return `${due.toLocaleString('en-GB')} of ${countOf(people, 'person', 'people')} should be looked at as at ${sayDate(asAt)}: ${listOf(parts)}.`;
}

const WORDS: Readonly<Record<(typeof DUES)[number], string>> = {
  'review-passed': 'the review date has passed for',
  'no-review': 'no review date is set for',
  'no-notice': 'no privacy notice was given within a month to',
  'no-basis': 'no lawful basis is recorded for',
  'no-source': 'it is not said where it comes from for',
  'consent-waiting': 'consent was asked for long ago of',
  'consent-missing': 'a name is held without consent of',
};
