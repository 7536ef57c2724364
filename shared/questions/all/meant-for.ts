import type { MapData } from '../../model/map-data.ts';
import { kindLabel, shownNameOf } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { type Counted, countedLinks, trustIn } from '../counting.ts';
import { type Aim, aimsOf, type Work, worksOf } from '../meant.ts';
import { type Asked, onlyAbout, type Question } from '../question.ts';
import { byName, listOf, namesOf, shareOfThe } from '../say.ts';
import { isTargeting } from '../serving.ts';
import { entriesColumn, entryColumn, numberColumn, tableOf, textColumn } from '../tables.ts';

/** So many of those that were asked about are told of one by one. */
const MOST_SAID = 3;

export const meantFor: Question = {
  id: 'meant-for',
  title: 'Whom work is meant for',
  asks: 'Which work is meant for which audience or place, for whom is none meant, and which work does not say for whom it is?',
  heading: 'Strategies, money and places',
  needs: [onlyAbout()],
  answer(asked) {
    const { map, about } = asked;
    const counted = countedLinks(
      asked,
      (link) => isTargeting(link) && (about.length === 0 || about.includes(link.from) || about.includes(link.to)),
    );
    const aims = aimsOf(map, counted.all, about);
    const works = worksOf(map, counted.all, about);
    const saying = works.filter(({ meantFor: now }) => now.length > 0);
    const silent = works.filter(({ meantFor: now }) => now.length === 0);
    return {
      answer: about.length > 0 ? sayAbout(map, byName(map, new Set(about)), aims, works) : sayAll(map, aims, works),
      tables: [
        tableOf({
          id: 'audiences',
          title: 'For whom, those that no work is meant for first',
          note: 'Every audience that exists now, and whatever else work is meant for.',
          columns: [
            entryColumn('entry', 'For whom'),
            textColumn('kind', 'Kind'),
            numberColumn('count', 'Pieces of work'),
            entriesColumn('meantBy', 'Which'),
            entriesColumn('later', 'Planned or proposed'),
            entriesColumn('within', 'Part of what is meant'),
          ],
          rows: aims.map(({ id, by, later, within }) => [
            id,
            kindLabel(map, map.entity.get(id)?.kind ?? ''),
            by.length,
            [...by],
            [...later],
            [...within],
          ]),
          ifEmpty: 'The map has no audience, and no link that targets anything.',
        }),
        tableOf({
          id: 'work',
          title: 'Work, and whom it is meant for',
          columns: [
            entryColumn('entry', 'Work'),
            textColumn('kind', 'Kind'),
            numberColumn('count', 'Meant for'),
            entriesColumn('meantFor', 'Whom'),
          ],
          rows: saying.map(({ id, meantFor: now }) => [
            id,
            kindLabel(map, map.entity.get(id)?.kind ?? ''),
            now.length,
            [...now],
          ]),
          ifEmpty: 'No work says for whom it is.',
        }),
        tableOf({
          id: 'silent',
          title: 'Projects that do not say for whom they are',
          columns: [
            entryColumn('entry', 'Project'),
            entriesColumn('later', 'Planned or proposed'),
            entriesColumn('within', 'Part of what says so'),
          ],
          rows: silent.map(({ id, later, within }) => [id, [...later], [...within]]),
          ifEmpty: about.length > 0 ? 'There is none among them.' : 'There is none.',
        }),
      ],
      entities: byName(map, new Set([...about, ...aims.map(({ id }) => id), ...saying.map(({ id }) => id)])) as never[],
      links: counted.links.map(({ id }) => id),
      trust: trustOf(asked, counted, silent),
      also: {},
    };
  },
};

function trustOf(asked: Asked, counted: Counted, silent: readonly Work[]) {
  const within = silent.filter((work) => work.within.length > 0).length;
  return trustIn(asked, {
    lookedAt: 'Links by which work is meant for an audience or a place',
    counted,
    unknowns: [
      ...(silent.length > 0
        ? [
            `For whom ${countOf(silent.length, 'project is', 'projects are')}${within > 0 ? `; ${countOf(within, 'of them is', 'of them are')} part of work that says so` : ''}.`,
          ]
        : []),
      'Whether those who are meant are reached: work that is meant for somebody may never come to them.',
    ],
  });
}

const isBare = ({ by }: Aim): boolean => by.length === 0;

function sayAll(map: MapData, aims: readonly Aim[], works: readonly Work[]): string {
  if (aims.every(isBare) && works.every(({ meantFor: now }) => now.length === 0))
    return 'For whom any work is meant is not recorded: the map has no existing link that targets anything. To answer this, record whom each project targets.';
  const audiences = aims.filter(({ id }) => map.entity.get(id)?.kind === 'audience');
  const bare = audiences.filter(isBare);
  const most = [...aims]
    .sort((a, b) => b.by.length - a.by.length)
    .filter(({ by }) => by.length > 1)
    .slice(0, 3)
    .map(({ id, by }) => `${shownNameOf(map, id)} (by ${by.length})`);
  const projects = [...map.entity.values()].filter(({ kind, status }) => kind === 'project' && status === 'existing');
  const silent = works.filter(({ meantFor: now }) => now.length === 0).length;
  return [
    audiences.length === 0
      ? 'The map has no audience.'
      : bare.length === 0
        ? 'Some work is meant for every audience.'
        : `No work is meant for ${shareOfThe(bare.length, audiences.length, ['audience', 'audiences'], 'any of the')}, as far as is recorded: ${namesOf(
            map,
            bare.map(({ id }) => id),
          )}.`,
    ...(most.length > 0 ? [`Most is meant for ${listOf(most)}.`] : []),
    ...(projects.length === 0
      ? []
      : silent === 0
        ? ['Every project says for whom it is.']
        : [
            `It is not recorded for whom ${shareOfThe(silent, projects.length, ['project', 'projects'], 'any of the')} ${silent === 1 ? 'is' : 'are'}.`,
          ]),
  ].join(' ');
}

function sayAbout(map: MapData, about: readonly string[], aims: readonly Aim[], works: readonly Work[]): string {
  const rest = about.length - MOST_SAID;
  return [
    ...about.slice(0, MOST_SAID).map((id) => sayOne(map, id, aims, works)),
    ...(rest > 0 ? [`The tables tell of ${countOf(rest, 'other', 'others')}.`] : []),
  ].join(' ');
}

function sayOne(map: MapData, id: string, aims: readonly Aim[], works: readonly Work[]): string {
  const name = shownNameOf(map, id);
  const aim = aims.find((each) => each.id === id);
  const work = works.find((each) => each.id === id);
  const later = [...(aim?.later ?? []), ...(work?.later ?? [])].length;
  const said = [
    ...(aim && aim.by.length > 0
      ? [`Meant for ${name}: ${namesOf(map, aim.by)}.`]
      : aim
        ? [`No work is recorded as meant for ${name}.`]
        : []),
    ...(aim && aim.by.length === 0 && aim.within.length > 0
      ? [`It is part of ${namesOf(map, aim.within)}, which work is meant for.`]
      : []),
    ...(work && work.meantFor.length > 0 ? [`${name} is meant for ${namesOf(map, work.meantFor)}.`] : []),
    ...(work && work.meantFor.length === 0 ? [`For whom ${name} is, is not recorded.`] : []),
    ...(later > 0 ? [`${countOf(later, 'more is', 'more are')} planned or proposed.`] : []),
  ];
  return said.length > 0 ? said.join(' ') : `No work is recorded as meant for ${name}, nor is ${name} for anybody.`;
}
