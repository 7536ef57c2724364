import { sinceMeant } from '../../engagement/meeting/last-meeting.ts';
import { type Axes, axesIn, USUAL_AXES } from '../../engagement/ratings/axes.ts';
import { type Move, movesBetween, standingsOf } from '../../engagement/ratings/grid.ts';
import { hasQuarters, QUARTERS, type Quarter, quarterNames, quarterOf } from '../../engagement/ratings/quarters.ts';
import type { MapData } from '../../model/map-data.ts';
import { newestAssessment } from '../../model/map-index.ts';
import { kindLabel, levelLabel } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { sayDate } from '../../util/dates.ts';
import { trustIn } from '../counting.ts';
import { type Asked, onlyAbout, type Question } from '../question.ts';
import { namesOf, shareOf } from '../say.ts';
import { entriesColumn, entryColumn, numberColumn, tableOf, textColumn } from '../tables.ts';

export const grid: Question = {
  id: 'grid',
  title: 'Influence and interest',
  asks: 'Where does each stand by influence and interest, or on two other scales, and whom should we work closely with?',
  heading: 'Communication',
  needs: [
    { option: 'types', label: 'Scales: up, then across', isRequired: false, of: 'scale', isSeveral: true, most: 2 },
    { option: 'from', label: 'Moved since', isRequired: false, of: 'state', isSeveral: false, usual: 'No arrows' },
    onlyAbout(),
  ],
  isInternal: true,
  answer(asked) {
    const { map } = asked;
    const axes = axesIn(map, axesSaid(asked.types));
    const standings = axes === null ? [] : standingsOf(map, chosen(asked), axes);
    const since = asked.from.length === 0 ? null : sinceMeant(map, asked.from[0]);
    const moves = axes === null || since === null ? [] : movesBetween(map, chosen(asked), axes, since.day, null);
    const rated = standings.filter(({ x, y }) => x !== null || y !== null);
    const both = rated.filter(({ x, y }) => x !== null && y !== null);
    const up = labelOf(map, axes?.y ?? 'influence');
    const across = labelOf(map, axes?.x ?? 'interest');
    // Of levels that are names there are no high ones and no low ones.
    const isParted = axes !== null && hasQuarters(map, axes);
    const names = isParted ? quarterNames(map, axes) : null;
    const inQuarter = (quarter: Quarter | null): string[] =>
      isParted ? both.filter(({ x, y }) => quarterOf(map, axes, { x, y }) === quarter).map(({ id }) => id) : [];
    const quarters = QUARTERS.map((quarter) => ({ name: names?.[quarter] ?? quarter, ids: inQuarter(quarter) }));
    const onLine = inQuarter(null);
    return {
      answer:
        both.length === 0
          ? `Not recorded: none of ${countOf(standings.length, 'entry', 'entries')} has been judged both for ${up.toLowerCase()} and for ${across.toLowerCase()}. To answer this, rate them in the Grid tab.`
          : [
              `${shareOf(both.length, standings.length)} ${both.length === 1 ? 'has' : 'have'} been judged for both.`,
              ...quarters.filter(({ ids }) => ids.length > 0).map(({ name, ids }) => `${name}: ${namesOf(map, ids)}.`),
              ...(onLine.length > 0 ? [`On a line between quarters: ${namesOf(map, onLine)}.`] : []),
              ...(since === null ? [] : [sayMoved(map, since.date, moves)]),
            ].join(' '),
      tables: [
        ...(isParted || axes === null
          ? [
              tableOf({
                id: 'quarters',
                title: 'Who stands in which quarter',
                note: 'High is above the middle of a scale, low below it. Whoever is in the middle stands on the line, in no quarter.',
                columns: [
                  textColumn('quarter', 'Quarter'),
                  numberColumn('count', 'Stand there'),
                  entriesColumn('which', 'Who'),
                ],
                rows:
                  both.length === 0
                    ? []
                    : [...quarters, { name: 'On the line', ids: onLine }].map(({ name, ids }) => [
                        name,
                        ids.length,
                        ids,
                      ]),
                ifEmpty: 'Nobody has been judged for both.',
              }),
            ]
          : []),
        tableOf({
          id: 'ratings',
          title: 'Each with its ratings',
          note: 'The newest judgement counts. An empty cell has not been judged.',
          columns: [
            entryColumn('entry', 'Entry'),
            textColumn('kind', 'Kind'),
            textColumn('up', up),
            textColumn('across', across),
            textColumn('quarter', 'Quarter'),
            textColumn('judged', 'Judged'),
            textColumn('by', 'By whom'),
            textColumn('why', 'Why'),
          ],
          rows: axes === null ? [] : rated.map(({ id, x, y }) => ratingRow(map, axes, { id, x, y }, names)),
          ifEmpty: 'Nobody has been judged.',
        }),
        ...(axes === null || since === null ? [] : [movedTable(map, axes, since.date, moves)]),
      ],
      entities: both.map(({ id }) => id) as never[],
      links: [],
      trust: {
        ...trustIn(asked, {
          lookedAt: '',
          counted: { all: [], links: [] },
          unknowns:
            standings.length > both.length
              ? [
                  `Where ${countOf(standings.length - both.length, 'entry stands', 'entries stand')}: not judged for both.`,
                ]
              : [],
        }),
        scope: `The newest judgements of ${up.toLowerCase()} and ${across.toLowerCase()}. Links do not count.`,
      },
      also: {
        rated: both.length,
        notRated: standings.length - both.length,
        up: axes?.y ?? null,
        across: axes?.x ?? null,
        since: since?.day ?? null,
      },
    };
  },
};

