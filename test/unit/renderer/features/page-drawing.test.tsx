import { expect, test } from 'vitest';
import { createPageDrawing } from '../../../../renderer/features/figure/page-drawing.ts';

const HEAD = '<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 100 100" role="img">';

/** A page with a title and a map of entries, so many that they are made in turns where `size` is large. */
function page(title: string, names: readonly string[], size = 60): string {
  const entries = names.map(
    (name) => `  <g>\n   <title>${name}</title>\n   <path d="${'M0 0'.padEnd(size, ' 1')}"/>\n  </g>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${HEAD}\n<title>${title}</title>\n<g id="map">\n <g id="entries">\n${entries.join('\n')}\n </g>\n</g>\n<g id="heading">\n <text x="1">${title}</text>\n</g>\n</svg>\n`;
}

const NAMES = Array.from({ length: 40 }, (_, index) => `Entry ${index}`);

function aSheet() {
  const sheet = document.createElement('div');
  const drawing = createPageDrawing(sheet);
  const show = (svg: string): Promise<void> => new Promise((resolve) => void drawing.draw(svg, resolve));
  const titles = (): (string | null)[] =>
    [...sheet.querySelectorAll('#entries > g > title')].map((node) => node.textContent);
  return { sheet, drawing, show, titles };
}

test('a page is shown at once, fills its sheet, and says what it holds in its order', () => {
  const { sheet, drawing, titles } = aSheet();
  let isShown = false;
  drawing.draw(page('First', NAMES), () => {
    isShown = true;
  });
  expect(isShown).toBe(true);
  expect(titles()).toEqual(NAMES);
  expect(sheet.firstElementChild?.getAttribute('width')).toBe('100%');
  expect(sheet.firstElementChild?.getAttribute('viewBox')).toBe('0 0 100 100');
});

test('what is the same stays the same element, what is another is made anew, in the order of the new page', async () => {
  const { sheet, show, titles } = aSheet();
  await show(page('First', NAMES));
  const [svg, third] = [sheet.firstElementChild, sheet.querySelectorAll('#entries > g')[2]];
  const next = ['Before all', ...NAMES.filter((name) => name !== 'Entry 5').reverse(), 'Entry 2', 'After all'];
  await show(page('Second', next));
  expect(titles()).toEqual(next);
  expect(sheet.textContent).not.toContain('First');
  expect(sheet.firstElementChild).toBe(svg);
  expect([...sheet.querySelectorAll('#entries > g')].filter((node) => node === third)).toHaveLength(1);
  await show(page('Second', NAMES));
  expect(titles()).toEqual(NAMES);
});

test('many new elements are made in turns while the page before is seen, and none of them once another is asked for', async () => {
  const { drawing, show, titles } = aSheet();
  await show(page('First', NAMES.slice(0, 3)));
  let isShown = false;
  const stop = drawing.draw(page('Second', NAMES, 10_000), () => {
    isShown = true;
  });
  expect(isShown).toBe(false);
  expect(titles()).toEqual(NAMES.slice(0, 3));
  stop();
  await show(page('Third', NAMES.slice(0, 30), 10_000));
  expect(titles()).toEqual(NAMES.slice(0, 30));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isShown).toBe(false);
  expect(titles()).toEqual(NAMES.slice(0, 30));
});
