// The lines of accountability of one entry: every chain upward from it, and who answers to it.
import type { MapData } from '../model/map-data.ts';
import { shownNameOf } from '../model/words.ts';
import { countOf } from '../util/count-of.ts';
import { allFrom, type Line, leadsOf, linesOf, whyOf } from './accountable.ts';
import { chainsFrom, type OnwardChain } from './chains.ts';
import { type Counted, trustIn } from './counting.ts';
import type { Asked, Question } from './question.ts';
import { byName, listOf, namesOf } from './say.ts';
import { entryColumn, linkColumn, numberColumn, tableOf, textColumn } from './tables.ts';

const MOST_CHAINS = 50;
const LONGEST_CHAIN = 20;
/** So many chains are told in the sentence. */
const TOLD = 3;

export function accountabilityOf(asked: Asked, about: string, { all, links }: Counted): ReturnType<Question['answer']> {
  const { map } = asked;
  const lines = linesOf(map, links);
  const up = leadsOf(map, lines, 'up');
  const { chains, isAll } = chainsFrom(up, about, MOST_CHAINS, LONGEST_CHAIN);
  const between = Map.groupBy(lines, ({ below, above }) => `${below} ${above}`);
  const rows = chains.flatMap(({ entities }, way) =>
    entities.slice(1).flatMap((above, step) => {
      const below = entities[step] ?? about;
      return (between.get(`${below} ${above}`) ?? []).map((line) => ({ way: way + 1, step: step + 1, line }));
    }),
  );
  const under = allFrom(leadsOf(map, lines, 'down'), about);
  const below = lines.filter(({ above }) => above === about || under.has(above));
  const above = allFrom(up, about);
  const used = [...new Set([...rows.map(({ line }) => line), ...below])];
  const coming = linesOf(
    map,
    all.filter(({ status }) => status === 'planned' || status === 'proposed'),
  ).filter((line) => line.below === about || line.above === about);
  const here = new Set([about, ...above, ...under]);
  const isHere = ({ from, to }: Line['link']): boolean => here.has(from) && here.has(to);
  return {
    answer: sayOne(map, about, { chains, isAll, lines, under, coming }),
    tables: [
      tableOf({
        id: 'chains',
        title: `Every chain upward from ${shownNameOf(map, about)}`,
        note: isAll ? null : 'There are more than are listed here.',
        columns: [
          numberColumn('way', 'Chain'),
          numberColumn('step', 'Step'),
          entryColumn('from', 'Who'),
          entryColumn('to', 'Answers to'),
          textColumn('why', 'Why'),
          linkColumn('link', 'Link'),
        ],
        rows: rows.map(({ way, step, line }) => [way, step, line.below, line.above, whyOf(line), line.link.id]),
        ifEmpty: 'Nobody is recorded to whom it answers.',
      }),
      lineTable('below', `Who answers to ${shownNameOf(map, about)}, directly or through others`, below),
      tableOf({
        id: 'notYet',
        title: 'Planned or proposed',
        columns: [
          entryColumn('from', 'Who'),
          entryColumn('to', 'Answers to'),
          textColumn('status', 'Status'),
          textColumn('why', 'Why'),
          linkColumn('link', 'Link'),
        ],
        rows: coming.map((line) => [line.below, line.above, line.link.status, whyOf(line), line.link.id]),
        ifEmpty: 'None is recorded.',
      }),
    ],
    entities: byName(map, here) as never[],
    links: used.map(({ link }) => link.id),
    trust: trustIn(asked, {
      lookedAt: `Links by which ${shownNameOf(map, about)} answers to others, and others to it`,
      counted: { all: all.filter((link) => isHere(link) || isOf(link, about)), links: links.filter(isHere) },
      unknowns: endsOf(chains, about).map(
        (end) => `Whether ${shownNameOf(map, end)} answers to anybody is not recorded.`,
      ),
    }),
    also: {},
  };
}

const isOf = ({ from, to, status }: Line['link'], id: string): boolean =>
  status !== 'existing' && (from === id || to === id);

function lineTable(id: string, title: string, lines: readonly Line[]) {
  return tableOf({
    id,
    title,
    columns: [
      entryColumn('from', 'Who'),
      entryColumn('to', 'Answers to'),
      textColumn('why', 'Why'),
      linkColumn('link', 'Link'),
    ],
    rows: lines.map((line) => [line.below, line.above, whyOf(line), line.link.id]),
    ifEmpty: 'Nobody is recorded.',
  });
}

/** Where the chains end; the entry itself when it has none. */
function endsOf(chains: readonly OnwardChain[], about: string): string[] {
  const ends = chains.filter(({ backTo }) => backTo === null).map(({ entities }) => entities.at(-1) ?? about);
  return chains.length === 0 ? [about] : [...new Set(ends)];
}

type Found = {
  readonly chains: readonly OnwardChain[];
  readonly isAll: boolean;
  readonly lines: readonly Line[];
  readonly under: ReadonlySet<string>;
  readonly coming: readonly Line[];
};

function sayOne(map: MapData, about: string, { chains, isAll, lines, under, coming }: Found): string {
  const name = shownNameOf(map, about);
  const own = lines.filter(({ below }) => below === about);
  const direct = byName(map, new Set(own.map(({ above }) => above)));
  const why = own.flatMap((line) => whyOf(line) ?? []);
  const reason =
    why.length === 0
      ? 'the reason is not recorded'
      : `recorded as the reason: ${listOf(why.map((each) => `“${each}”`))}`;
  const answers =
    direct.length === 0
      ? `To whom ${name} answers is not recorded.`
      : `${name} answers to ${namesOf(map, direct)}; ${reason}.`;
  const told = chains
    .slice(0, TOLD)
    .map(({ entities, backTo }) => {
      const back = backTo === null ? '' : `, which leads back to ${shownNameOf(map, backTo)}`;
      return `${entities.map((id) => shownNameOf(map, id)).join(' → ')}${back}`;
    })
    .join('; ');
  const count = isAll ? countOf(chains.length, 'chain leads', 'chains lead') : `Over ${MOST_CHAINS} chains lead`;
  const upward = chains.length === 0 ? '' : ` ${count} upward: ${told}${chains.length > TOLD ? '; and others' : ''}.`;
  const below =
    under.size === 0
      ? ''
      : ` ${countOf(under.size, 'entry answers', 'entries answer')} to it, directly or through others: ${namesOf(map, byName(map, under))}.`;
  const later =
    coming.length === 0 ? '' : ` Planned or proposed: ${countOf(coming.length, 'more line', 'more lines')}.`;
  return `${answers}${upward}${below}${later}`;
}
