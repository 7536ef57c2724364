// What one locality has, what reaches it, and what others have that it lacks.
import type { Entity } from '../model/entity.ts';
import type { MapData } from '../model/map-data.ts';
import { kindLabel, linkTypeLabel, readLink, termLabel } from '../model/words.ts';
import { compareText } from '../util/compare.ts';
import { countOf } from '../util/count-of.ts';
import { type Counted, trustIn } from './counting.ts';
import {
  entriesByLocality,
  type Lack,
  lacksOf,
  localitiesOf,
  localityLabel,
  placesFor,
  sayKinds,
  unknownPlaces,
  widerThan,
} from './localities.ts';
import type { Asked, Question } from './question.ts';
import { reachingByLocality } from './reaching.ts';
import { byName, listOf, namesOf } from './say.ts';
import type { Serving } from './serving.ts';
import { entriesColumn, entryColumn, linkColumn, numberColumn, tableOf, textColumn, wordsColumn } from './tables.ts';

export function assetsOf(asked: Asked, about: string, counted: Counted): ReturnType<Question['answer']> {
  const { map } = asked;
  const all = [...new Set([...localitiesOf(map), about])];
  const within = entriesByLocality(map, all);
  const here = within.get(about) ?? [];
  const wider = widerThan(map, about, all);
  const lacks = lacksOf(within, about, wider);
  const reaching = reachingByLocality(map, counted.links, all).get(about) ?? [];
  const label = localityLabel(map, about);
  const isHere = new Set<string>([...here, ...placesFor(map, about)].map(({ id }) => id));
  const touches = counted.all.filter(({ from, to }) => isHere.has(from) || isHere.has(to));
  const later = [...map.entity.values()].filter(
    ({ status, localities }) => (status === 'planned' || status === 'proposed') && localities.includes(about),
  ).length;
  return {
    answer: sayOne(map, label, { here, reaching, lacks, later, wider }),
    tables: [
      tableOf({
        id: 'here',
        title: `What there is in ${label}`,
        columns: [
          entryColumn('entry', 'Entry'),
          textColumn('kind', 'Kind'),
          textColumn('sector', 'Sector'),
          entryColumn('partOf', 'Part of'),
        ],
        rows: bySort(map, here).map(({ id, kind, sector, parent }) => [
          id,
          kindLabel(map, kind),
          sector === null ? null : termLabel(map, 'sector', sector),
          parent,
        ]),
        ifEmpty: 'Nothing is recorded.',
      }),
      tableOf({
        id: 'reaching',
        title: 'What reaches it from outside',
        columns: [
          entryColumn('from', 'Who'),
          wordsColumn('area', 'From'),
          textColumn('how', 'How'),
          entryColumn('to', 'Whom or what'),
          linkColumn('link', 'Link'),
        ],
        rows: reaching.map(({ server, served, link }) => [
          server,
          (map.entity.get(server)?.localities ?? []).map((key) => localityLabel(map, key)),
          readLink(map, link, server).verb,
          served,
          link.id,
        ]),
        ifEmpty: 'Nothing is recorded.',
      }),
      tableOf({
        id: 'lacks',
        title: 'What others have and it lacks',
        note: 'By kind and sector, what most others have first. None recorded does not mean that there is none.',
        columns: [
          textColumn('kind', 'Kind'),
          textColumn('sector', 'Sector'),
          numberColumn('count', 'Localities that have it'),
          wordsColumn('where', 'Which'),
          entriesColumn('examples', 'What they have'),
          entriesColumn('wider', 'For the area around it'),
        ],
        rows: lacks.map(({ kind, sector, where, examples, wider: around }) => [
          kindLabel(map, kind),
          termLabel(map, 'sector', sector),
          where.length,
          where.map((key) => localityLabel(map, key)).sort(compareText),
          byName(map, examples),
          byName(map, around),
        ]),
        ifEmpty: 'Nothing, by kind and sector.',
      }),
    ],
    entities: byName(map, new Set([...isHere, ...reaching.map(({ server }) => server)])) as never[],
    links: [...new Set(reaching.map(({ link }) => link.id))],
    trust: trustIn(asked, {
      lookedAt: `Links over which something may reach ${label}`,
      counted: { all: touches, links: touches.filter(({ status }) => status === 'existing') },
      unknowns: [...unknownPlaces(map), ...unknownSectors(here)],
    }),
    also: {},
  };
}

