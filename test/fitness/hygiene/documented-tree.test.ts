// ARCHITECTURE.md's tree lists exactly the folders that exist, two levels deep.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listSourceFiles, root } from '../source-files.ts';

const withInnerFolders = ['shared', 'electron', 'renderer'];

/** The folders named in the first fenced block under "The tree", as `shared/model`. */
function documentedFolders(): string[] {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const tree = /## The tree\s+```\n([\s\S]*?)\n```/.exec(text)?.[1] ?? '';
  let outer = '';
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', name = ''] = /^(\s*)([\w-]+)\/\s/.exec(line) ?? [];
    if (!name) return [];
    if (indent === '') outer = name;
    return indent === '' ? [] : [`${outer}/${name}`];
  });
}

test('ARCHITECTURE.md names every folder of the product, and no other', () => {
  const existing = listSourceFiles()
    .map((path) => path.split('/'))
    .filter(([outer = '', , rest]) => withInnerFolders.includes(outer) && rest !== undefined)
    .map(([outer, inner]) => `${outer}/${inner}`);
  expect(documentedFolders().sort()).toEqual([...new Set(existing)].sort());
});
