// A table in which nothing is listed says so in a sentence, in every format: a heading alone looks as if something had gone wrong.
import { expect, test, vi } from 'vitest';
import { figureWriters } from '../../../electron/writers/formats.ts';
import type { Answer } from '../../../shared/contract/answer.ts';
import { answerFigure } from '../../../shared/figure/answer-figure.ts';
import { anEntity, mapOf } from '../../support/maps.ts';
import { textsIn } from '../../support/texts-in.ts';

vi.setConfig({ testTimeout: 60_000 });

const columns = [{ key: 'name', label: 'Name of the body', holds: 'text' as const }];
const answer: Answer = {
  question: 'members',
  answer: 'Nobody is a member of it.',
  tables: [
    { id: 'members', title: 'Members', note: null, columns, rows: [] },
    { id: 'seats', title: 'Seats', note: 'No seat is recorded.', columns, rows: [] },
    { id: 'others', title: 'Others', note: null, columns, rows: [['A board']] },
  ],
  entities: [],
  links: [],
  trust: { scope: 'One entry, no links.', facts: 0, assumptions: 0, unknowns: [], response: null },
  also: {},
} as never;

test.each(['html', 'docx', 'pdf', 'xlsx'] as const)('%s says that there is nothing to list', async (format) => {
  const figure = answerFigure(mapOf([anEntity(1)]), answer, { asAt: '2026-03-01', title: 'Members', asks: 'Who?' });
  const options = { dpi: 96, appendix: true, audience: 'partners', omitted: [] } as const;
  const text = (await textsIn(`o.${format}`, await figureWriters[format].write([figure], options))).replace(
    /\s+/g,
    ' ',
  );
  expect(text).toContain('There is nothing to list here.');
  expect(text).toContain('No seat is recorded.');
  expect(text).toContain('A board');
});