function bySort(map: MapData, entities: readonly Entity[]): Entity[] {
  const place = new Map(byName(map, new Set(entities.map(({ id }) => id))).map((id, index) => [id, index]));
  const order = ({ kind }: Entity): number => map.kind.get(kind)?.order ?? Number.MAX_SAFE_INTEGER;
  return [...entities].sort(
    (a, b) =>
      order(a) - order(b) ||
      compareText(a.kind, b.kind) ||
      compareText(a.sector ?? '~', b.sector ?? '~') ||
      (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0),
  );
}

function unknownSectors(here: readonly Entity[]): string[] {
  const silent = here.filter(({ sector }) => sector === null).length;
  return silent === 0
    ? []
    : [`${countOf(silent, 'entry there has', 'entries there have')} no sector, and are not compared.`];
}

type Found = {
  readonly here: readonly Entity[];
  readonly reaching: readonly Serving[];
  readonly lacks: readonly Lack[];
  readonly later: number;
  readonly wider: ReadonlySet<string>;
};

function sayOne(map: MapData, label: string, { here, reaching, lacks, later, wider }: Found): string {
  const soon = later === 0 ? '' : ` ${countOf(later, 'more is', 'more are')} planned or proposed.`;
  const first =
    here.length === 0
      ? `Nothing is recorded in ${label} as existing now.`
      : `In ${label} ${countOf(here.length, 'entry is', 'entries are')} recorded: ${listOf(sayKinds(map, here))}${saySectors(map, here)}.`;
  const who = [...Map.groupBy(reaching, ({ server }) => server)].sort(([, a], [, b]) => b.length - a.length);
  const types = [...Map.groupBy(reaching, ({ link }) => link.type)]
    .sort(([a, x], [b, y]) => y.length - x.length || compareText(a, b))
    .slice(0, 3)
    .map(([type, own]) => `“${linkTypeLabel(map, type)}” ${own.length}`);
  const second =
    who.length === 0
      ? ' Nothing is recorded that reaches it from outside.'
      : ` ${countOf(who.length, 'entry reaches', 'entries reach')} it from outside (${types.join(', ')}), by most links ${namesOf(
          map,
          who.slice(0, 3).map(([id]) => id),
        )}.`;
  return `${first}${soon}${second}${sayLacks(map, lacks, wider)}`;
}

function saySectors(map: MapData, here: readonly Entity[]): string {
  const sectors = [...Map.groupBy(here, ({ sector }) => sector)]
    .filter(([sector]) => sector !== null)
    .sort(([a, x], [b, y]) => y.length - x.length || compareText(a ?? '', b ?? ''))
    .slice(0, 3)
    .map(([sector, own]) => `${termLabel(map, 'sector', sector ?? '')} (${own.length})`);
  return sectors.length === 0 ? '; no sector is recorded' : `, most of the sectors ${listOf(sectors)}`;
}

function sayLacks(map: MapData, lacks: readonly Lack[], wider: ReadonlySet<string>): string {
  if (lacks.length === 0) return ' It lacks no sort of entry, by kind and sector, that others have.';
  const told = lacks.slice(0, 3).map(({ kind, sector, where }) => {
    const plural = map.kind.get(kind)?.plural ?? kind;
    return `${plural.toLowerCase()} of the sector ${termLabel(map, 'sector', sector)} (in ${where.length === 1 ? localityLabel(map, where[0] ?? '') : `${where.length} others`})`;
  });
  const covered = lacks.filter((lack) => lack.wider.length > 0).length;
  const around =
    wider.size === 0 || covered === 0
      ? ''
      : `; for ${covered} of them there is something for ${listOf([...wider].map((key) => localityLabel(map, key)).sort())} as a whole`;
  return ` ${countOf(lacks.length, 'sort of entry that others have is', 'sorts of entries that others have are')} not recorded in it, ${told.join('; ')}${lacks.length > 3 ? ' among them' : ''}${around}.`;
}
