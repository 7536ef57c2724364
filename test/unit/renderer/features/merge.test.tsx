import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MergeDialog } from '../../../../renderer/features/merge/index.ts';
import { edit, getDialog, getHistoryState, getMap, openDialog } from '../../../../renderer/state/index.ts';
import { idOf, type MemorySession, openSmallSample, SAMPLE_PATH } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
  await edit({
    edit: 'entity.add',
    input: { name: 'Board for Health and Wellbeing', kind: 'group', notes: 'Met in May', phone: '0161' },
  });
});
afterEach(() => session.stop());

const sides = () => within(screen.getByRole('region', { name: 'Side by side' }));

test('suggests, shows field by field, and makes one of two as the user chose', async () => {
  openDialog({ kind: 'merge' });
  const { user } = show(<MergeDialog />);
  expect(await screen.findByText(/Very likely the same\. The same words in another order/)).toBeTruthy();
  await user.click(sides().getByRole('radio', { name: 'Name: Board for Health and Wellbeing' }));
  expect(screen.getByRole('status').textContent).toBe(
    'Keeps “Board for Health and Wellbeing”. “Health and Wellbeing Board”, “HWB” and “HWBB” are other names of it. No links move.',
  );
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  expect(await screen.findByText('No two entries look alike')).toBeTruthy();
  const merged = getMap().entity.get(idOf('Board for Health and Wellbeing'));
  expect(merged?.aliases).toEqual(expect.arrayContaining(['Health and Wellbeing Board', 'HWB']));
  expect(merged?.phone).toBe('0161');
  expect(getMap().entity.size).toBe(13);
  expect(getHistoryState().undo).toMatch(/^Merge “/);
});

test('remembers what is not the same, with the reason, and takes it back', async () => {
  openDialog({ kind: 'merge' });
  const { user } = show(<MergeDialog />);
  await user.type(await screen.findByLabelText(/Why they are not the same/), 'A board of the hospital');
  await user.click(screen.getByRole('button', { name: 'Not the same' }));
  expect(await screen.findByText('No two entries look alike')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Not the same (1)' }));
  expect(screen.getByText('A board of the hospital')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Take back that/ }));
  await waitFor(() => expect(getMap().notSame.size).toBe(0));
});

test('merges what was selected, and closes', async () => {
  const chosen = [idOf('Vision 31'), idOf('Thrive Trafford'), idOf('Board for Health and Wellbeing')];
  openDialog({ kind: 'merge', entities: chosen });
  const { user } = show(<MergeDialog />);
  expect(screen.getByText('Make one of 3 entries?')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Keep Thrive Trafford' }));
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  await waitFor(() => expect(getDialog()).toBeNull());
  expect(getMap().entity.get(chosen[1] ?? '')?.aliases).toEqual(expect.arrayContaining(['Vision 31']));
  expect(getMap().entity.size).toBe(12);
});

test('an entry and its own part become one, which is part of what the whole was', async () => {
  const [whole, part, above] = ['Board for Health and Wellbeing', 'Thrive Trafford', 'Trafford Council'].map(idOf);
  await edit([
    { edit: 'entity.update', input: { id: part, fields: { parent: whole } } },
    { edit: 'entity.update', input: { id: whole, fields: { parent: above } } },
  ]);
  openDialog({ kind: 'merge', entities: [part ?? '', whole ?? ''] });
  const { user } = show(<MergeDialog />);
  await user.click(screen.getByRole('radio', { name: 'Keep Thrive Trafford' }));
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  await waitFor(() => expect(getDialog()).toBeNull());
  expect(getMap().entity.get(part ?? '')?.parent).toBe(above);
});

test('an entry and its own part become one that is part of nothing, where the whole was', async () => {
  const [whole, part] = ['Board for Health and Wellbeing', 'Thrive Trafford'].map(idOf);
  await edit({ edit: 'entity.update', input: { id: part, fields: { parent: whole } } });
  openDialog({ kind: 'merge', entities: [part ?? '', whole ?? ''] });
  const { user } = show(<MergeDialog />);
  expect(screen.queryByRole('group', { name: 'Part of' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  await waitFor(() => expect(getDialog()).toBeNull());
});

test('is refused, with a reason, when one was changed by somebody else since it was looked at; then merges what is shown', async () => {
  openDialog({ kind: 'merge' });
  const { user } = show(<MergeDialog />);
  await screen.findByRole('region', { name: 'Side by side' });
  const id = idOf('Board for Health and Wellbeing');
  const other = session.other();
  await other.request('map.open', { path: SAMPLE_PATH });
  await other.request('map.edit', { edits: [{ edit: 'entity.update', input: { id, fields: { phone: '0162' } } }] });
  await waitFor(() => expect(getMap().entity.get(id)?.phone).toBe('0162'));
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  expect(
    await screen.findByText(/“Board for Health and Wellbeing” was changed after you looked at it. Nothing was merged/),
  ).toBeTruthy();
  expect(getMap().entity.has(id)).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  await waitFor(() => expect(getMap().entity.has(id)).toBe(false));
});
