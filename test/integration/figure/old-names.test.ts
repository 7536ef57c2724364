// Words of somebody's own that call an entry as it was called when they were written: told before a figure goes out.
import { describe, expect, test, vi } from 'vitest';
import { aTestCore } from '../../support/test-core.ts';

// Worker threads start for each test; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

const TEXTS = {
  title: 'Who talks to the Ashmere Board',
  caption: 'What the Ashmere Board hears.',
};
const OPTIONS = {
  figure: {
    findings: [
      { text: 'Nothing of names.', entity: null },
      { text: 'Only the Ashmere Board is asked.', entity: null },
    ],
    altText: { text: 'Ashmere Board in the middle.', about: '' },
    longDescription: { text: 'Nothing of names at length.', about: '' },
  },
} as never;

async function aMap() {
  const { connect, folder } = aTestCore();
  const { ask } = connect();
  await ask('map.create', { path: `${folder}/a.threadmap`, sample: null, replace: false });
  const edit = (name: string, input: object) => ask('map.edit', { edits: [{ edit: name, input }] } as never);
  const add = async (name: string, kind = 'organisation'): Promise<string> =>
    (await edit('entity.add', { name, kind })).created[0] as string;
  const board = await add('Ashmere Board', 'group');
  const other = await add('Town Council');
  const view = (await edit('view.add', { name: 'A view', ...TEXTS, options: OPTIONS })).created[0] as string;
  const rename = (id: string, name: string) => edit('entity.update', { id, fields: { name } });
  const look = async (): Promise<{ list: string | undefined; altText: string | null; long: string | null }> => {
    const made = await ask('figure.preview', { job: 'p', view, audience: 'partners' } as never);
    const { warnings, outOfDate } = made;
    const list = warnings.find(({ code }) => code === 'old-names')?.text;
    return { list, altText: outOfDate.altText, long: outOfDate.longDescription };
  };
  return { ask, edit, board, other, view, rename, look };
}

const NOTHING = { list: undefined, altText: null, long: null };

describe('words that somebody wrote', () => {
  test('are out of date where they speak of an entry by a name that it no longer has', async () => {
    const { rename, board, look, ask, view, edit } = await aMap();
    expect(await look()).toEqual(NOTHING);
    await rename(board, 'Ashmere Partnership');
    const is = '“Ashmere Board”, which is now called “Ashmere Partnership”.';
    const { list, altText, long } = await look();
    expect(list).toBe(
      `The title speaks of ${is} The caption speaks of ${is} Key finding 2 speaks of ${is} Change the words; or, where it is still called that, add the old name to the entry under “Also called”.`,
    );
    expect(altText).toBe(`The alternative text speaks of ${is}`);
    expect(long).toBeNull();
    // So do an export, and the record of all views.
    const made = await ask('export.make', {
      job: 'e',
      format: 'svg',
      view,
      audience: 'partners',
      date: null,
      name: 'o',
    } as never);
    expect(made.warnings).toEqual([expect.stringContaining(`The alternative text speaks of ${is}`), list]);
    await edit('view.add', { name: 'Another view' });
    const all = await ask('export.make', {
      job: 'e',
      format: 'svg',
      view: null,
      audience: 'partners',
      date: null,
      name: 'o',
      figure: { everyView: true },
    } as never);
    expect(all.warnings).toContain(`“A view”: ${list}`);
    const record = all.files.find(({ name }) => name.endsWith('record.json'));
    expect(Buffer.from(record?.base64 ?? '', 'base64').toString()).toContain(`The title speaks of ${is}`);
  });

  test('are as they should be again when they are written anew, or the name is taken back or kept as another one', async () => {
    const { rename, board, look, edit, view, ask } = await aMap();
    await rename(board, 'Ashmere Partnership');
    await edit('view.update', {
      id: view,
      fields: { title: 'Who talks to the Ashmere Partnership, once the Ashmere Board' },
    });
    const { list } = await look();
    expect(list).not.toContain('title');
    expect(list).toContain('caption');
    await ask('map.undo', {});
    await ask('map.undo', {});
    expect(await look()).toEqual(NOTHING);
    await rename(board, 'Ashmere Partnership');
    await edit('entity.update', { id: board, fields: { aliases: ['Ashmere Board'] } });
    expect(await look()).toEqual(NOTHING);
  });

  test('are not, where the name is only part of a longer one', async () => {
    const { rename, other, board, look, edit } = await aMap();
    await rename(other, 'Ashmere');
    await rename(other, 'Ashmere Town Council');
    expect(await look()).toEqual(NOTHING);
    await edit('entity.remove', { ids: [board] });
    expect((await look()).list).toContain('Key finding 2 speaks of “Ashmere Board”, which is no longer in the map.');
  });

  test('tell nothing of a person’s name that these readers do not see', async () => {
    const { edit, look, view } = await aMap();
    const created = (await edit('entity.add', { name: 'Chair of the trust', kind: 'person' })).created[0] as string;
    await edit('view.update', { id: view, fields: { title: 'What the Chair of the trust hears' } });
    await edit('entity.update', { id: created, fields: { name: 'Someone by name' } });
    const { list } = await look();
    expect(list).toContain('The title speaks of “Chair of the trust”, which has another name now.');
    expect(list).not.toContain('Someone');
  });
});
