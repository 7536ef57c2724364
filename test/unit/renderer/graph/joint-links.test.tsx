// Lines that stand for shared seats are in no file: the picture says what they are, and nothing takes them for links.
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ShowingLine } from '../../../../renderer/features/status/index.ts';
import { reportsOf } from '../../../../renderer/graph/gestures.ts';
import { sayPicture } from '../../../../renderer/graph/keyboard/say.ts';
import {
  edit,
  getDrawn,
  getMap,
  getSelection,
  getShown,
  setViewOption,
  useNotices,
} from '../../../../renderer/state/index.ts';
import { isJointLink, MEMBERSHIP_OPTION } from '../../../../shared/graph/membership/index.ts';
import { type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
const said: string[] = [];
const nothing = () => undefined;
const reports = reportsOf({
  view: null,
  places: new Map(),
  stored: new Set(),
  settle: nothing,
  setHovered: nothing,
  say: (text) => said.push(text),
});
const ids = new Map<string, string>();

beforeEach(async () => {
  session = await openSmallSample();
  said.length = 0;
  for (const name of ['Ash', 'Beech', 'Forum of trees']) {
    const reply = await edit({ edit: 'entity.add', input: { kind: 'group', name } });
    if (reply.ok) ids.set(name, reply.value.created[0] ?? '');
  }
  for (const name of ['Ash', 'Beech']) {
    const input = { from: ids.get(name), to: ids.get('Forum of trees'), type: 'member-of' };
    await edit({ edit: 'link.add', input });
  }
  setViewOption(MEMBERSHIP_OPTION, 'members');
});
afterEach(() => session.stop());

function jointLink(): string {
  const ends = new Set([ids.get('Ash'), ids.get('Beech')]);
  const { map, shown } = getDrawn();
  const id = [...shown.links].find((link) => isJointLink(link) && ends.has(map.link.get(link)?.from));
  if (id === undefined) throw new Error('nobody sits together');
  return id;
}

function Notices() {
  return useNotices().map(({ id, text }) => <p key={id}>{text}</p>);
}

test('coming to one says whom it joins', () => {
  const id = jointLink();
  const along = { link: id, from: ids.get('Ash') ?? '', place: 1, of: 1 };
  reports.arrive(id, along);
  expect(said.join()).toMatch(/^1 of 1 link from Ash: sits together with Beech \(group, 1 link\)/);
});

test('opening one, or its menu, says what it stands for and selects nothing', async () => {
  show(<Notices />);
  reports.open(jointLink());
  reports.menu(jointLink(), { x: 0, y: 0 });
  expect(await screen.findByText(/^Ash sits together with Beech in Forum of trees\./)).toBeTruthy();
  expect(getSelection().links.size).toBe(0);
});

test('what membership leaves out of the picture is counted', () => {
  const leftOut = getShown().entities.size - getDrawn().shown.entities.size;
  expect(leftOut).toBeGreaterThan(0);
  expect(sayPicture(getMap(), getShown(), getDrawn().shown)).toContain('left out as membership is shown');
  show(<ShowingLine />);
  expect(screen.getByRole('status').textContent).toContain(`, ${leftOut} bod`);
});

test('in outlines an entry has as many links as can be gone through', () => {
  setViewOption(MEMBERSHIP_OPTION, 'hulls');
  reports.arrive(ids.get('Ash') ?? '');
  expect(said.join()).toBe('Ash, group, no links, 1 more drawn as membership');
});
