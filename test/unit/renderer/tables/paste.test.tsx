import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LinksTable, PasteDialog } from '../../../../renderer/features/tables/index.ts';
import { getHistoryState, getMap, openDialog, undo } from '../../../../renderer/state/index.ts';
import { linkSentence } from '../../../../shared/model/words.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

const sentences = (): readonly string[] => [...getMap().link.values()].map((link) => linkSentence(getMap(), link));

test('three columns pasted into the table of links are shown first, then added as one step that can be undone', async () => {
  const before = getMap().link.size;
  const { user } = show(
    <>
      <LinksTable />
      <PasteDialog />
    </>,
  );
  const text = 'HWB\tis overseen by\tNew Oversight Board\r\nNew Oversight Board\tfunds\tBrand New Trust';
  fireEvent.paste(screen.getByRole('grid'), { clipboardData: { getData: () => text } });
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('= Health and Wellbeing Board');
  expect(within(dialog).getByRole<HTMLSelectElement>('combobox', { name: 'Kind of New Oversight Board' }).value).toBe(
    'group',
  );
  expect(within(dialog).getByRole('status').textContent).toBe('Adds 2 links and 2 new entries.');
  await user.click(within(dialog).getByRole('button', { name: 'Add 2 links and 2 new entries' }));
  await waitFor(() => expect(getMap().link.size).toBe(before + 2));
  expect(sentences()).toContain('New Oversight Board oversees Health and Wellbeing Board');
  expect(getMap().entity.get(idOf('New Oversight Board'))?.kind).toBe('group');
  expect(getHistoryState().undo).toBe('Paste 2 links and 2 new entries');
  await undo();
  expect(getMap().link.size).toBe(before);
});

test('a row that cannot be is left out, with the reason beside it', async () => {
  openDialog({ kind: 'paste-list', text: 'From\tTo\tStrength\nHWB\tA Trust\t9\nHWB\tB Trust\t3', into: 'links' });
  show(<PasteDialog />);
  const row = await screen.findByRole('row', { name: /A Trust/ });
  expect(row.textContent).toContain('Left out');
  expect(row.textContent).toContain('not on the scale');
  expect(screen.getByRole('button', { name: 'Add 1 link and 1 new entry' })).toBeTruthy();
});

test('names alone become entries, and the column beside them can be said to be something else', async () => {
  const { user } = show(<PasteDialog />);
  openDialog({ kind: 'paste-list' });
  const list = await screen.findByRole('textbox', { name: 'The list' });
  await user.click(list);
  await user.paste('Oak Trust\tOT\nElm Forum\tEF');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Column 2 is' }), 'Also called');
  await user.click(await screen.findByRole('button', { name: 'Add 2 entries' }));
  await waitFor(() => expect(getMap().entity.get(idOf('Oak Trust'))?.aliases).toEqual(['OT']));
});

test('two columns without a name or an end say what is missing', async () => {
  openDialog({ kind: 'paste-list', text: 'Only One Column', into: 'links' });
  show(<PasteDialog />);
  expect(await screen.findByText('A link needs both its ends. Say which column is “To”.')).toBeTruthy();
});

test('a slip in a name is put right where it was meant for a known entry, and can be left as a new one', async () => {
  const before = getMap().entity.size;
  openDialog({ kind: 'paste-list', text: 'Visoin 31\tfunds\tOak Trust\nHWB\tfunds\tvisoin 31', into: 'links' });
  const { user } = show(<PasteDialog />);
  expect((await screen.findByRole('status')).textContent).toBe('Adds 2 links and 2 new entries.');
  const row = () => screen.getByRole('row', { name: /Oak Trust/ });
  await user.click(screen.getByRole('button', { name: 'Vision 31' }));
  expect(row().textContent).toContain('Visoin 31 = Vision 31');
  expect(screen.getByRole('status').textContent).toBe('Adds 2 links and 1 new entry.');
  await user.click(within(row()).getByRole('button', { name: 'No, it is new' }));
  expect(screen.getByRole('status').textContent).toBe('Adds 2 links and 2 new entries.');
  await user.click(screen.getByRole('button', { name: 'Vision 31' }));
  await user.click(screen.getByRole('button', { name: 'Add 2 links and 1 new entry' }));
  await waitFor(() => expect(getMap().entity.size).toBe(before + 1));
  expect(sentences()).toContain('Vision 31 funds Oak Trust');
});
