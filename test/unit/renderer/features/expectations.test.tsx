// Writing expectations and walking through who fails them, over the memory host.
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../../../renderer/commands/index.ts';
import { ExpectationsPanel } from '../../../../renderer/features/expectations/index.ts';
import { Inspector } from '../../../../renderer/features/inspector/index.ts';
import { NoticeArea } from '../../../../renderer/features/notices/index.ts';
import {
  chooseExpectation,
  edit,
  getFailurePlace,
  getMap,
  getSelection,
  getSide,
  getTab,
  setFilter,
  showTab,
  undo,
} from '../../../../renderer/state/index.ts';
import { expectationsOf, newRule, storedRule } from '../../../../shared/expectations/index.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

const rules = () => expectationsOf(getMap()).map(({ rule }) => rule);
const blank = (name: RegExp) => screen.getByRole('button', { name });

describe('writing one', () => {
  test('by name, and with an alternative; names without anybody are refused beside the blank', async () => {
    const { user } = show(<ExpectationsPanel />);
    act(() => runCommand('map.add-expectation'));
    await user.click(blank(/^Who it is about: entry/));
    await user.click(await screen.findByText('By name'));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Add the expectation' }));
    const who = blank(/^Who it is about: nobody yet/);
    expect(document.activeElement).toBe(who);
    expect(who.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe('Name at least one entry, or choose by kind.');
    expect(rules()).toEqual([]);

    await user.click(who);
    await user.type(await screen.findByRole('combobox', { name: 'Entries' }), 'Vision 31');
    await user.click((await screen.findAllByRole('option'))[0] as HTMLElement);
    await user.keyboard('{Escape}{Escape}');
    await user.click(screen.getByRole('button', { name: 'Who it is about: add an alternative' }));
    await user.click(blank(/^Who it is about, alternative 2: entry/));
    await user.click(await screen.findByRole('checkbox', { name: 'Audience' }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Add the expectation' }));
    await waitFor(() => expect(rules()).toHaveLength(1));
    expect(rules()[0]).toMatchObject({
      who: [
        [{ kind: 'chosen', entries: [idOf('Vision 31')] }],
        [{ kind: 'words', field: 'entity.kind', values: ['audience'] }],
      ],
    });
    await act(() => undo());
    expect(rules()).toEqual([]);
  });

  test('about links asks what links can have; what is written stays while another panel is looked at', async () => {
    const { user, unmount } = show(<ExpectationsPanel />);
    act(() => runCommand('map.add-expectation'));
    await user.click(blank(/^Who it is about: entry/));
    await user.click(await screen.findByText('Links'));
    await user.click(await screen.findByRole('checkbox', { name: 'Governance' }));
    await user.keyboard('{Escape}');
    const must = screen.getByRole('combobox', { name: 'What it must have' });
    expect([...must.querySelectorAll('option')].map((option) => option.textContent)).toEqual(['a field', 'evidence']);
    unmount();
    show(<ExpectationsPanel />);
    expect(blank(/^Who it is about: governance link/)).toBeTruthy();
    expect(screen.getByText('Every governance link has its reason set.')).toBeTruthy();
  });

  test('a number that is none is not kept, and what it finds waits for one', async () => {
    const { user } = show(<ExpectationsPanel />);
    act(() => runCommand('map.add-expectation'));
    const found = () => within(screen.getByRole('region', { name: 'What it finds' })).getByRole('status').textContent;
    expect(found()).toMatch(/^It speaks of \d+ entries/);
    const least = screen.getByRole('textbox', { name: 'How many links' });
    await user.clear(least);
    expect(found()).toBe('Put right what is marked first.');
    await user.type(least, '1e2{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Write a whole number from 1 to 1,000.');
    expect(rules()).toEqual([]);
  });
});

describe('actions', () => {
  beforeEach(async () => {
    await edit({ edit: 'expectation.add', input: { rule: storedRule(newRule()) } });
    chooseExpectation(expectationsOf(getMap())[0]?.id ?? null);
  });

  test('switch the chosen one off and remove it; each is undone', async () => {
    await act(async () => runCommand('map.switch-expectation'));
    await waitFor(() => expect(expectationsOf(getMap())[0]?.isOn).toBe(false));
    await act(async () => runCommand('map.remove-expectation'));
    await waitFor(() => expect(rules()).toEqual([]));
    await undo();
    await undo();
    expect(expectationsOf(getMap())[0]?.isOn).toBe(true);
  });

  test('walk through who fails, in the table that is open, and say when the filter hides one', () => {
    show(<NoticeArea />);
    showTab('links');
    act(() => runCommand('view.next-failure'));
    expect(getTab()).toBe('entries');
    const first = [...getSelection().entities];
    expect(first).toHaveLength(1);
    act(() => runCommand('view.next-failure'));
    expect([...getSelection().entities]).not.toEqual(first);
    act(() => runCommand('view.previous-failure'));
    expect([...getSelection().entities]).toEqual(first);
    act(() => setFilter({ groups: [[{ kind: 'chosen', entries: first, not: true }]] }));
    act(() => runCommand('view.next-failure'));
    act(() => runCommand('view.previous-failure'));
    expect(screen.getAllByText(/^1 of .*\(Every .*\) The filter hides this entry/)).not.toEqual([]);
    expect(screen.getByRole('button', { name: 'Clear the filter' })).toBeTruthy();
  });

  test('in the details of what fails stands why, and the way to the rule; once it is put right, it goes', async () => {
    const { user } = show(<Inspector />);
    act(() => runCommand('view.next-failure'));
    const [id] = [...getSelection().entities];
    expect(screen.getByRole('heading', { name: 'Unmet expectations' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Every entry has a communication link into it' }));
    expect([getSide(), getFailurePlace()?.failure]).toEqual(['expectations', id]);
    const from = idOf('Vision 31') === id ? idOf('Trafford Council') : idOf('Vision 31');
    await act(() => edit({ edit: 'link.add', input: { from, to: id, type: 'communicates-with' } }));
    expect(screen.queryByRole('heading', { name: 'Unmet expectations' })).toBeNull();
  });
});
