// Links added from one entry in a row.
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LinkRun, SearchBox } from '../../../../renderer/features/search/index.ts';
import { addLinksFrom, edit, getMap } from '../../../../renderer/state/index.ts';
import { evidenceFor } from '../../../../shared/model/map-index.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

const SOURCE = '01890000-0000-7000-8000-000000000001';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => {
  act(() => addLinksFrom(null));
  session.stop();
});

const field = () => screen.getByRole('combobox', { name: 'To whom' });
const lines = () => within(screen.getByRole('list', { name: 'Added in this run' })).getAllByRole('listitem');
const linkOf = (from: string, type: string, to: string) =>
  [...getMap().link.values()].filter((link) => link.from === idOf(from) && link.type === type && link.to === idOf(to));

test('taking back what was added to a link that was there leaves the link and its evidence', async () => {
  await edit({
    edit: 'link.add',
    input: { from: idOf('Thrive Trafford'), to: idOf('Vision 31'), type: 'funds', methods: ['email'] },
  });
  const [link] = linkOf('Thrive Trafford', 'funds', 'Vision 31');
  addLinksFrom(idOf('Thrive Trafford'));
  const { user } = show(<LinkRun />);
  await user.type(field(), 'funds Vision 31 by report');
  await user.keyboard('{Enter}{Enter}');
  await waitFor(() => expect(lines()).toHaveLength(1));
  expect(getMap().link.get(link?.id ?? '')?.methods).toEqual(['email', 'report']);
  await user.type(field(), 'funds Trafford Leisure');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(lines()).toHaveLength(2));
  await user.click(screen.getByRole('button', { name: /^Take back “Thrive Trafford funds Vision 31/ }));
  await waitFor(() => expect(lines()).toHaveLength(1));
  expect(getMap().link.get(link?.id ?? '')?.methods).toEqual(['email']);
});

test('the source chosen in a run is the search box’s too, until it has gone', async () => {
  await edit({ edit: 'source.add', input: { id: SOURCE, title: 'Minutes of May', kind: 'document' } });
  addLinksFrom(idOf('Thrive Trafford'));
  const { user } = show(
    <>
      <SearchBox />
      <LinkRun />
    </>,
  );
  const strip = () => within(screen.getByRole('region', { name: /^Add links from/ }));
  await user.selectOptions(strip().getByRole('combobox', { name: 'Evidence from' }), 'Evidence: Minutes of May');
  const box = screen.getByRole('combobox', { name: 'Find an entry, or type a link' });
  await user.type(box, 'Thrive Trafford funds Vision 31');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(linkOf('Thrive Trafford', 'funds', 'Vision 31')).toHaveLength(1));
  const [first] = linkOf('Thrive Trafford', 'funds', 'Vision 31');
  expect(evidenceFor(getMap(), first?.id ?? '').map(({ source }) => source)).toEqual([SOURCE]);
  await act(() => edit({ edit: 'source.remove', input: { ids: [SOURCE] } }));
  await user.type(box, 'Thrive Trafford funds Trafford Leisure');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(linkOf('Thrive Trafford', 'funds', 'Trafford Leisure')).toHaveLength(1));
  expect([...getMap().source.values()].filter(({ title }) => title === 'Own knowledge')).toEqual([]);
});
