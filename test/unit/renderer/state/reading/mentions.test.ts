// Names in long texts are found in slices: the same ones, and no slice long enough to be felt.
import { expect, test } from 'vitest';
import { sameNames, slicesOf } from '../../../../../renderer/state/reading/mentions.ts';
import { documentOf } from '../../../../../shared/reading/document.ts';
import { findNames } from '../../../../../shared/reading/find-names.ts';
import { nameIndexOf } from '../../../../../shared/reading/name-index.ts';
import { madeUpMap } from '../../../../support/made-up-map.ts';

const map = madeUpMap({ entities: 2000, links: 0 });
const names = [...map.entity.values()].map(({ name }) => name);
const sentences = Array.from(
  { length: 3000 },
  (_, at) =>
    `In spring ${names[(at * 37) % 2000]} asked\n${names[(at * 91) % 2000]} to come.${at % 4 === 0 ? '\n\n- ' : ' '}`,
);
const document = documentOf(`# Notes\n\n${sentences.join('')}`);

test('slice by slice the same names are found as in one go', () => {
  const index = nameIndexOf(map.entity);
  const slices = slicesOf(document);
  expect(slices.length).toBeGreaterThan(5);
  expect(Math.max(...slices.map(([start, end]) => end - start))).toBeLessThanOrEqual(40_000);
  const found = slices.flatMap(([start, end]) => findNames(index, document.text, start, end));
  expect(found.length).toBeGreaterThan(5000);
  expect(found).toEqual(findNames(index, document.text));
});

test('a change that touches no name leaves what is found as it was', () => {
  const [[id, entity] = []] = map.entity;
  if (!id || !entity) throw new Error('the map has no entry');
  const changed = (fields: object) => new Map(map.entity).set(id, { ...entity, ...fields });
  expect(sameNames(map.entity, changed({ notes: 'Moved house' }))).toBe(true);
  expect(sameNames(map.entity, changed({ aliases: ['AHB'] }))).toBe(false);
  expect(sameNames(map.entity, changed({ name: 'Renamed' }))).toBe(false);
  expect(sameNames(map.entity, new Map([...map.entity].slice(1)))).toBe(false);
});
