// Several processes, and several openers in one process, on one file.
import { renameSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createStore, type MapStore } from '../../../electron/store/index.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import { startChild } from '../../support/children.ts';
import { aMapFile, aStore, edit, refusalOf } from '../../support/map-files.ts';
import { mapText } from '../../support/map-text.ts';
import { NOW, startChanges, testId } from '../../support/maps.ts';

const names = (store: MapStore): string[] => [...store.map().entity.values()].map(({ name }) => name).sort();
const add = (name: string) => ({ edit: 'entity.add', input: { name } });

describe('two processes on one file', () => {
  test('see what the other does, in both directions', async () => {
    const path = aMapFile();
    const other = await startChild('writer.ts', path);
    const tell = (line: string): Promise<string> => {
      const answer = other.nextLine();
      other.process.stdin?.write(`${line}\n`);
      return answer;
    };
    const store = aStore(path);
    expect(await tell('edit Theirs')).toBe('1');
    store.follow();
    expect(names(store)).toEqual(['Theirs']);
    expect(store.find('theirs', 5)).toHaveLength(1);
    expect(edit(store, add('Ours')).revision).toBe(2);
    expect(await tell('edit Theirs too')).toBe('3');
    // Not having looked in between, our next edit is made on what they did all the same.
    expect(edit(store, add('Ours too')).revision).toBe(4);
    expect(names(store)).toEqual(['Ours', 'Ours too', 'Theirs', 'Theirs too']);
    expect(store.takeNews().map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
    // Undo is of the file, not of the process: they take back what we did last.
    expect(await tell('undo')).toBe('5');
    store.follow();
    expect(names(store)).toEqual(['Ours', 'Theirs', 'Theirs too']);
    expect(store.history()).toMatchObject({ redo: 'Add “Ours too”' });
    expect(store.redo(NOW).ok).toBe(true);
    expect(await tell('redo')).toBe('nothing-to-do');
    expect(store.check()).toEqual([]);
  });

  test('writing at once, as fast as they can, lose nothing and make one history', async () => {
    const path = aMapFile();
    const writers = await Promise.all(['a', 'b', 'c'].map((seed) => startChild('busy-writer.ts', path, seed, '40')));
    await Promise.all(writers.map(({ ended }) => ended));
    const store = aStore(path);
    expect(store.map().entity.size).toBe(120);
    expect(store.revision()).toBe(120);
    expect(store.steps({ limit: 1000 }).map(({ revision }) => revision)).toEqual(
      Array.from({ length: 121 }, (_, i) => 120 - i),
    );
    expect(store.check()).toEqual([]);
  }, 60_000);
});

describe('two openers of one file', () => {
  test('keep the same map, each step once and in order', () => {
    const a = aStore();
    const b = aStore(a.path);
    const start = b.map();
    edit(a, add('One'), add('Two'));
    a.undo(NOW);
    edit(a, { edit: 'entity.add', input: { name: 'Three', id: testId(3) } });
    b.follow();
    b.follow();
    edit(b, { edit: 'entity.update', input: { id: testId(3), fields: { notes: 'Noted' } } });
    a.follow();
    expect(mapText(a.map())).toBe(mapText(b.map()));
    const [heardByA, heardByB] = [a.takeNews(), b.takeNews()];
    expect(heardByA).toEqual(heardByB);
    expect(heardByB.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
    const replayed = heardByB.reduce((map, { changes }) => applyChanges(map, changes), start);
    expect(mapText(replayed)).toBe(mapText(b.map()));
    expect(b.takeNews()).toEqual([]);
  });

  test('a refused edit still brings what others did', () => {
    const a = aStore();
    const b = aStore(a.path);
    edit(a, add('One'));
    expect(refusalOf(() => edit(b, { edit: 'entity.remove', input: { ids: [testId(9)] } })).code).toBe('not-found');
    expect(names(b)).toEqual(['One']);
    expect(b.takeNews()).toHaveLength(1);
    expect(b.revision()).toBe(1);
  });

  test('one that looks on without writing follows too', () => {
    const a = aStore();
    const reader = aStore(a.path, { readOnly: true });
    edit(a, add('One'));
    reader.follow();
    expect(names(reader)).toEqual(['One']);
  });

  test('a history that another has cleared is no reason to lose track', () => {
    const a = aStore();
    const behind = aStore(a.path);
    for (const name of ['One', 'Two', 'Three']) edit(a, add(name));
    a.compactLog(3);
    behind.follow();
    expect(mapText(behind.map())).toBe(mapText(a.map()));
    expect(behind.takeNews()).toMatchObject([{ revision: 3, changes: [] }]);
    edit(behind, add('Four'));
    a.follow();
    expect(names(a)).toEqual(['Four', 'One', 'Three', 'Two']);
    expect(a.check()).toEqual([]);
  });
});

describe('a file that is no longer the one that was opened', () => {
  test('because it was moved', () => {
    const store = aStore();
    renameSync(store.path, `${store.path}.moved`);
    expect(refusalOf(() => store.follow()).code).toBe('file-missing');
    expect(refusalOf(() => edit(store, add('One'))).code).toBe('file-missing');
  });

  test.skipIf(process.platform === 'win32')('because another was put in its place', () => {
    const store = aStore();
    createStore(store.path, { changes: startChanges(), label: 'New', now: NOW, replace: true });
    expect(refusalOf(() => store.follow()).message).toContain('Open it again');
    expect(refusalOf(() => edit(store, add('One'))).code).toBe('file-missing');
    expect(aStore(store.path).map().entity.size).toBe(0);
  });
});
