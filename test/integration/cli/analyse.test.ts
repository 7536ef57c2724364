// Measures as a user of the command line asks for them, of a small map whose values are known.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { FLORENCE } from '../../support/networks.ts';
import { aDesk } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

type Row = { readonly name: string; readonly value: number | null };
const valuesOf = ({ rows }: { rows: readonly Row[] }) => Object.fromEntries(rows.map((row) => [row.name, row.value]));

/** A desk with the Florentine families in a map, one of them linked by a proposal alone. */
async function florence() {
  const desk = aDesk();
  const lines = FLORENCE.map(({ from, to }) => `${from},${to},linked to,existing`);
  const links = ['from,to,type,status', ...lines, 'Pucci,Medici,funds,proposed', 'Medici,Medici,linked to,existing'];
  writeFileSync(join(desk.folder, 'links.csv'), `${links.join('\n')}\n`);
  await desk.answer('new', 'f.threadmap');
  await desk.answer('import', 'f.threadmap', 'links.csv', '--create-missing');
  return { desk, analyse: (...words: string[]) => desk.answer('analyse', 'f.threadmap', ...words) };
}

test('betweenness as published, raw and normalised, and what is undefined is null and stands last', async () => {
  const { analyse } = await florence();
  const raw = await analyse('--measure', 'betweenness', '--undirected');
  expect(raw.rows.map(({ name }: Row) => name).slice(0, 3)).toEqual(['Medici', 'Guadagni', 'Albizzi']);
  expect(valuesOf(raw)).toMatchObject({ Medici: 47.5, Pucci: 0 });
  const normalised = valuesOf(await analyse('--measure', 'betweenness', '--undirected', '--normalised'));
  expect(normalised.Medici).toBeCloseTo(0.452381, 6);
  const { rows, scope } = await analyse('--measure', 'constraint', '--undirected');
  expect(rows.at(-1)).toMatchObject({ name: 'Pucci', value: null });
  expect(scope.notes).toContain('Undefined for 1 of 16 entries.');
});

test('the scope says in numbers and words what counted and what was left out', async () => {
  const { analyse } = await florence();
  const { scope, settings, measure } = await analyse('--measure', 'degree', '--undirected', '--weighted');
  expect(measure).toBe('degree');
  expect(settings).toMatchObject({ directed: false, weighted: true, normalised: false, statuses: ['existing'] });
  expect(scope).toMatchObject({ entries: 16, isolates: 1, links: 20, ties: 20, withoutEvidence: 20 });
  expect(scope.leftOut).toMatchObject({ proposed: 1, loops: 1, types: 0 });
  expect(scope.sentence).toBe(
    '20 links counted, whatever their direction, as much as they weigh: all without evidence. 16 entries, 1 of them without such a link. Left out: 1 proposed, 1 from an entry to itself.',
  );
  expect(scope.notes).toEqual([
    'Weights do not change this measure; links without a weight above nothing do not count all the same.',
  ]);
  const degrees = async (...words: string[]) => valuesOf(await analyse('--measure', 'degree', ...words));
  expect((await degrees('--status', 'proposed', '--status', 'existing')).Medici).toBe(7);
  expect((await degrees('--status', 'proposed', '--category', 'funding', '--type', 'Linked to')).Pucci).toBe(1);
});

test('figures of the whole, and in words a table with its scope', async () => {
  const { desk, analyse } = await florence();
  const { rows } = await analyse('--measure', 'network', '--undirected');
  const figures = Object.fromEntries(rows.map((row: { id: string; value: number }) => [row.id, row.value]));
  expect(figures).toMatchObject({ entries: 16, links: 20, components: 2, isolates: 1, 'cut-points': 4, bridges: 5 });
  expect(figures.density).toBeCloseTo(0.166667, 6);
  const points = rows.find(({ id }: { id: string }) => id === 'cut-points');
  expect(points.which).toEqual(['Albizzi', 'Guadagni', 'Medici', 'Salviati']);
  const { code, out } = await desk.threadmap('analyse', 'f.threadmap', '--measure', 'closeness', '--undirected');
  expect(code).toBe(0);
  expect(out).toMatch(/^ +Closeness\nMedici +0\.522667\nRidolfi +0\.466667\n/);
  expect(out).toContain('20 links counted, whatever their direction');
});

test('what is not there is refused in one line that lists what is', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  const tries: [number, RegExp, ...string[]][] = [
    [2, /--measure is missing/],
    [2, /--measure takes degree, .*network; not “fame”/, '--measure', 'fame'],
    [2, /--category takes communication, /, '--measure', 'degree', '--category', 'gossip'],
    [2, /--status takes existing, /, '--measure', 'degree', '--status', 'dreamt'],
    [
      1,
      /has no type of link “gossips with”\. It has: communicates with, /,
      '--measure',
      'degree',
      '--type',
      'gossips with',
    ],
    [1, /No field “mood” tells groups of entries\. There are: kind, /, '--measure', 'brokerage', '--by', 'mood'],
  ];
  for (const [code, reason, ...words] of tries) {
    const ended = await desk.threadmap('analyse', 'a.threadmap', ...words);
    expect(ended.code, words.join(' ')).toBe(code);
    expect(ended.err).toMatch(reason);
    expect(ended.out).toBe('');
  }
});
