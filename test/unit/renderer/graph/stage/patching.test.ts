// The picture on the screen is patched from the difference between what it showed and what it should show.
// Whatever happens to a map, patching must give the picture that building it anew would give.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, isEmptyPatch } from '../../../../../renderer/graph/elements/diff.ts';
import { edgeData, nodeData } from '../../../../../renderer/graph/elements/element-data.ts';
import {
  type EdgeSpec,
  EMPTY_PICTURE,
  type NodeSpec,
  type PictureSpec,
} from '../../../../../renderer/graph/elements/spec.ts';
import { applyPatch, jump } from '../../../../../renderer/graph/stage/apply-patch.ts';
import { createLibrary } from '../../../../../renderer/graph/stage/library.ts';
import { pictureThemes } from '../../../../../renderer/graph/style/theme.ts';

const nodeIds = ['a', 'b', 'c', 'd', 'e'];

const nodeArbitrary = (id: string): fc.Arbitrary<NodeSpec> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom('One', 'Two'),
    importance: fc.nat(3),
    tier: fc.constantFrom('plain', 'major'),
    at: fc.record({ x: fc.nat(5), y: fc.nat(5) }),
    look: fc.record({
      shape: fc.constantFrom('circle', 'tag', 'rounded-rectangle'),
      width: fc.constantFrom(20, 30),
      height: fc.constant(20),
      fill: fc.constantFrom('#111111', '#222222'),
      quietFill: fc.constant('#eeeeee'),
      border: fc.constant('#000000'),
      borderWidth: fc.constant(1),
      borderStyle: fc.constantFrom('solid', 'dashed'),
    }),
  });

const edgeArbitrary = (id: string): fc.Arbitrary<EdgeSpec> =>
  fc.record({
    id: fc.constant(id),
    source: fc.constantFrom(...nodeIds),
    target: fc.constantFrom(...nodeIds),
    look: fc.record({
      colour: fc.constantFrom('#333333', '#444444'),
      width: fc.constant(1.5),
      dash: fc.constantFrom([], [6, 3], [0.1, 4]),
      head: fc.constantFrom('triangle', 'vee'),
      startArrow: fc.boolean(),
      endArrow: fc.boolean(),
      isAlone: fc.boolean(),
    }),
  });

const pictureArbitrary: fc.Arbitrary<PictureSpec> = fc
  .record({
    nodes: fc.tuple(...nodeIds.map((id) => fc.option(nodeArbitrary(id)))),
    edges: fc.tuple(...['p', 'q', 'r'].map((id) => fc.option(edgeArbitrary(id)))),
  })
  .map(({ nodes, edges }) => {
    const kept = new Map(nodes.filter((node) => node !== null).map((node) => [node.id, node]));
    const lines = edges.filter((edge) => edge !== null && kept.has(edge.source) && kept.has(edge.target)) as EdgeSpec[];
    return { nodes: kept, edges: new Map(lines.map((edge) => [edge.id, edge])) };
  });

function onScreen(cy: ReturnType<typeof createLibrary>) {
  return {
    nodes: new Map(cy.nodes().map((node) => [node.id(), { data: { ...node.data() }, at: { ...node.position() } }])),
    edges: new Map(cy.edges().map((edge) => [edge.id(), { ...edge.data() }])),
  };
}

function asBuilt({ nodes, edges }: PictureSpec) {
  return {
    nodes: new Map([...nodes].map(([id, node]) => [id, { data: nodeData(node), at: node.at }])),
    edges: new Map([...edges].map(([id, edge]) => [id, edgeData(edge)])),
  };
}

describe('patching the picture', () => {
  it('gives the same picture as drawing it anew, through any number of changes', () => {
    fc.assert(
      fc.property(fc.array(pictureArbitrary, { minLength: 1, maxLength: 6 }), (pictures) => {
        const cy = createLibrary(null, pictureThemes.light, false);
        let before = EMPTY_PICTURE;
        for (const picture of pictures) {
          applyPatch(cy, differenceOf(before, picture), jump(cy));
          expect(onScreen(cy)).toEqual(asBuilt(picture));
          before = picture;
        }
        cy.destroy();
      }),
      { numRuns: 60 },
    );
  });

  it('does nothing when nothing differs', () => {
    fc.assert(
      fc.property(pictureArbitrary, (picture) => {
        expect(isEmptyPatch(differenceOf(picture, structuredClone(picture)))).toBe(true);
      }),
    );
  });

  it('leaves alone what did not change, so that a glide or a drag under way goes on', () => {
    const cy = createLibrary(null, pictureThemes.light, false);
    const node = (id: string, x: number): NodeSpec => ({
      id,
      name: id,
      importance: 0,
      tier: 'plain',
      at: { x, y: 0 },
      look: {
        shape: 'circle',
        width: 20,
        height: 20,
        fill: '#111111',
        quietFill: '#eeeeee',
        border: '#000000',
        borderWidth: 1,
        borderStyle: 'solid',
      },
    });
    const first = {
      nodes: new Map([
        ['a', node('a', 0)],
        ['b', node('b', 10)],
      ]),
      edges: new Map(),
    };
    applyPatch(cy, differenceOf(EMPTY_PICTURE, first), jump(cy));
    cy.getElementById('a').position({ x: 77, y: 7 });
    const second = { ...first, nodes: new Map([...first.nodes, ['b', node('b', 20)]]) };
    applyPatch(cy, differenceOf(first, second), jump(cy));
    expect(cy.getElementById('a').position()).toEqual({ x: 77, y: 7 });
    expect(cy.getElementById('b').position()).toEqual({ x: 20, y: 0 });
    cy.destroy();
  });
});
