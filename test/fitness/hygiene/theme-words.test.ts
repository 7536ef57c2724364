// A colour that the theme does not have is silently another one: text then has whatever colour it inherits.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const renderer = join(root, 'renderer');

test('every colour that a stylesheet asks for is one that the theme has', () => {
  const files = globSync('**/*.{css,ts,tsx}', { cwd: renderer });
  const texts = files.map((file) => ({ file, text: readFileSync(join(renderer, file), 'utf8') }));
  const set = new Set(
    texts.flatMap(({ text }) => [...text.matchAll(/['"\s](--tm-[a-z-]+)['"]?\]?:/g)].map(([, name]) => name)),
  );
  const unknown = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/var\((--tm-[a-z-]+)\)/g)].flatMap(([, name]) => (set.has(name) ? [] : [`${file}: ${name}`])),
  );
  expect(set.size).toBeGreaterThan(10);
  expect(unknown).toEqual([]);
});
