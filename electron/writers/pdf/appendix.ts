// What a figure shows, in words and tables, on pages of A4 after it.
import type { Figure } from '../../../shared/figure/figure.ts';
import { figureTables } from '../../../shared/figure/figure-tables.ts';
import type { Pdf } from './document.ts';
import { newFlow } from './flow.ts';
import { addTable } from './table.ts';

export function addAppendix(pdf: Pdf, figure: Figure, isOneOfMany: boolean): void {
  const { words } = figure;
  const flow = newFlow(pdf, words.marking, words.title);
  flow.heading(isOneOfMany ? `${words.title}: in words and tables` : 'In words and tables', 'H2');
  flow.heading('What the picture shows', 'H3');
  for (const { heading, paragraphs } of words.description) {
    if (heading !== null) flow.heading(heading, 'H4');
    for (const paragraph of paragraphs) flow.paragraph(paragraph);
  }
  for (const table of figureTables(figure)) {
    flow.heading(table.title, 'H3');
    if (table.note !== null) flow.paragraph(table.note);
    if (table.rows.length > 0) addTable(flow, table);
  }
  flow.end();
}
