// Our measures beside those of networkx and igraph, on two hundred networks: directed, weighted, in parts, with loops and parallel
// links. Always against what the libraries said when the fixture was written; against themselves where Python has them.
// Write the fixture anew with THREADMAP_WRITE_ORACLE=1.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokerage } from '../../../../shared/graph/measures/broker-roles.ts';
import { corePeripheryOf } from '../../../../shared/graph/measures/core-periphery.ts';
import { MEASURES, type Network, networkOf, PLAIN_TASK } from '../../../../shared/graph/measures/index.ts';
import { figuresOf } from '../../../../shared/graph/measures/whole/index.ts';
import {
  askOracle,
  hasOracle,
  ORACLE_CASES,
  type OracleAnswer,
  type OracleCase,
} from '../../../support/oracle/cases.ts';

const fixture = join(import.meta.dirname, '../../../fixtures/measures/oracle.json');
const isThere = hasOracle();
if (!isThere)
  console.warn('SKIPPED: no live comparison of measures, for /usr/bin/python3 has no networkx, igraph and scipy.');

const told = isThere ? askOracle() : null;
if (told && process.env.THREADMAP_WRITE_ORACLE)
  writeFileSync(fixture, `[\n${told.map((answer) => JSON.stringify(answer)).join(',\n')}\n]\n`);
const kept = JSON.parse(readFileSync(fixture, 'utf8')) as OracleAnswer[];

function differences(at: number, answer: OracleAnswer): string[] {
  const { ids, links, groups, ...options } = ORACLE_CASES[at] as OracleCase;
  const network = networkOf(ids, links, options);
  const found: string[] = [];
  const compare = (what: string, ours: number | undefined, theirs: number | null | undefined, within = 1e-6): void => {
    const number = ours ?? Number.NaN;
    const isSame = theirs === null || theirs === undefined ? Number.isNaN(number) : Math.abs(number - theirs) <= within;
    if (!isSame) found.push(`network ${at}, ${what}: ours ${number}, theirs ${theirs}`);
  };
  const task = { ...PLAIN_TASK, groupOf: (index: number) => groups[index] ?? null };
  const figures = figuresOf(network, task) as Readonly<Record<string, { readonly value: number }>>;
  for (const library of ['networkx', 'igraph'] as const) {
    const { entries, figures: whole } = answer[library];
    for (const [id, values] of Object.entries(entries)) {
      const ours = valuesOf(id, network);
      values.forEach((value, index) => {
        const what = `${library} ${id} of ${ids[index]}`;
        if (value !== 'skip') compare(what, ours[index], value, id === 'eigenvector' ? 1e-4 : 1e-6);
      });
    }
    for (const [id, value] of Object.entries(whole)) compare(`${library} ${id}`, figures[id]?.value, value);
  }
  const roles = brokerage(network, task.groupOf);
  answer.brokers.forEach((counts, index) => {
    const { coordinator, gatekeeper, representative, consultant, liaison } = roles[index] ?? {};
    [coordinator, gatekeeper, representative, consultant, liaison].forEach((count, role) => {
      compare(`broker role ${role} of ${ids[index]}`, count, counts[role]);
    });
  });
  if (answer.misfits !== null) compare('misfits of the core', corePeripheryOf(network).misfits, answer.misfits);
  return found;
}

const valuesOf = (id: string, network: Network): Float64Array =>
  MEASURES.find((measure) => measure.id === id)?.run(network) ?? new Float64Array();

describe('on two hundred networks', () => {
  test('the fixture has an answer for each, over all that can be compared', () => {
    expect(kept).toHaveLength(ORACLE_CASES.length);
    const measures = new Set(kept.flatMap(({ networkx }) => Object.keys(networkx.entries)));
    expect(measures.size).toBe(15);
    expect(kept.filter(({ misfits }) => misfits !== null).length).toBeGreaterThan(50);
    expect(ORACLE_CASES.some(({ links }) => links.some(({ from, to }) => from === to))).toBe(true);
  });

  test('our values are those of the fixture', () => {
    expect(kept.flatMap((answer, at) => differences(at, answer))).toEqual([]);
  });

  test.skipIf(!isThere)('our values are those of networkx and igraph on this machine', () => {
    expect(told?.flatMap((answer, at) => differences(at, answer))).toEqual([]);
  });
});
