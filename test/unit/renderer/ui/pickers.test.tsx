import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { PickMany } from '../../../../renderer/ui/pick-many.tsx';
import { PickOne } from '../../../../renderer/ui/pick-one.tsx';
import { TextField } from '../../../../renderer/ui/text-field.tsx';
import { show } from '../support/show.tsx';

const options = [
  { value: 'email', label: 'Email' },
  { value: 'meeting', label: 'Meeting' },
  { value: 'report', label: 'Report', detail: 'written' },
];

test('one of a list: Enter and Tab take the best match, Escape puts back', async () => {
  const onPick = vi.fn();
  const { user } = show(<PickOne label="Method" chosen={options[1] ?? null} options={options} onPick={onPick} />);
  const field = screen.getByRole('combobox', { name: 'Method' });
  expect(field).toHaveProperty('value', 'Meeting');
  await user.type(field, 'writ{Enter}');
  expect(onPick).toHaveBeenLastCalledWith('report');
  await waitFor(() => expect((field as HTMLInputElement).selectionEnd).toBe('Meeting'.length));
  await user.keyboard('em');
  await user.tab();
  expect(onPick).toHaveBeenLastCalledWith('email');
  await user.type(field, 'zz{Escape}');
  expect(field).toHaveProperty('value', 'Meeting');
  expect(onPick).toHaveBeenCalledTimes(2);
});

test('one of a list: what is not there is offered as new, and only where that is wanted', async () => {
  const onCreate = vi.fn();
  const { user } = show(
    <PickOne label="Method" chosen={null} options={options} onPick={() => {}} onCreate={onCreate} none="Not set" />,
  );
  await user.type(screen.getByRole('combobox'), 'Text message{Enter}');
  expect(onCreate).toHaveBeenCalledWith('Text message');
});

test('several of a list: added, taken out with Backspace, and half a word is no new word', async () => {
  const created = vi.fn();
  function Methods() {
    const [chosen, setChosen] = useState<readonly string[]>(['email']);
    return (
      <PickMany
        label="Methods"
        chosen={options.filter((option) => chosen.includes(option.value))}
        options={options}
        onAdd={(value) => setChosen([...chosen, value])}
        onRemove={(value) => setChosen(chosen.filter((other) => other !== value))}
        onCreate={created}
      />
    );
  }
  const { user } = show(<Methods />);
  const field = screen.getByRole('combobox', { name: 'Methods' });
  await user.type(field, 'rep{Enter}');
  expect(screen.getByRole('button', { name: 'Take out Report' })).toBeTruthy();
  await user.type(field, '{Backspace}');
  expect(screen.queryByRole('button', { name: 'Take out Report' })).toBeNull();
  await user.type(field, 'mee');
  (document.activeElement as HTMLElement).blur();
  expect(created).not.toHaveBeenCalled();
  await user.type(field, 'Semaphore');
  (document.activeElement as HTMLElement).blur();
  expect(created).toHaveBeenCalledWith('Semaphore');
});

test('a text that is refused stays, with the reason tied to it', async () => {
  const { user } = show(<TextField label="Year" value="2019" onGive={() => 'That is no year.'} />);
  const field = screen.getByLabelText('Year');
  await user.type(field, 'x{Enter}');
  const problem = await screen.findByRole('alert');
  expect(problem.textContent).toBe('That is no year.');
  expect(field.getAttribute('aria-describedby')).toBe(problem.id);
  expect(field).toHaveProperty('value', '2019x');
  await user.type(field, '{Escape}');
  expect(field).toHaveProperty('value', '2019');
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each(['one', 'many'] as const)(
  'Enter that comes before the search has answered takes the best of what was typed, not of what was found before: %s',
  async (which) => {
    const answers: (() => void)[] = [];
    const search = (text: string) =>
      new Promise<readonly { value: string; label: string }[]>((resolve) => {
        const found =
          text === 'Board' ? [{ value: 'b', label: 'Board' }] : [{ value: 'h', label: 'Another, found before' }];
        answers.push(() => resolve(found));
      });
    const picked: (string | null)[] = [];
    const pick = (value: string | null): number => picked.push(value);
    const { user } = show(
      which === 'one' ? (
        <PickOne label="Whose" chosen={null} options={search} onPick={pick} />
      ) : (
        <PickMany label="Whose" chosen={[]} options={search} onAdd={pick} onRemove={() => undefined} />
      ),
    );
    const field = screen.getByRole('combobox', { name: 'Whose' });
    await user.type(field, 'B');
    for (const answer of answers.splice(0)) answer();
    expect(await screen.findByRole('option', { name: /Another/ })).toBeTruthy();
    await user.type(field, 'oard');
    await user.keyboard('{Enter}');
    expect(picked).toEqual([]);
    for (const answer of answers.splice(0)) answer();
    await waitFor(() => expect(picked).toEqual(['b']));
  },
);
