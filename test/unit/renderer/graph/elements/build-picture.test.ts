import { describe, expect, it } from 'vitest';
import { buildPicture, dress } from '../../../../../renderer/graph/elements/build-picture.ts';
import { differenceOf, isEmptyPatch } from '../../../../../renderer/graph/elements/diff.ts';
import { appearanceOf } from '../../../../../shared/figure/appearance.ts';
import type { MapData } from '../../../../../shared/model/map-data.ts';
import { aLink, anEntity, mapOf } from '../../../../support/maps.ts';

const board = anEntity(1, { kind: 'group', name: 'Board', sector: 'partnership' });
const trust = anEntity(2, { name: 'Trust' });
const plan = anEntity(3, { kind: 'strategy', name: 'Plan' });
const reports = aLink(11, trust, board, { type: 'reports-to' });
const supports = aLink(12, board, trust, { type: 'supports' });
const aligned = aLink(13, plan, board, { type: 'aligned-to' });
const itself = aLink(14, board, board, { type: 'consults' });
const map = mapOf([board, trust, plan], [reports, supports, aligned, itself]);
const places = new Map([board, trust, plan].map(({ id }, index) => [id as string, { x: index * 100, y: 0 }]));

const everything = (of: MapData) => ({ entities: new Set(of.entity.keys()), links: new Set(of.link.keys()) });
const build = (shown = everything(map), at: ReadonlyMap<string, { x: number; y: number }> = places) =>
  buildPicture(dress(map, shown, appearanceOf(map, { theme: 'light', asAt: '2024-01-01' })), at);

describe('the picture of a map', () => {
  it('has a shape for every entry and a line for every link that is shown', () => {
    const picture = build();
    expect([...picture.nodes.keys()]).toEqual([board.id, trust.id, plan.id]);
    expect([...picture.edges.keys()]).toEqual([reports.id, supports.id, aligned.id, itself.id]);
    expect(picture.nodes.get(board.id)?.look).toMatchObject({ shape: 'hexagon', fill: '#332288' });
    expect(picture.nodes.get(plan.id)?.look.shape).toBe('document');
  });

  it('draws a line straight when it is the only one between its ends, and fans out others and loops', () => {
    const { edges } = build();
    expect(edges.get(aligned.id)?.look.isAlone).toBe(true);
    expect(edges.get(reports.id)?.look.isAlone).toBe(false);
    expect(edges.get(supports.id)?.look.isAlone).toBe(false);
    expect(edges.get(itself.id)?.look.isAlone).toBe(false);
  });

  it('counts the links shown at an entry, one to itself once', () => {
    const { nodes } = build();
    expect(nodes.get(board.id)?.importance).toBe(4);
    expect(nodes.get(plan.id)?.importance).toBe(1);
  });

  it('leaves out what the filter hides, and lines without both ends', () => {
    const shown = { entities: new Set([board.id, trust.id]), links: everything(map).links };
    const picture = build(shown);
    expect(picture.nodes.has(plan.id)).toBe(false);
    expect(picture.edges.has(aligned.id)).toBe(false);
  });

  it('waits with entries that have no place yet, and with their links', () => {
    const picture = build(everything(map), new Map([...places].slice(0, 2)));
    expect(picture.nodes.size).toBe(2);
    expect([...picture.edges.keys()]).toEqual([reports.id, supports.id, itself.id]);
  });

  it('looks the same wherever it stands: a drag needs no more than the places', () => {
    const dressed = dress(map, everything(map), appearanceOf(map, { theme: 'light', asAt: '2024-01-01' }));
    const moved = new Map([...places].map(([id, { x, y }]) => [id, { x: x + 5, y }]));
    const patch = differenceOf(buildPicture(dressed, places), buildPicture(dressed, moved));
    expect(patch.moved).toHaveLength(3);
    expect({ ...patch, moved: [] }).toSatisfy(isEmptyPatch);
  });
});
