import { compareMaps, type MapComparison } from '../../compare/compare-maps.ts';
import { AS_PROPOSED, type Comparison, comparisonOf, statesMeant } from '../../compare/comparison.ts';
import { matchEntities } from '../../compare/match.ts';
import { sayComparison } from '../../compare/say-comparison.ts';
import type { AnswerTable, Cell } from '../../contract/answer.ts';
import { FIELD_MEASURES, measured } from '../../graph/measures/index.ts';
import type { MapData } from '../../model/map-data.ts';
import { shownNameOf } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { isPartialDate } from '../../util/dates.ts';
import { foldText } from '../../util/fold.ts';
import { countedLinks, trustIn } from '../counting.ts';
import { differencesOf, differenceTables, type Named, subject } from '../difference-tables.ts';
import { type Asked, type Need, onlyAbout, type Question } from '../question.ts';
import { byName, namesOf } from '../say.ts';

/** So many entries are listed for each measure: those that move most. */
const MOST_MOVED = 10;

const state = (option: 'from' | 'to', label: string): Need => ({
  option,
  label,
  isRequired: false,
  of: 'state',
  isSeveral: false,
});

export const changes: Question = {
  id: 'changes',
  title: 'What has changed',
  asks: 'What is different between two states of the map: since a snapshot or a date, or between what is and what is proposed?',
  heading: 'What we know',
  needs: [state('from', 'From'), state('to', 'To'), onlyAbout()],
  answer(asked) {
    const { map } = asked;
    const about = new Set(asked.about);
    const isAsked = (id: string): boolean => about.size === 0 || about.has(id);
    const { from, to } = statesMeant(asked.from[0], asked.to[0]);
    const comparison = comparisonOf(map, from, to);
    const trust = trustIn(asked, {
      lookedAt:
        about.size === 0
          ? 'All links of the map as it is'
          : `Links of ${namesOf(map, byName(map, about))} in the map as it is`,
      counted: countedLinks(asked, (link) => isAsked(link.from) || isAsked(link.to)),
      unknowns: sayUnknown(asked, [from, to]),
    });
    if (!comparison) {
      const answer = 'That cannot be said: what one of the two snapshots holds cannot be read as a map.';
      return { answer, tables: [countTable(null)], entities: [], links: [], trust, also: {} };
    }
    const found =
      about.size === 0 ? compareMaps(comparison.before, comparison.after) : differencesOf(about, comparison);
    const moves = movesIn(map, comparison, isAsked);
    const whose = about.size === 0 ? '' : `, of ${namesOf(map, byName(map, about))} and its links`;
    return {
      answer: `From ${comparison.from} to ${comparison.to}${whose}: ${sayComparison(found)}${moves.sentence}`,
      tables: [countTable(found), ...differenceTables(map, comparison, found), ...moves.tables],
      entities: entitiesIn(map, about, found) as never[],
      links: idsIn(map.link, found.links) as never[],
      trust,
      also: { from, to },
    };
  },
};

type Sides = { readonly [How in 'added' | 'removed' | 'changed']: readonly { readonly id: string }[] };

/** What differs and can be pointed at: what has gone from the map as it is cannot. */
function idsIn(records: ReadonlyMap<string, unknown>, { added, removed, changed }: Sides): string[] {
  return [...added, ...changed, ...removed].map(({ id }) => id).filter((id) => records.has(id));
}

/** What differs; of some entries, themselves and whoever stands at the other end of a link that differs: else there would be nothing to see. */
function entitiesIn(map: MapData, about: ReadonlySet<string>, { entities, links }: MapComparison): string[] {
  const differing = idsIn(map.entity, entities);
  if (about.size === 0) return differing;
  const ends = idsIn(map.link, links).flatMap((id) => {
    const link = map.link.get(id as never);
    return link ? [link.from, link.to] : [];
  });
  return [...new Set([...about, ...differing, ...ends])];
}

