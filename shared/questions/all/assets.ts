import type { MapData } from '../../model/map-data.ts';
import { countOf } from '../../util/count-of.ts';
import { assetsOf } from '../assets-of.ts';
import { type Counted, countedLinks, trustIn } from '../counting.ts';
import { entriesByLocality, lacksOf, localitiesOf, localityLabel, unknownPlaces, widerThan } from '../localities.ts';
import { type Asked, type Question, TYPES } from '../question.ts';
import { isReaching, reachingByLocality } from '../reaching.ts';
import { listOf } from '../say.ts';
import { numberColumn, tableOf, textColumn } from '../tables.ts';

export const assets: Question = {
  id: 'assets',
  title: 'What a locality has',
  asks: 'What is there in a locality, what reaches it from outside, and what do others have that it lacks?',
  heading: 'Strategies, money and places',
  needs: [{ option: 'about', label: 'Locality', isRequired: false, of: 'locality', isSeveral: false }, TYPES],
  answer(asked) {
    const counted = countedLinks(asked, (link) => isReaching(asked.map, link));
    const [about] = asked.about;
    return about === undefined ? ofAll(asked, counted) : assetsOf(asked, about, counted);
  },
};

function ofAll(asked: Asked, counted: Counted): ReturnType<Question['answer']> {
  const { map } = asked;
  const all = localitiesOf(map);
  const within = entriesByLocality(map, all);
  const reaching = reachingByLocality(map, counted.links, all);
  const kinds = kindColumns(map, within);
  const rows = all
    .map((key) => ({
      key,
      label: localityLabel(map, key),
      here: within.get(key) ?? [],
      reachedBy: new Set(reaching.get(key)?.map(({ server }) => server)).size,
      lacks: lacksOf(within, key, widerThan(map, key, all)).length,
    }))
    .sort((a, b) => b.lacks - a.lacks || a.here.length - b.here.length || (a.label < b.label ? -1 : 1));
  return {
    answer: sayAll(map, rows),
    tables: [
      tableOf({
        id: 'localities',
        title: 'Localities, those that lack most first',
        note: 'Counted are entries that exist now. What a locality lacks are sorts of entries, by kind and sector, that another one has.',
        columns: [
          textColumn('locality', 'Locality'),
          numberColumn('entries', 'Entries'),
          numberColumn('reachedBy', 'Reached from outside by'),
          numberColumn('lacks', 'Sorts it lacks'),
          ...kinds.map(({ key, label }) => numberColumn(key, label)),
        ],
        rows: rows.map(({ label, here, reachedBy, lacks }) => [
          label,
          here.length,
          reachedBy,
          lacks,
          ...kinds.map(({ id }) => here.filter(({ kind }) => kind === id).length),
        ]),
        ifEmpty: 'The map has no locality.',
      }),
    ],
    entities: [],
    links: [],
    trust: trustIn(asked, {
      lookedAt: 'Links over which one locality may be reached from another',
      counted,
      unknowns: unknownPlaces(map),
    }),
    also: {},
  };
}

/** A column a kind that occurs, in the order of the kinds. */
function kindColumns(map: MapData, within: ReturnType<typeof entriesByLocality>) {
  const used = new Set([...within.values()].flatMap((here) => here.map(({ kind }) => kind)));
  const camel = (id: string): string => id.replace(/(?:^|-)(.)/gu, (_all, letter: string) => letter.toUpperCase());
  return [...map.kind.values()]
    .filter(({ id }) => used.has(id))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id, plural }, index, list) => {
      const isTaken = list.slice(0, index).some((before) => camel(before.id) === camel(id));
      return { id, label: plural, key: `of${camel(id)}${isTaken ? index : ''}` };
    });
}

type Row = { readonly label: string; readonly here: readonly unknown[]; readonly reachedBy: number };

function sayAll(map: MapData, rows: readonly Row[]): string {
  const [missing] = unknownPlaces(map);
  const withAny = rows.filter(({ here }) => here.length > 0);
  if (withAny.length === 0) return 'What there is in which locality is not recorded: no entry has a locality.';
  const byNumber = [...withAny].sort((a, b) => b.here.length - a.here.length);
  const told = ({ label, here }: Row): string => `${label} (${here.length.toLocaleString('en-GB')})`;
  const most = listOf(byNumber.slice(0, 3).map(told));
  const fewest =
    byNumber.length > 3 ? `, fewest in ${told(byNumber.at(-1) ?? { label: '', here: [], reachedBy: 0 })}` : '';
  const apart = rows.filter(({ reachedBy }) => reachedBy === 0).map(({ label }) => label);
  const cut =
    apart.length === 0
      ? ' Each is reached by somebody from outside.'
      : ` Nothing is recorded that reaches ${listOf([...apart.slice(0, 5), ...(apart.length > 5 ? [countOf(apart.length - 5, 'other', 'others')] : [])], 'or')} from outside.`;
  return `${countOf(withAny.length, 'locality has', 'localities have')} entries: most in ${most}${fewest}.${cut} How many are recorded says as much of where was looked as of what is there.${missing ? ` ${missing}` : ''}`;
}