/** The scales that were said, upwards first; what was not said is as usual. */
function axesSaid([up = USUAL_AXES.y, across]: readonly string[]): Axes {
  return { y: up, x: across ?? (up === USUAL_AXES.x ? USUAL_AXES.y : USUAL_AXES.x) };
}

function sayMoved(map: MapData, since: string, moves: readonly Move[]): string {
  const moved = moves.map(({ id }) => id);
  return moved.length === 0
    ? `Nobody has moved since ${sayDate(since)}.`
    : `Moved since ${sayDate(since)}: ${namesOf(map, moved)}.`;
}

function movedTable(map: MapData, axes: Axes, since: string, moves: readonly Move[]) {
  const level = (scale: string, value: number | null): string | null =>
    value === null ? null : levelLabel(map, scale, value);
  return tableOf({
    id: 'moved',
    title: 'Who has moved',
    note: `From ${sayDate(since)} to now, of those who were judged for both on both days.`,
    columns: [
      entryColumn('entry', 'Entry'),
      textColumn('upBefore', `${labelOf(map, axes.y)} then`),
      textColumn('upNow', `${labelOf(map, axes.y)} now`),
      textColumn('acrossBefore', `${labelOf(map, axes.x)} then`),
      textColumn('acrossNow', `${labelOf(map, axes.x)} now`),
    ],
    rows: moves.map(({ id, from, to }) => [
      id,
      level(axes.y, from.y),
      level(axes.y, to.y),
      level(axes.x, from.x),
      level(axes.x, to.x),
    ]),
    ifEmpty: 'Nobody has.',
  });
}

/** Whoever was asked about, else all that exist now. */
function chosen({ map, about }: Asked): string[] {
  if (about.length > 0) return [...about];
  return [...map.entity.values()].filter(({ status }) => status === 'existing').map(({ id }) => id);
}

const labelOf = (map: MapData, scale: string): string => map.scale.get(scale)?.label ?? scale;

function ratingRow(
  map: MapData,
  axes: Axes,
  { id, x, y }: { readonly id: string; readonly x: number | null; readonly y: number | null },
  names: Readonly<Record<Quarter, string>> | null,
) {
  const quarter = quarterOf(map, axes, { x, y });
  const made = [newestAssessment(map, id, axes.y), newestAssessment(map, id, axes.x)].flatMap((each) =>
    each && each.value !== null ? [each] : [],
  );
  const once = (words: readonly (string | null)[]): string | null =>
    [...new Set(words.filter((word) => word !== null))].join('; ') || null;
  return [
    id,
    kindLabel(map, map.entity.get(id)?.kind ?? ''),
    y === null ? null : levelLabel(map, axes.y, y),
    x === null ? null : levelLabel(map, axes.x, x),
    quarter === null
      ? names === null || x === null || y === null
        ? null
        : 'On the line'
      : (names?.[quarter] ?? quarter),
    once(made.map(({ date }) => sayDate(date))),
    once(made.map(({ by }) => by)),
    once(made.map(({ why }) => why)),
  ];
}