function sayUnknown({ map }: Asked, states: readonly string[]): string[] {
  const unknowns: string[] = [];
  if (states.some(isPartialDate)) {
    const undated = [...map.entity.values(), ...map.link.values()].filter(({ started }) => started === null).length;
    unknowns.push(
      `${undated.toLocaleString('en-GB')} of ${(map.entity.size + map.link.size).toLocaleString('en-GB')} entries and links have no date on which they started: they are taken to have been there always.`,
    );
  }
  if (states.includes(AS_PROPOSED))
    unknowns.push('Whether everything that is planned or proposed comes about, and nothing else, is not known.');
  return unknowns;
}

function countTable(found: MapComparison | null): AnswerTable {
  const row = (what: string, { added, removed, changed }: Sides): Cell[] => [
    what,
    added.length,
    removed.length,
    changed.length,
  ];
  return {
    id: 'counts',
    title: 'How much is different',
    note: found ? null : 'It cannot be said.',
    columns: [
      { key: 'what', label: 'What', holds: 'text' },
      { key: 'added', label: 'Added', holds: 'number' },
      { key: 'removed', label: 'Removed', holds: 'number' },
      { key: 'changed', label: 'Changed', holds: 'number' },
    ],
    rows: found ? [row('Entries', found.entities), row('Links', found.links)] : [],
  };
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Of the entries that are on both sides, those whose place in the network moves most, measure by measure. */
function movesIn(
  map: MapData,
  { before, after }: Comparison,
  isAsked: (id: string) => boolean,
): { sentence: string; tables: AnswerTable[] } {
  const matches = [...matchEntities(before, after)].filter(([, id]) => isAsked(id));
  // Many move equally little: each name is folded once, not each time that two are compared.
  const folded = new Map<string, string>();
  const foldOf = ({ id, name }: Named): string => {
    const known = folded.get(id) ?? foldText(name);
    folded.set(id, known);
    return known;
  };
  const tables = FIELD_MEASURES.filter(({ gives }) => gives === 'amount').flatMap((measure): AnswerTable[] => {
    const [old, fresh] = [measured(before, measure), measured(after, measure)];
    const moved = matches
      .map(([idBefore, id]) => ({
        id,
        name: shownNameOf(after, id),
        from: rounded(old.get(idBefore) ?? Number.NaN),
        to: rounded(fresh.get(id) ?? Number.NaN),
      }))
      .filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to) && from !== to)
      .sort(
        (a, b) =>
          Math.abs(b.to - b.from) - Math.abs(a.to - a.from) ||
          compareText(foldOf(a), foldOf(b)) ||
          compareText(a.name, b.name) ||
          compareText(a.id, b.id),
      );
    if (moved.length === 0) return [];
    const listed = moved.slice(0, MOST_MOVED);
    const { column, cell } = subject(map.entity, 'entry', listed);
    return [
      {
        id: `moves-${measure.id}`,
        title: `${measure.label} (${measure.term}): what moves`,
        note:
          moved.length > listed.length
            ? `The ${MOST_MOVED} that move most, of ${moved.length.toLocaleString('en-GB')}.`
            : null,
        columns: [
          column,
          { key: 'before', label: 'Before', holds: 'number' },
          { key: 'after', label: 'After', holds: 'number' },
          { key: 'move', label: 'Move', holds: 'number' },
        ],
        rows: listed.map((item) => [cell(item), item.from, item.to, rounded(item.to - item.from)]),
      },
    ];
  });
  const [first] = tables;
  const top = first?.rows[0];
  if (!first || !top) return { sentence: ' No measure of an entry that is in both moves.', tables };
  const name = first.columns[0]?.holds === 'entry' ? shownNameOf(map, String(top[0])) : String(top[0]);
  return {
    sentence: ` By “${first.title.split(' (')[0]}”, ${name} ${first.rows.length === 1 ? 'goes' : 'moves most,'} from ${top[1]} to ${top[2]}.`,
    tables,
  };
}
