import type { AnswerTable } from '../../contract/answer.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { shownNameOf } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { sayDate } from '../../util/dates.ts';
import { countedLinks, trustIn } from '../counting.ts';
import { type Lasting, type Lastings, lastingsOf, middleOf } from '../lasting-of.ts';
import { onlyAbout, type Question, TYPES } from '../question.ts';
import { byName, listOf, namesOf, shareOfThe } from '../say.ts';
import { entryColumn, linkColumn, numberColumn, tableOf, textColumn } from '../tables.ts';

const A_YEAR = 12;
const NAMED = 3;

export const lasting: Question = {
  id: 'lasting',
  title: 'What ends and what lasts',
  asks: 'What has come and gone, what ends when, and what is past its end and still recorded as there?',
  heading: 'Strategies, money and places',
  needs: [onlyAbout(), TYPES],
  answer(asked) {
    const { map, about, types, asAt } = asked;
    const counted = countedLinks(
      asked,
      ({ from, to }) => about.length === 0 || about.includes(from) || about.includes(to),
    );
    // Whoever asks about some types of link asks about links.
    const entities = [...map.entity.values()].filter(
      ({ id }) => types.length === 0 && (about.length === 0 || about.includes(id)),
    );
    const found = lastingsOf(map, entities, counted.all, asAt);
    const turnover = turnoverOf(map, counted.all, about);
    const shown = [...found.ending, ...found.overdue, ...found.gone];
    const links = shown.flatMap(({ link }) => (link === null ? [] : [link]));
    const ends = links.flatMap((id) => {
      const link = map.link.get(id as never);
      return link ? [link.from, link.to] : [];
    });
    return {
      answer: sayAll(map, about, found, turnover),
      tables: [
        timesTable(
          'ending',
          'What ends, the soonest first',
          'Months left',
          found.ending,
          'No end is recorded that is still to come.',
        ),
        timesTable(
          'overdue',
          'Past its end, and recorded as there',
          'Months it was to last',
          found.overdue,
          'There is none.',
        ),
        timesTable(
          'gone',
          'What has come and gone, the latest first',
          'Months it lasted',
          found.gone,
          'Nothing is recorded as ended.',
        ),
        tableOf({
          id: 'turnover',
          title: 'Around whom most has come and gone',
          note: 'Links that have ended, beside those that exist now.',
          columns: [
            entryColumn('entry', 'Entry'),
            numberColumn('ended', 'Links ended'),
            numberColumn('existing', 'Links now'),
          ],
          rows: turnover.map(({ id, ended, existing }) => [id, ended, existing]),
          ifEmpty: 'No link is recorded as ended.',
        }),
      ],
      entities: byName(
        map,
        new Set([...about, ...shown.flatMap(({ entry }) => (entry === null ? [] : [entry])), ...ends]),
      ) as never[],
      links: links as never[],
      trust: trustIn(asked, {
        lookedAt: `${about.length === 0 ? 'All links' : `Links of ${namesOf(map, byName(map, new Set(about)))}`}${types.length === 0 ? ', and entries' : ''}`,
        counted,
        unknowns: [
          ...(found.existing > found.withEnd
            ? [
                `When ${shareOfThe(found.existing - found.withEnd, found.existing, ['entry or link that exists', 'entries and links that exist'], 'any of the')} will end, if ever.`,
              ]
            : []),
          ...(found.gone.some(({ months }) => months === null)
            ? [
                `How long ${shareOfThe(found.gone.filter(({ months }) => months === null).length, found.gone.length, ['one that is over', 'that are over'], 'any of the')} lasted: a date is missing.`,
              ]
            : []),
          'What of it was wanted to last, and what was meant for a time only.',
        ],
      }),
      also: {},
    };
  },
};

