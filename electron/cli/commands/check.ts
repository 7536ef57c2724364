import { AppFailure } from '../../../shared/contract/errors.ts';
import type { RequestResult } from '../../../shared/contract/requests.ts';
import { defineCommand, type Outcome } from '../command.ts';
import { alignColumns, count, oneLine } from '../output/lines.ts';
import { withMap } from '../session.ts';

type Findings = RequestResult<'map.check'>;

export const checkCommand = defineCommand({
  name: 'check',
  operands: ['FILE'],
  does: 'checks the file and everything in it',
  options: {
    strict: { type: 'boolean', does: 'ends with 1 also when an expectation of the map is unmet' },
  },
  async run({ file, options }, context) {
    try {
      const findings = await withMap(context, file, (ask) => ask('map.check', {}));
      return tell(file, findings, options.strict);
    } catch (error) {
      // Too damaged to be opened is an answer as well.
      if (!(error instanceof AppFailure) || error.error.code !== 'file-damaged') throw error;
      const { message } = error.error;
      const problem = { record: 'file', id: '', field: '', message };
      return { json: { ok: false, problems: [problem], expectations: [] }, text: [], reason: message };
    }
  },
});

function tell(file: string, findings: Findings, isStrict: boolean): Outcome {
  const { problems, expectations } = findings;
  const unmet = expectations.filter(({ met }) => !met).length;
  const rows = problems.map(({ record, id, field, message }) => [record, id, field, message]);
  const text = [
    problems.length === 0 ? `${file} is sound.` : `${file} has ${count(problems.length, 'problem', 'problems')}:`,
    ...alignColumns(rows).map((line) => `  ${line}`),
    ...(expectations.length === 0
      ? []
      : ['', `${unmet} of ${count(expectations.length, 'expectation', 'expectations')} unmet.`]),
    ...expectations.flatMap(tellExpectation),
  ];
  if (!findings.ok) {
    const [first] = problems;
    const more = problems.length > 1 ? ` and ${count(problems.length - 1, 'other problem', 'other problems')}` : '';
    return { json: findings, text, reason: `${file} is damaged: ${first ? sayProblem(first) : ''}${more}.` };
  }
  if (isStrict && unmet > 0) {
    const reason = `${file}: ${count(unmet, 'expectation is', 'expectations are')} unmet.`;
    return { json: findings, text, reason };
  }
  return { json: findings, text };
}

function sayProblem({ record, id, field, message }: Findings['problems'][number]): string {
  const where = [record === 'file' ? '' : `${record} ${id}`, field].filter((part) => part !== '').join(', ');
  return where === '' ? message : `${where}: ${message}`;
}

/** As compilers tell: the rule, and under it each one that fails it with the reason. */
function tellExpectation({
  sentence: said,
  met,
  checked,
  failures,
  problem,
}: Findings['expectations'][number]): string[] {
  const sentence = oneLine(said);
  if (problem !== null) return ['', `not checked  ${sentence}.`, `  ${problem}`];
  if (checked === 0) return ['', `met  ${sentence}: the map has none.`];
  if (met) return ['', `met  ${sentence}: all ${checked.toLocaleString('en-GB')}.`];
  const rows = failures.map(({ name, why }) => [oneLine(name), oneLine(why)]);
  return [
    '',
    `unmet  ${sentence}: ${failures.length.toLocaleString('en-GB')} of ${checked.toLocaleString('en-GB')} fail.`,
    ...alignColumns(rows).map((line) => `  ${line}`),
  ];
}
