// The Questions tab: answers come by themselves, the last one asked for has the last word, and another map has none of them.
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { QuestionsScreen } from '../../../../renderer/features/questions/index.ts';
import { freshMap } from '../../../../renderer/host/memory/memory-host.ts';
import { chooseQuestion, edit, getLook, getSelection, openMap, sayWith } from '../../../../renderer/state/index.ts';
import { noticeStore } from '../../../../renderer/state/notices/store.ts';
import { sequenceOfIds } from '../../../../shared/util/uuid.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

const answer = () => screen.getByRole('article').querySelector('[role=status]')?.textContent ?? '';

describe('asking', () => {
  test('a question that needs nothing is answered when it is chosen; names select what they mean', async () => {
    const { user } = show(<QuestionsScreen />);
    expect(screen.getByRole('heading', { name: 'Ask the map' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Who sits where' }));
    await waitFor(() => expect(answer()).toMatch(/^1 seat is recorded/));
    await user.click(screen.getAllByRole('button', { name: 'Trafford Council' })[0] as HTMLElement);
    expect([...getSelection().entities]).toEqual([idOf('Trafford Council')]);
  });

  test('a question is found by its words, by the term of the trade and by its heading; Enter takes the first', async () => {
    const { user } = show(<QuestionsScreen />);
    const listed = () =>
      within(screen.getByRole('navigation'))
        .getAllByRole('listitem')
        .map((each) => each.textContent);
    const all = listed().length;
    const find = screen.getByRole('searchbox', { name: 'Find a question' });
    await user.type(find, 'SITS partner');
    expect(listed()).toEqual(['Who sits where']);
    await user.clear(find);
    await user.type(find, 'betweenness');
    expect(listed()).toEqual(['Go-between']);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('article', { name: 'Go-between' })).toBeTruthy();
    await user.type(find, ' nonsense');
    expect(screen.getByText('No question has these words.')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(listed()).toHaveLength(all);
  });

  test('an answer says when it was asked, and of what', async () => {
    show(<QuestionsScreen />);
    act(() => chooseQuestion('funding'));
    await screen.findByText(
      /^Asked at \d\d:\d\d, of the map as it is recorded, over all types of link that bear on it\.$/,
    );
    act(() => sayWith('funding', 'types', ['funds']));
    await screen.findByText(/, over links of the type “[^”]*funds” only\.$/i);
    act(() => chooseQuestion('unknowns'));
    await screen.findByText(/^Asked at \d\d:\d\d, of the map as it is recorded\.$/);
  });

  test('one that needs more says what, and is answered once it has been said', async () => {
    const { user } = show(<QuestionsScreen />);
    await user.click(screen.getByRole('button', { name: 'Pathway from one to another' }));
    expect(screen.getByText(/^Choose “From” and “To”/)).toBeTruthy();
    act(() => sayWith('pathway', 'from', [idOf('Vision 31')]));
    act(() => sayWith('pathway', 'to', [idOf('Health and Wellbeing Board')]));
    await waitFor(() => expect(answer()).toMatch(/^(No|Yes)/));
    // Taking back what it needs takes the answer away: it would be about something else.
    act(() => sayWith('pathway', 'to', []));
    await waitFor(() => expect(screen.getByText(/^Choose “From” and “To”/)).toBeTruthy());
  });

  test('what was asked last has the last word', async () => {
    show(<QuestionsScreen />);
    act(() => chooseQuestion('members'));
    act(() => sayWith('members', 'about', [idOf('Vision 31')]));
    act(() => sayWith('members', 'about', [idOf('Health and Wellbeing Board')]));
    await waitFor(() => expect(answer()).toMatch(/^Health and Wellbeing Board has 1 member/));
  });
});

describe('when the map moves on', () => {
  test('the answer says so, and asks again', async () => {
    const { user } = show(<QuestionsScreen />);
    act(() => chooseQuestion('members'));
    await waitFor(() => expect(answer()).toMatch(/^1 seat/));
    const input = { from: idOf('Trafford Leisure'), to: idOf('Health and Wellbeing Board'), type: 'member-of' };
    await act(() => edit({ edit: 'link.add', input }));
    expect(screen.getByText(/^The map has changed since/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ask again' }));
    await waitFor(() => expect(answer()).toMatch(/^2 seats are recorded/));
    expect(screen.queryByText(/^The map has changed since/)).toBeNull();
  });

  test('one that asks about an entry that has gone says so instead of an answer', async () => {
    show(<QuestionsScreen />);
    act(() => chooseQuestion('members'));
    await act(() => edit({ edit: 'entity.remove', input: { id: idOf('Trafford Leisure') } }));
    act(() => sayWith('members', 'about', ['gone']));
    expect((await screen.findByRole('alert')).textContent).toMatch(/no longer in the map/);
  });

  test('another map has its own answers', async () => {
    show(<QuestionsScreen />);
    act(() => chooseQuestion('members'));
    await waitFor(() => expect(answer()).toMatch(/^1 seat/));
    session.host.addFile('/other.threadmap', freshMap(sequenceOfIds('other', 0)));
    await act(() => openMap('/other.threadmap'));
    await waitFor(() => expect(answer()).toMatch(/^Who sits where is not recorded/));
  });
});

describe('a measure', () => {
  test('is worked out when it is chosen, and anew when it is to be worked out otherwise', async () => {
    const { user } = show(<QuestionsScreen />);
    await user.click(screen.getByRole('button', { name: 'Most linked' }));
    await waitFor(() => expect(answer()).toMatch(/\d/));
    const values = () => screen.getAllByRole('cell').map(({ textContent }) => textContent);
    const before = values();
    await user.click(screen.getByRole('switch', { name: 'As a share of the most it could be' }));
    await waitFor(() => expect(values()).not.toEqual(before));
    expect(screen.getByRole('region', { name: 'How far to trust it' }).textContent).toMatch(/whatever their direction/);
  });

  test('sizes the entries of the view in the place of what sized them, which can be taken back', async () => {
    const { user } = show(<QuestionsScreen />);
    const sizes = () => getLook().rules.filter((rule) => (rule as { paints?: string }).paints === 'size');
    act(() => chooseQuestion('degree'));
    await user.click(await screen.findByRole('button', { name: 'Size entries by it' }));
    act(() => chooseQuestion('betweenness'));
    await user.click(await screen.findByRole('button', { name: 'Size entries by it' }));
    expect(sizes()).toMatchObject([{ field: 'entity.measure.betweenness' }]);
    act(() => noticeStore.getState().notices.at(-1)?.action?.run());
    expect(sizes()).toMatchObject([{ field: 'entity.measure.degree' }]);
  });

  test('that tells groups apart colours by them; one that rules do not know offers neither', async () => {
    show(<QuestionsScreen />);
    act(() => chooseQuestion('community'));
    expect(await screen.findByRole('button', { name: 'Colour entries by it' })).toBeTruthy();
    act(() => chooseQuestion('brokerage'));
    await waitFor(() => expect(answer()).toMatch(/./));
    expect(screen.queryByRole('button', { name: /entries by it/ })).toBeNull();
  });
});