function timesTable(
  id: string,
  title: string,
  months: string,
  found: readonly Lasting[],
  ifEmpty: string,
): AnswerTable {
  return tableOf({
    id,
    title,
    columns: [
      entryColumn('entry', 'Entry'),
      linkColumn('link', 'Link'),
      textColumn('started', 'Started'),
      textColumn('ended', id === 'ending' ? 'Ends' : 'Ended'),
      numberColumn('months', months),
    ],
    rows: found.map((each) => [
      each.entry,
      each.link,
      each.started === null ? null : sayDate(each.started),
      each.ended === null ? null : sayDate(each.ended),
      each.months,
    ]),
    ifEmpty,
  });
}

type Turnover = { readonly id: string; readonly ended: number; readonly existing: number };

/** Entries with links that have ended, those with most first. */
function turnoverOf(map: MapData, links: readonly Link[], about: readonly string[]): Turnover[] {
  const counts = new Map<string, { ended: number; existing: number }>();
  for (const { from, to, status } of links)
    for (const id of new Set<string>([from, to])) {
      if (about.length > 0 && !about.includes(id)) continue;
      const count = counts.get(id) ?? { ended: 0, existing: 0 };
      counts.set(id, count);
      if (status === 'ended') count.ended++;
      if (status === 'existing') count.existing++;
    }
  const some = [...counts].filter(([, { ended }]) => ended > 0);
  const order = new Map(
    byName(
      map,
      some.map(([id]) => id),
    ).map((id, at) => [id, at]),
  );
  return some
    .map(([id, count]) => ({ id, ...count }))
    .sort((a, b) => b.ended - a.ended || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

function sayAll(
  map: MapData,
  about: readonly string[],
  { gone, ending, overdue, withEnd, existing }: Lastings,
  turnover: readonly Turnover[],
): string {
  if (gone.length === 0 && withEnd === 0)
    return 'What ends, and what has come and gone, is not recorded: nothing is marked as ended, and nothing has an end date. To answer this, give entries and links the dates on which they start and end.';
  const soon = ending.filter(({ months }) => (months ?? 0) < A_YEAR);
  const middle = middleOf(gone);
  const most = turnover.filter(({ ended }) => ended > 1).slice(0, NAMED);
  return [
    `${sayCounts(gone)} come and gone${middle === null ? '' : `; of those with both dates, half lasted ${middle === 0 ? 'less than a month' : `${countOf(middle, 'month', 'months')} or less`}`}.`,
    soon.length === 0
      ? 'Nothing is recorded as ending within a year.'
      : `${countOf(soon.length, 'ends', 'end')} within a year: ${sayEnds(soon)}.`,
    ...(overdue.length > 0
      ? [
          `${countOf(overdue.length, 'is', 'are')} recorded as there though past the end: ${sayEnds(overdue)}. Ask whether ${overdue.length === 1 ? 'it is' : 'they are'} over, or ${overdue.length === 1 ? 'was' : 'were'} renewed.`,
        ]
      : []),
    ...(most.length > 0 && about.length === 0
      ? [`Most has come and gone around ${listOf(most.map(({ id, ended }) => `${shownNameOf(map, id)} (${ended})`))}.`]
      : []),
    `An end is recorded for ${shareOfThe(withEnd, existing, ['entry or link that exists', 'entries and links that exist'])}.`,
  ].join(' ');
}

function sayCounts(gone: readonly Lasting[]): string {
  const entries = gone.filter(({ entry }) => entry !== null).length;
  const links = gone.length - entries;
  const parts = [
    ...(entries > 0 ? [countOf(entries, 'entry', 'entries')] : []),
    ...(links > 0 ? [countOf(links, 'link', 'links')] : []),
  ];
  return parts.length === 0 ? 'Nothing is recorded that has' : `${listOf(parts)} ${gone.length === 1 ? 'has' : 'have'}`;
}

function sayEnds(found: readonly Lasting[]): string {
  const named = found.slice(0, NAMED).map(({ name, ended }) => `“${name}” (${sayDate(ended ?? '')})`);
  const more = found.length - named.length;
  return listOf([...named, ...(more > 0 ? [countOf(more, 'other', 'others')] : [])]);
}
