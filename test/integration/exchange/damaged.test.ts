// Damaged files of every format, as the import takes them: a refusal in a sentence, or a receipt that accounts for what is brought in.
// Never a crash, never long, never half an import. Fifty a file here; a thousand, others each time, in `npm run test:long`.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lookAtSources, readSources } from '../../../electron/workers/reading/read-sources.ts';
import { makeData } from '../../../electron/writers/data.ts';
import { receiptSchema } from '../../../shared/contract/receipt.ts';
import { planEdit } from '../../../shared/edits/index.ts';
import { lookAtTables } from '../../../shared/edits/look-at-tables.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import { problemsOfMap } from '../../../shared/model/invariants.ts';
import { damaged, HOW_OFTEN, SEED } from '../../support/damage.ts';
import { MAPS } from '../../support/graph-files.ts';
import { anEntity, editContext, mapOf } from '../../support/maps.ts';

/** Of the processor, so that what else a machine does counts for nothing. */
const BOUND_MS = 10_000;

function busyFor(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
const fixtures = join(import.meta.dirname, '../../fixtures/exchange');
const NO_FILES_OF_USERS = new Set(['.md', '.py', '.R', '.xls']);

const files = ['.', 'graphs', 'others', 'xlsx'].flatMap((folder) =>
  readdirSync(join(fixtures, folder), { withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !/^\.|^write\./.test(entry.name) && !NO_FILES_OF_USERS.has(extname(entry.name)),
    )
    .map(({ name }): readonly [string, () => Promise<Uint8Array>] => [
      name,
      async () => readFileSync(join(fixtures, folder, name)),
    ]),
);
/** Our own export, of a map that was made up. */
const own = [
  'our-own.json',
  async () => {
    const map = MAPS.find(({ link }) => link.size > 2) ?? mapOf([]);
    const made = await makeData(map, { format: 'json', name: 'own', view: null, audience: null, date: null } as never);
    if (!made.ok) throw new Error(made.error.message);
    return made.value.files[0]?.bytes ?? new Uint8Array();
  },
] as const;

/** Wider than any table, so that it is read row by row. */
const wide = [
  'wide-matrix.csv',
  () => {
    const ids = Array.from({ length: 1001 }, (_, at) => `Body ${at}`);
    const rows = ids.map((id, row) => [id, ...ids.map((_, at) => (at === (row * 7) % ids.length ? '2' : '0'))]);
    return Promise.resolve(Buffer.from([['', ...ids], ...rows].map((cells) => cells.join(',')).join('\n')));
  },
] as const;

const before = mapOf([
  anEntity(1, { name: 'Public Health Team' }),
  anEntity(2, { name: 'Health and Wellbeing Board' }),
]);

/** Lists without headers are what they are called. */
const namedOf = (name: string): string | null =>
  ({ '.edgelist': 'edgelist', '.adjlist': 'adjacency' })[extname(name)] ?? null;

/** The format as a user would name it: then the reader has it whatever stands in it. */
function formatOf(name: string): string {
  const named = namedOf(name);
  if (named !== null) return named;
  if (name.startsWith('kumu-')) return 'kumu-json';
  return name.includes('matrix') ? 'matrix' : extname(name).slice(1);
}

function bringIn(name: string, bytes: Buffer, skipRejected: boolean, format: string | null): string {
  const payload = { name, mediaType: '', base64: bytes.toString('base64') };
  const looked = lookAtSources([payload], format);
  if (looked.ok) lookAtTables(before, looked.value.tables);
  const call = readSources([payload], { format, createMissing: skipRejected, skipRejected });
  if (!call.ok) return call.error.message;
  const outcome = planEdit(before, call.value, editContext(name));
  if (!outcome.ok) return outcome.error.message;
  const receipt = receiptSchema.parse(outcome.value.report);
  if (!skipRejected) expect([receipt.rejected, receipt.ambiguous]).toEqual([[], []]);
  const after = applyChanges(before, outcome.value.changes);
  expect(problemsOfMap(after)).toEqual([]);
  const added = (record: 'entity' | 'link') => [...after[record].keys()].filter((id) => !before[record].has(id)).length;
  expect({ entities: receipt.entities.added, links: receipt.links.added }).toEqual({
    entities: added('entity'),
    links: added('link'),
  });
  return '';
}

describe.each([...files, own, wide])('%s, damaged', (name, bytesOf) => {
  // What takes seconds to read is damaged a tenth as often.
  const howOften = name === wide[0] ? HOW_OFTEN / 10 : HOW_OFTEN;
  test(`${howOften} ways`, async () => {
    const whole = await bytesOf();
    expect(bringIn(name, Buffer.from(whole), true, namedOf(name))).toBe('');
    for (let at = 0; at < howOften; at++) {
      const seed = `${SEED}, ${name}, ${at}`;
      const bytes = damaged(whole, seed);
      const start = process.cpuUsage();
      try {
        const message = bringIn(name, bytes, at % 2 === 0, at % 3 === 0 ? formatOf(name) : null);
        if (message !== '') expect(message).toMatch(/^[A-Z“].{10,}[.”]$/s);
        expect(busyFor(start)).toBeLessThan(BOUND_MS);
      } catch (problem) {
        throw new Error(`with THREADMAP_SEED="${SEED}", number ${at}`, { cause: problem });
      }
    }
  }, 1_800_000);
});
