// Evidence in the details: who confirms a link, and one passage for many things.
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AttachEvidenceDialog, Inspector } from '../../../../../renderer/features/inspector/index.ts';
import { edit, getHistoryState, getMap, selectLinks, selectThings, undo } from '../../../../../renderer/state/index.ts';
import { idOf, type MemorySession, openSmallSample } from '../../support/memory-session.ts';
import { show } from '../../support/show.tsx';

let session: MemorySession;
let link: string;
beforeEach(async () => {
  localStorage.clear();
  session = await openSmallSample();
  link = [...getMap().link.values()].find((item) => item.type === 'reports-to')?.id ?? '';
  selectLinks(link);
});
afterEach(() => session.stop());

const page = (
  <>
    <Inspector />
    <AttachEvidenceDialog />
  </>
);

test('who says so is set in plain words, and the evidence can suggest it', async () => {
  const { user } = show(page);
  const confirmed = screen.getByRole('combobox', { name: 'Confirmed by' });
  expect(confirmed.getAttribute('placeholder')).toBe('Nobody asked yet');
  await user.type(confirmed, 'Only Vision{Enter}');
  await waitFor(() => expect(getMap().link.get(link)?.confirmedBy).toBe('from'));

  await user.click(screen.getByRole('button', { name: 'Add evidence' }));
  await user.type(screen.getByRole('combobox', { name: 'Source' }), 'Local pilot');
  await user.click(await screen.findByRole('option', { name: /^Local pilot submission/ }));
  await user.selectOptions(screen.getByLabelText('Said by one of the two sides'), 'Strong Communities Board');
  const form = screen.getByLabelText('Page or section').closest('form') as HTMLElement;
  await user.click(within(form).getByRole('button', { name: 'Add evidence' }));
  expect(await screen.findByText('Said by Strong Communities Board')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Record: Both sides say so' }));
  await waitFor(() => expect(getMap().link.get(link)?.confirmedBy).toBe('both'));
});

test('a fact becomes an assumption where it is read, and confidence says so', async () => {
  const { user } = show(page);
  await user.click(screen.getByRole('button', { name: /^Fact, from Local pilot submission/ }));
  expect(await screen.findByText(/an assumption from one source, from November 2018/)).toBeTruthy();
});

test('one passage is attached to everything that is selected, as one step; the next begins with its source', async () => {
  selectThings({ entities: [idOf('Vision 31'), idOf('Trafford Council')], links: [link] });
  const { user } = show(page);
  const before = getMap().evidence.size;
  await user.click(screen.getByRole('button', { name: 'Attach evidence' }));
  const dialog = await screen.findByRole('dialog', { name: 'Attach evidence to 2 entries and 1 link' });
  await user.type(within(dialog).getByRole('combobox', { name: 'Source' }), 'Minutes of March');
  await user.click(await screen.findByRole('option', { name: 'New source: Minutes of March' }));
  await user.type(within(dialog).getByLabelText('Page or section'), 'item 4{Enter}');
  await waitFor(() => expect(getMap().evidence.size).toBe(before + 3));
  expect(getHistoryState().undo).toBe('Add evidence from “Minutes of March” to 3 things');

  await user.click(screen.getByRole('button', { name: 'Attach evidence' }));
  expect(screen.getByRole('combobox', { name: 'Source' })).toHaveProperty('value', 'Minutes of March');
  await user.keyboard('{Escape}');
  await act(() => undo());
  expect(getMap().evidence.size).toBe(before);
  expect(getMap().source.size).toBe(1);
});

test('evidence keeps its place in a text while its source stays, and loses it with another source', async () => {
  const [piece] = getMap().evidence.values();
  const id = piece?.id ?? '';
  const place = { start: 3, end: 9 };
  const [title = ''] = [...getMap().source.values()].map((source) => source.title);
  await edit({ edit: 'evidence.update', input: { id, fields: { place } } });
  selectLinks(piece?.link ?? '');
  const { user } = show(page);
  const save = async () => {
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull());
  };
  await user.click(screen.getByRole('button', { name: `Change the evidence from ${title}` }));
  await user.type(screen.getByLabelText('Page or section'), ' 2');
  await save();
  expect(getMap().evidence.get(id)?.place).toEqual(place);

  await user.click(screen.getByRole('button', { name: `Change the evidence from ${title}` }));
  await user.clear(screen.getByRole('combobox', { name: 'Source' }));
  await user.type(screen.getByRole('combobox', { name: 'Source' }), 'Minutes of March');
  await user.click(await screen.findByRole('option', { name: 'New source: Minutes of March' }));
  await save();
  expect(getMap().evidence.get(id)?.place).toBeNull();
});
