import type { Answer, AnswerTable, Cell } from '../../../shared/contract/answer.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { linkSentence, shownNameOf } from '../../../shared/model/words.ts';
import { plainRow, QUESTIONS } from '../../../shared/questions/index.ts';
import { type Command, defineCommand } from '../command.ts';
import { mapOf } from '../loaded-map.ts';
import { alignColumns, wrapLines } from '../output/lines.ts';
import { meantWith, questionCalled, SAID_OPTIONS, saidWith } from '../said-with.ts';
import { JOB, withMap } from '../session.ts';

const WIDTH = 100;

export const askCommand: Command = defineCommand({
  name: 'ask',
  operands: ['FILE', '[QUESTION]'],
  does: 'answers a question about the map, in a sentence and a table',
  more: [
    'An entry is named by its id, its name or another name of it; an exact name comes before longer ones. “--list” lists the questions, and what each needs to be told.',
    'For “changes”, --from and --to are states of the map: now, as-proposed, a snapshot by its name, or a date (YYYY, YYYY-MM, YYYY-MM-DD); --since says the same as --from, for “meeting” too.',
    'An answer of “none” or “not recorded” is an answer: it ends with 0.',
  ],
  options: {
    ...SAID_OPTIONS,
    list: { type: 'boolean', does: 'lists the questions' },
  },
  async run({ file, others, options }, context) {
    if (options.list) return listQuestions();
    const question = questionCalled('ask', others[0]);
    const said = saidWith('ask', question, options);
    return await withMap(context, file, async (ask) => {
      const map = mapOf(await ask('map.load', {}));
      const meant = await meantWith(ask, map, file, question, said);
      const { answer } = await ask('question.ask', { job: JOB, question: question.id, ...meant });
      return { json: toJson(map, answer), text: toText(map, answer) };
    });
  },
});

function listQuestions() {
  const questions = QUESTIONS.map(({ id, asks, needs }) => ({
    id,
    asks,
    needs: needs.filter(({ isRequired }) => isRequired).map(({ option }) => option),
    takes: needs.map(({ option, of }) => (option !== 'types' ? option : of === 'scale' ? 'scale' : 'type')),
  }));
  const rows = questions.map(({ id, asks, needs }) => [id, needs.map((option) => `--${option}`).join(' '), asks]);
  return { json: { questions }, text: alignColumns(rows) };
}

function toJson(map: MapData, { question, answer, tables, entities, links, trust, also }: Answer) {
  const [main] = tables;
  const rowsOf = (table: AnswerTable) => table.rows.map((row) => plainRow(map, table, row));
  return {
    question,
    answer,
    ...also,
    rows: main ? rowsOf(main) : [],
    tables: tables.map((table) => ({ id: table.id, title: table.title, note: table.note, rows: rowsOf(table) })),
    entities: entities.map((id) => ({ id, name: shownNameOf(map, id) })),
    links: links.map((id) => ({ id, sentence: sentenceOf(map, id) })),
    trust,
  };
}

function toText(map: MapData, { answer, tables, trust }: Answer): string[] {
  const response = trust.response === null ? '' : ` ${trust.response}`;
  return [
    ...wrapLines(answer, WIDTH),
    ...tables.flatMap((table) => ['', ...tableLines(map, table)]),
    '',
    ...wrapLines(`How far to trust it. ${trust.scope}${response}`, WIDTH),
    ...trust.unknowns.flatMap((unknown) => wrapLines(`Not known: ${unknown}`, WIDTH)),
  ];
}

function tableLines(map: MapData, { title, note, columns, rows }: AnswerTable): string[] {
  const numbers = columns.flatMap(({ holds }, at) => (holds === 'number' ? [at] : []));
  const cells = rows.map((row) => columns.map(({ holds }, at) => sayCell(map, holds, row[at] ?? null)));
  const listed = rows.length === 0 ? [] : alignColumns([columns.map(({ label }) => label), ...cells], numbers);
  return [
    `${title}${rows.length === 0 ? '' : ` (${rows.length})`}`,
    ...(note === null ? [] : [`  ${note}`]),
    ...listed.map((line) => `  ${line}`),
  ];
}

function sayCell(map: MapData, holds: AnswerTable['columns'][number]['holds'], cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.map((each) => (holds === 'entries' ? shownNameOf(map, each) : each)).join(', ');
  if (holds === 'entry') return shownNameOf(map, String(cell));
  return holds === 'link' ? sentenceOf(map, String(cell)) : String(cell);
}

function sentenceOf(map: MapData, id: string): string {
  const link = map.link.get(id as never);
  return link ? linkSentence(map, link) : 'a link that has gone';
}
