// The rules editor: a rule is made, said as a sentence, narrowed, moved and taken away, and the legend follows.
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AppearancePanel } from '../../../../renderer/features/appearance/index.ts';
import { LegendPanel } from '../../../../renderer/features/legend/index.ts';
import { noticeStore } from '../../../../renderer/state/notices/store.ts';
import { type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  localStorage.clear();
  session = await openSmallSample();
});
afterEach(() => session.stop());

const rulesFor = (what: 'entries' | 'links') => within(screen.getByRole('region', { name: `Rules for ${what}` }));
const sentences = (what: 'entries' | 'links'): string[] =>
  rulesFor(what)
    .queryAllByRole('listitem')
    .flatMap((item) => within(item).queryAllByRole('switch'))
    .map((item) => item.getAttribute('aria-label') ?? '');

function showBoth() {
  return show(
    <>
      <AppearancePanel />
      <LegendPanel />
    </>,
  );
}

async function addRule(user: ReturnType<typeof showBoth>['user'], what: 'entries' | 'links', channel: string) {
  await user.click(rulesFor(what).getByRole('button', { name: `Add a rule for ${what}` }));
  await user.click(await screen.findByRole('menuitem', { name: channel }));
}

describe('rules', () => {
  test('begin with none, and say so', () => {
    showBoth();
    expect(screen.getByText('Entries have their standard look.')).toBeTruthy();
    expect(screen.getByText('Links have their standard look.')).toBeTruthy();
  });

  test('one is added for a field, and the legend is made from it', async () => {
    const { user } = showBoth();
    await addRule(user, 'entries', 'Colour');
    await user.click(screen.getByRole('combobox', { name: 'Colour of entries by' }));
    await user.click(await screen.findByRole('option', { name: /^Kind/ }));
    expect(sentences('entries')).toEqual(['Use the rule “Colour of entries by Kind”']);
    const legend = await screen.findByRole('list', { name: /^Colour.*: Kind$/ });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    ).toContain('Groups 5');
  });

  test('a look of its own for one word is given, and given back', async () => {
    const { user } = showBoth();
    await addRule(user, 'entries', 'Shape');
    await user.click(screen.getByRole('combobox', { name: 'Shape of entries by' }));
    await user.click(await screen.findByRole('option', { name: /^Sector/ }));
    const looks = within(screen.getByRole('list', { name: 'Looks by Sector' }));
    await user.click(looks.getByRole('button', { name: /^Shape of Health: / }));
    await user.click(await screen.findByRole('button', { name: 'Diamond' }));
    expect(looks.getByRole('button', { name: 'Shape of Health: Diamond, chosen' })).toBeTruthy();
    await user.click(looks.getByRole('button', { name: /^Shape of Health/ }));
    await user.click(await screen.findByRole('button', { name: 'Back to automatic' }));
    expect(looks.queryByRole('button', { name: /^Shape of Health: .*, chosen$/ })).toBeNull();
  });

  test('one is narrowed to some entries, and its sentence says so', async () => {
    const { user } = showBoth();
    await addRule(user, 'entries', 'Size');
    await user.click(screen.getByRole('combobox', { name: 'Only for: field' }));
    await user.click(await screen.findByRole('option', { name: /^Kind/ }));
    await user.click(screen.getByRole('combobox', { name: 'Only for: Kind' }));
    await user.click(await screen.findByRole('option', { name: /^Group/ }));
    expect(rulesFor('entries').getAllByRole('button', { expanded: true })[0]?.textContent).toMatch(/Kind.* Group/);
  });

  test('the lower one wins: Alt with an arrow moves a rule, and the new place is said', async () => {
    const { user } = showBoth();
    await addRule(user, 'links', 'Line width');
    await addRule(user, 'links', 'Line colour');
    const before = sentences('links');
    expect(before).toHaveLength(2);
    const second = rulesFor('links').getAllByRole('listitem')[1] as HTMLElement;
    within(second).getAllByRole('button')[0]?.focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(sentences('links')).toEqual([...before].reverse());
    expect(screen.getByText(/: now 1 of 2$/)).toBeTruthy();
  });

  test('one is switched off without being lost, removed, and brought back', async () => {
    const { user } = showBoth();
    await addRule(user, 'links', 'Line width');
    const [name = ''] = sentences('links');
    await user.click(screen.getByRole('switch', { name }));
    expect(screen.getByRole('switch', { name })).toHaveProperty('checked', false);
    await user.click(screen.getByRole('button', { name: 'Remove rule' }));
    expect(sentences('links')).toEqual([]);
    act(() => noticeStore.getState().notices.at(-1)?.action?.run());
    expect(sentences('links')).toEqual([name]);
    await user.click(screen.getByRole('button', { name: 'Revert to saved' }));
    await waitFor(() => expect(sentences('links')).toEqual([]));
  });
});
