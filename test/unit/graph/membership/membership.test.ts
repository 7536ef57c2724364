import { describe, expect, test } from 'vitest';
import { isJointLink, membershipMode, showMembership } from '../../../../shared/graph/membership/index.ts';
import { knowledgeOf } from '../../../../shared/model/confidence.ts';
import { aLink, anEntity, mapOf } from '../../../support/maps.ts';

const board = anEntity(1, { kind: 'group', name: 'Board' });
const forum = anEntity(2, { kind: 'group', name: 'Forum' });
const [council, trust, club] = ['Council', 'Trust', 'Club'].map((name, index) => anEntity(index + 3, { name }));
if (!council || !trust || !club) throw new Error('three members');
const links = [
  aLink(11, council, board, { type: 'member-of' }),
  aLink(12, trust, board, { type: 'member-of' }),
  aLink(13, council, forum, { type: 'member-of' }),
  aLink(14, trust, forum, { type: 'member-of' }),
  aLink(15, club, forum, { type: 'member-of', status: 'planned' }),
  aLink(16, club, board, { type: 'member-of', status: 'ended' }),
  aLink(17, council, trust, { type: 'funds' }),
  aLink(18, board, forum, { type: 'reports-to' }),
];
const map = mapOf([board, forum, council, trust, club], links);
const everything = { entities: new Set(map.entity.keys()), links: new Set(map.link.keys()) };
const jointOf = (mode: 'members' | 'boards') => {
  const shown = showMembership(map, everything, mode);
  return { ...shown, joint: [...shown.shown.links].filter(isJointLink).map((id) => shown.map.link.get(id)) };
};

describe('membership', () => {
  test('as links is the map as it is', () => {
    expect(showMembership(map, everything, 'links')).toEqual({ map, shown: everything, outlines: [] });
    expect(membershipMode({})).toBe('links');
    expect(membershipMode({ membership: 'nonsense' })).toBe('links');
    expect(membershipMode({ membership: 'hulls' })).toBe('hulls');
  });

  test('as outlines takes the seats for an outline, the body included; what has ended stays a line', () => {
    const { shown, outlines } = showMembership(map, everything, 'hulls');
    expect(outlines.find(({ body }) => body === board.id)?.members).toEqual([board.id, council.id, trust.id]);
    expect(outlines.find(({ body }) => body === forum.id)?.members.length).toBe(4);
    expect(
      [...shown.links].filter((id) => map.link.get(id)?.type === 'member-of' && map.link.get(id)?.status !== 'ended'),
    ).toEqual([]);
    expect(shown.links.has(links[6]?.id ?? '')).toBe(true);
    expect(shown.entities).toEqual(everything.entities);
  });

  test('as who sits together links members by how many bodies they share, and leaves the bodies out', () => {
    const { shown, joint } = jointOf('members');
    expect(shown.entities).toEqual(new Set([council.id, trust.id, club.id]));
    const between = (a: string, b: string) =>
      joint.find((link) => link && [link.from, link.to].sort().join() === [a, b].sort().join());
    expect(between(council.id, trust.id)).toMatchObject({ weight: 2, status: 'existing', direction: 'none' });
    // A seat that is only planned makes what follows from it planned.
    expect(between(council.id, club.id)).toMatchObject({ weight: 1, status: 'planned' });
    expect(joint).toHaveLength(3);
    expect(shown.links.has(links[6]?.id ?? '')).toBe(true);
  });

  test('as bodies that share members links them by how many they share', () => {
    const { shown, joint } = jointOf('boards');
    expect(shown.entities).toEqual(everything.entities);
    expect(joint).toHaveLength(1);
    expect(joint[0]).toMatchObject({ weight: 2 });
  });

  test('a link that stands for shared seats has no evidence when the seats have none, and changes nothing in the map', () => {
    const { map: drawn, joint } = jointOf('boards');
    expect(knowledgeOf(drawn, joint[0]?.id ?? '', '2024-01-01').confidence).toBe('none');
    expect([...map.link.keys()].some(isJointLink)).toBe(false);
  });
});
