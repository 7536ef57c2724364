// The picture in words, for someone who cannot see it.
import { expect, test } from 'vitest';
import { makeFigure } from '../../../../shared/figure/figure.ts';
import { placesFor } from '../../../../shared/figure/places.ts';
import { shownIn } from '../../../../shared/figure/scene/index.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { anEntity, mapOf } from '../../../support/maps.ts';

function described(map: MapData): string {
  const places = placesFor(map, null, shownIn(map, null));
  if (!places.ok) throw new Error(places.error.message);
  return makeFigure(map, { view: null, places: places.value }).scene.description;
}

test('one of a kind is said as one, several as several', () => {
  const map = mapOf([
    anEntity(1, { kind: 'project' }),
    anEntity(2, { kind: 'person' }),
    anEntity(3, { kind: 'strategy' }),
    anEntity(4, { kind: 'strategy' }),
  ]);
  expect(described(map)).toContain('Entries by kind: 1 person, 1 project, 2 strategies.');
});
