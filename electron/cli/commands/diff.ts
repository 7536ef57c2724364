import { existsSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { compareMaps, type Differences, type MapComparison } from '../../../shared/compare/compare-maps.ts';
import { type Comparison, comparisonOf, NOW } from '../../../shared/compare/comparison.ts';
import { COMPARISON_RULES } from '../../../shared/compare/comparison-rules.ts';
import { sayComparison, sayFieldChange } from '../../../shared/compare/say-comparison.ts';
import { failure } from '../../../shared/contract/errors.ts';
import type { Looking } from '../../../shared/contract/looking.ts';
import { AUDIENCES, type Audience } from '../../../shared/contract/shapes.ts';
import { withContents } from '../../../shared/exchange/json/snapshot-outline.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { kindLabel } from '../../../shared/model/words.ts';
import { lastDayOf } from '../../../shared/util/dates.ts';
import { localDay } from '../../core/local-day.ts';
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { checkPlace, writeFiles } from '../files/write-files.ts';
import { findState } from '../find-state.ts';
import { mapOf } from '../loaded-map.ts';
import { alignColumns, wrapLines } from '../output/lines.ts';
import { JOB, withMap } from '../session.ts';
import { UsageFailure } from '../usage-failure.ts';

const WIDTH = 100;

export const diffCommand = defineCommand({
  name: 'diff',
  operands: ['FILE', 'OTHER'],
  does: 'says what is different between two maps, or between a map and how it was',
  more: [
    'OTHER is another map file, a snapshot of FILE by its name, or a date as YYYY, YYYY-MM or YYYY-MM-DD, by which a year or a month means its last day. Between two files, “added” is what OTHER has and FILE has not. Since a snapshot or a date, “added” is what the map has now and had not then; on a date after today’s, what it will have.',
    '--to works with a snapshot or a date. A date counts what exists by the dates on entries and links. Entries are matched by id, then external id, then name and kind; links by id, external id, then their ends and type.',
  ],
  options: {
    to: {
      type: 'string',
      value: 'OUT',
      does: 'draws it too, as one picture (svg or png)',
    },
    audience: { type: 'string', choices: [...AUDIENCES], does: 'whom the picture is for; partners without it' },
  },
  async run({ file, others, options }, context) {
    if (options.to !== undefined) checkPlace(context.folder, options.to, file);
    const [other = ''] = others;
    const map = await loadMap(context, file);
    const comparison = await comparisonWith(context, { file, map, other, today: localDay(new Date()) });
    const found = compareMaps(comparison.before, comparison.after);
    if (options.to === undefined) return { json: found, text: tell(comparison, found) };
    const audience = (options.audience ?? null) as Audience | null;
    await drawAs(context, { file, comparison, said: sayComparison(found), to: options.to, audience });
    return { json: { ...found, written: [options.to] }, text: [...tell(comparison, found), '', `Wrote ${options.to}`] };
  },
});

const loadMap = (context: Context, file: string): Promise<MapData> =>
  withMap(context, file, async (ask) => mapOf(await ask('map.load', {})));

/** The map with what the snapshot holds that is meant; the map as it is when a date is meant. */
async function withSnapshot(context: Context, { file, map, state }: { file: string; map: MapData; state: string }) {
  if (!map.snapshot.has(state)) return map;
  const { map: contents } = await withMap(context, file, (ask) => ask('snapshot.read', { id: state as never }));
  return withContents(map, new Map([[state, contents]]));
}

/** `at`: both are states of one map, which can be drawn. */
type Compared = Comparison & { readonly at: Looking | null };

type Asked = { readonly file: string; readonly map: MapData; readonly other: string; readonly today: string };

async function comparisonWith(context: Context, { file, map, other, today }: Asked): Promise<Compared> {
  const state = findState(map, file, other);
  if (state !== null) {
    const isAhead = !map.snapshot.has(state) && lastDayOf(state) > today;
    const states = isAhead ? ({ from: NOW, to: state } as const) : ({ from: state, to: NOW } as const);
    const comparison = comparisonOf(await withSnapshot(context, { file, map, state }), states.from, states.to);
    if (comparison) return { ...comparison, at: { kind: 'comparison', ...states } };
    throw failure('unreadable', `The snapshot “${other}” of ${file} cannot be read as a map.`);
  }
  if (!existsSync(resolve(context.folder, other))) {
    const known = [...map.snapshot.values()].map(({ name }) => `“${name}”`).join(', ');
    throw failure(
      'not-found',
      `“${other}” is neither a map file, nor a date (YYYY, YYYY-MM or YYYY-MM-DD), nor a snapshot of ${file}, which has: ${known || 'none'}.`,
    );
  }
  return { before: map, after: await loadMap(context, other), from: file, to: other, at: null };
}

type Drawing = {
  readonly file: string;
  readonly comparison: Compared;
  readonly said: string;
  readonly to: string;
  readonly audience: Audience | null;
};

/** The whole of both as one picture: everything stands where the first view has it, and a filter of that view hides nothing. */
async function drawAs(context: Context, { file, comparison, said, to, audience }: Drawing): Promise<void> {
  const { at, from, to: until } = comparison;
  const format = extname(to).slice(1).toLowerCase();
  if (format !== 'svg' && format !== 'png')
    throw new UsageFailure('diff', `A comparison is drawn as svg or png, not “${to}”.`);
  if (at === null) {
    throw failure(
      'refused',
      'Two map files cannot be drawn as one picture yet: only a map and one of its own snapshots or dates.',
    );
  }
  const words = { title: 'What is different', subtitle: `From ${from} to ${until}`, caption: said };
  const look = { filter: {}, rules: [...COMPARISON_RULES], options: {}, words };
  const { files } = await withMap(context, file, (ask) =>
    ask('export.make', { job: JOB, format, view: null, look, at, audience, date: null, name: stem(to) }),
  );
  writeFiles(
    context.folder,
    files.map(({ base64 }) => ({ given: to, bytes: Buffer.from(base64, 'base64') })),
  );
}

const stem = (to: string): string => basename(to, extname(to));

function tell(comparison: Comparison, { entities, links }: MapComparison): string[] {
  const kindOf = ({ kind }: { readonly kind: string }): string => kindLabel(comparison.after, kind);
  return [
    ...wrapLines(`From ${comparison.from} to ${comparison.to}: ${sayComparison({ entities, links })}`, WIDTH),
    ...listed(comparison, 'Entries', entities, (entry) => [entry.name, kindOf(entry)]),
    ...listed(comparison, 'Links', links, (link) => [link.name]),
  ];
}

function listed<Named>(
  maps: Comparison,
  what: string,
  { added, removed, changed }: Differences<Named>,
  row: (item: Named) => string[],
): string[] {
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
  return [
    ...section(`${what} added (${added.length})`, alignColumns(added.map(row))),
    ...section(`${what} removed (${removed.length})`, alignColumns(removed.map(row))),
    ...section(
      `${what} changed (${changed.length})`,
      changed.flatMap((item) => [
        row(item)[0] ?? '',
        ...item.fields.map((each) => {
          const { label, before, after } = sayFieldChange(each, maps);
          return `  ${label}: ${before} → ${after}`;
        }),
      ]),
    ),
  ].map((line) => line.trimEnd());
}
