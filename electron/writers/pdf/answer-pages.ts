// An answer without a picture, on pages of A4: who publishes it, what was asked and found, and its tables.
import type { Figure } from '../../../shared/figure/figure.ts';
import { figureTables } from '../../../shared/figure/figure-tables.ts';
import type { Pdf } from './document.ts';
import { newFlow } from './flow.ts';
import { addTable } from './table.ts';

/** The most that a logo takes, in points. */
const LOGO = { width: 180, height: 40 } as const;

export function addAnswerPages(pdf: Pdf, figure: Figure): void {
  const { words, house } = figure;
  const flow = newFlow(pdf, words.marking, words.title);
  const { logo } = house;
  if (logo) {
    const fit = Math.min(LOGO.width / logo.width, LOGO.height / logo.height);
    const [width, height] = [logo.width * fit, logo.height * fit];
    flow.picture({ width, height, says: logo.says, png: logo.png });
  }
  flow.heading(words.title, 'H1');
  for (const text of [words.subtitle, [house.organisation, words.date].filter(Boolean).join(' · '), words.caption])
    if (text) flow.paragraph(text);
  flow.paragraph(words.scope);
  for (const table of figureTables(figure)) {
    flow.heading(table.title, 'H2');
    if (table.note !== null) flow.paragraph(table.note);
    if (table.rows.length > 0) addTable(flow, table);
  }
  for (const { heading, paragraphs } of words.description) {
    if (heading !== null) flow.heading(heading, 'H2');
    for (const paragraph of paragraphs) flow.paragraph(paragraph);
  }
  flow.end();
}
