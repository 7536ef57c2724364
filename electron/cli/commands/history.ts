import type { Step } from '../../../shared/contract/shapes.ts';
import { defineCommand } from '../command.ts';
import { keptReceipt } from '../kept-receipt.ts';
import { alignColumns } from '../output/lines.ts';
import { localTime } from '../output/local-time.ts';
import { type Ask, withMap } from '../session.ts';

/** Steps asked for at once: the most that the contract gives. */
const PAGE = 1000;

export const historyCommand = defineCommand({
  name: 'history',
  operands: ['FILE'],
  does: 'lists the steps that made the map what it is, newest first',
  options: {
    receipt: { type: 'string', value: 'N', does: 'the receipt of the import or merge that is step N, row by row' },
  },
  run: ({ file, options }, context) =>
    withMap(context, file, async (ask) => {
      if (options.receipt !== undefined) return keptReceipt(ask, file, options.receipt);
      const steps = await allSteps(ask);
      return { json: { steps }, text: listSteps(steps) };
    }),
});

async function allSteps(ask: Ask): Promise<Step[]> {
  const steps: Step[] = [];
  for (;;) {
    const before = steps.at(-1)?.revision;
    const page = await ask('map.history', { limit: PAGE, ...(before === undefined ? {} : { before }) });
    steps.push(...page.steps);
    if (page.steps.length < PAGE) return steps;
  }
}

const STATES = { done: '', undone: 'taken back', dropped: 'taken back, and something else done since' } as const;

function listSteps(steps: readonly Step[]): string[] {
  const rows = steps.map(({ revision, at, label, changes, kind, state }) => [
    String(revision),
    localTime(at),
    label,
    kind === 'baseline' ? '' : String(changes),
    STATES[state],
  ]);
  return alignColumns([['Revision', 'When', 'Step', 'Changes', ''], ...rows], [0, 3]);
}
