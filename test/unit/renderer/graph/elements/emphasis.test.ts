import { describe, expect, test } from 'vitest';
import { emphasisOf } from '../../../../../renderer/graph/elements/emphasis.ts';
import type { EdgeSpec, NodeSpec, PictureSpec } from '../../../../../renderer/graph/elements/spec.ts';

// a - b - c - d, and b - e beside it. Only ids and ends matter.
const picture: PictureSpec = {
  nodes: new Map(['a', 'b', 'c', 'd', 'e'].map((id) => [id, { id } as NodeSpec])),
  edges: new Map(
    ['ab', 'bc', 'cd', 'be'].map((id) => [id, { id, source: id.charAt(0), target: id.charAt(1) } as EdgeSpec]),
  ),
};
const touched = (...selected: string[]): string[] =>
  [...(emphasisOf(picture, new Set(selected))?.touched ?? [])].sort();

describe('what stands out', () => {
  test('is nothing while nothing that is shown is selected', () => {
    expect(emphasisOf(picture, new Set())).toBeNull();
    expect(emphasisOf(picture, new Set(['x']))).toBeNull();
  });

  test('is an entry with its links and their other ends', () => {
    expect(touched('b')).toEqual(['a', 'ab', 'b', 'bc', 'be', 'c', 'e']);
    expect(touched('a', 'b')).toEqual(['a', 'ab', 'b', 'bc', 'be', 'c', 'e']);
  });

  test('is a link with its ends', () => {
    expect(touched('bc')).toEqual(['b', 'bc', 'c']);
  });

  test('is exactly a path that is selected, link by link', () => {
    expect(touched('a', 'ab', 'b', 'bc', 'c')).toEqual(['a', 'ab', 'b', 'bc', 'c']);
  });

  test('is all around again when a link was selected and not all its ends', () => {
    expect(touched('b', 'cd')).toEqual(['a', 'ab', 'b', 'bc', 'be', 'c', 'cd', 'd', 'e']);
  });

  test('names the entries among it', () => {
    expect([...(emphasisOf(picture, new Set(['bc']))?.named ?? [])].sort()).toEqual(['b', 'c']);
  });
});
