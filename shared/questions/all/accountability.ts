import type { AnswerTable } from '../../contract/answer.ts';
import type { MapData } from '../../model/map-data.ts';
import { kindLabel } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { accountabilityOf } from '../accountability-of.ts';
import { allFrom, isUpward, type Line, leadsOf, linesOf, treeOf, whyOf } from '../accountable.ts';
import { type Counted, countedLinks, trustIn } from '../counting.ts';
import { loopsIn } from '../loops.ts';
import { type Asked, type Question, TYPES } from '../question.ts';
import { byName, type Called, namesOf, shareOfThe } from '../say.ts';
import { entriesColumn, entryColumn, linkColumn, numberColumn, tableOf, textColumn } from '../tables.ts';

/** Kinds that are expected to answer to somebody. */
const ANSWERABLE: ReadonlySet<string> = new Set(['group', 'project']);

export const accountability: Question = {
  id: 'accountability',
  title: 'Who answers to whom',
  asks: 'What are the lines of accountability: who reports to whom, and why?',
  heading: 'Governance',
  needs: [{ option: 'about', label: 'About', isRequired: false, of: 'entry', isSeveral: false }, TYPES],
  answer(asked) {
    const counted = countedLinks(asked, (link) => isUpward(asked.map, link));
    const [about] = asked.about;
    return about === undefined ? ofAll(asked, counted) : accountabilityOf(asked, about, counted);
  },
};

const CALLED: Called = ['group or project', 'groups and projects'];

function ofAll(asked: Asked, counted: Counted): ReturnType<Question['answer']> {
  const { map } = asked;
  const lines = linesOf(map, counted.links);
  const up = leadsOf(map, lines, 'up');
  const down = leadsOf(map, lines, 'down');
  const tops = byName(
    map,
    [...down.keys()].filter((id) => !up.has(id)),
  );
  const answerable = [...map.entity.values()].filter(
    ({ kind, status }) => ANSWERABLE.has(kind) && status === 'existing',
  );
  const without = byName(
    map,
    answerable.filter(({ id }) => !up.has(id)).map(({ id }) => id),
  );
  // Those that others answer to come first: there the tree stops, or is not recorded.
  const none = [...without.filter((id) => down.has(id)), ...without.filter((id) => !down.has(id))];
  const several = byName(
    map,
    [...up].filter(([, above]) => above.length > 1).map(([id]) => id),
  ).sort((a, b) => (up.get(b)?.length ?? 0) - (up.get(a)?.length ?? 0));
  const loops = loopsIn(up).map((loop) => byName(map, loop));
  const involved = byName(map, new Set([...up.keys(), ...down.keys()]));
  const entry = entryColumn('entry', 'Entry');
  return {
    answer: sayAll(map, lines, {
      tops,
      several,
      loops,
      none,
      answerable: answerable.length,
      involved: involved.length,
    }),
    tables: [
      treeTable(map, lines, tops),
      tableOf({
        id: 'loops',
        title: 'In a loop',
        note: 'Each set answers, in the end, to itself.',
        columns: [entriesColumn('entries', 'Entries')],
        rows: loops.map((loop) => [loop]),
        ifEmpty: 'There is none.',
      }),
      tableOf({
        id: 'several',
        title: 'Answering to several',
        columns: [entry, numberColumn('count', 'Answers to'), entriesColumn('to', 'Whom')],
        rows: several.map((id) => [id, up.get(id)?.length ?? 0, [...(up.get(id) ?? [])]]),
        ifEmpty: 'There is none.',
      }),
      tableOf({
        id: 'tops',
        title: 'At the top',
        note: 'Others answer to them, and nobody is recorded to whom they answer.',
        columns: [entry, numberColumn('below', 'Answer to it in the end')],
        rows: tops
          .map((id) => ({ id, below: allFrom(down, id).size }))
          .sort((a, b) => b.below - a.below)
          .map(({ id, below }) => [id, below]),
        ifEmpty: 'There is none.',
      }),
      tableOf({
        id: 'none',
        title: 'Groups and projects with no line upward',
        note: 'Nobody is recorded to whom they answer.',
        columns: [entry, textColumn('kind', 'Kind'), numberColumn('below', 'Answer to it')],
        rows: none.map((id) => [id, kindLabel(map, map.entity.get(id)?.kind ?? ''), down.get(id)?.length ?? 0]),
        ifEmpty: answerable.length === 0 ? 'The map has no group and no project.' : 'Each has one.',
      }),
    ],
    entities: involved as never[],
    links: lines.map(({ link }) => link.id),
    trust: trustIn(asked, {
      lookedAt: 'Links by which one answers to another',
      counted,
      unknowns: [
        ...(none.length > 0
          ? [
              `To whom ${shareOfThe(none.length, answerable.length, CALLED)} ${none.length === 1 ? 'answers' : 'answer'}. An answer from them would be recorded as a link “reports to”.`,
            ]
          : []),
        ...unknownReasons(lines),
      ],
    }),
    also: {},
  };
}

type Found = {
  readonly tops: readonly string[];
  readonly several: readonly string[];
  readonly loops: readonly (readonly string[])[];
  readonly none: readonly string[];
  readonly answerable: number;
  readonly involved: number;
};

function sayAll(map: MapData, lines: readonly Line[], found: Found): string {
  const { tops, several, loops, none, answerable, involved } = found;
  if (lines.length === 0)
    return 'Who answers to whom is not recorded: the map has no existing link that says that one reports to, or is overseen by, another.';
  const pairs = [...Map.groupBy(lines, ({ below, above }) => `${below} ${above}`).values()];
  const reasons = pairs.filter((pair) => pair.some((line) => whyOf(line) !== null)).length;
  const missing =
    none.length > 0
      ? `No line upward is recorded for ${shareOfThe(none.length, answerable, CALLED, 'any of the')}. `
      : '';
  const top = tops.length > 0 ? ` At the top: ${namesOf(map, tops)}.` : '';
  const manifold = several.length > 0 ? ` Answering to several: ${namesOf(map, several)}.` : '';
  const [loop] = loops;
  const round = loop
    ? ` ${countOf(loops.length, 'loop is', 'loops are')} recorded, in which each answers to itself in the end: ${namesOf(map, loop)}${loops.length > 1 ? ', for one' : ''}.`
    : ' Nobody answers to themselves in a loop.';
  return `${missing}${countOf(pairs.length, 'line of accountability is', 'lines of accountability are')} recorded between ${countOf(involved, 'entry', 'entries')}, ${reasons === 0 ? 'none' : `${reasons.toLocaleString('en-GB')} of them`} with the reason.${top}${manifold}${round}`;
}

function unknownReasons(lines: readonly Line[]): string[] {
  const without = lines.filter((line) => whyOf(line) === null).length;
  return without === 0
    ? []
    : [
        `Why one answers to the other: no reason is recorded for ${shareOfThe(without, lines.length, ['link', 'links'], 'any of the')}.`,
      ];
}

function treeTable(map: MapData, lines: readonly Line[], tops: readonly string[]): AnswerTable {
  return tableOf({
    id: 'tree',
    title: 'Who answers to whom, from the top down',
    columns: [
      numberColumn('level', 'Steps from the top'),
      entryColumn('from', 'Who'),
      entryColumn('to', 'Answers to'),
      textColumn('why', 'Why'),
      linkColumn('link', 'Link'),
    ],
    rows: treeOf(map, lines, tops).map((line) => [line.level, line.below, line.above, whyOf(line), line.link.id]),
    ifEmpty: 'None is recorded.',
  });
}
