// The picture of the sample map: the first thing that many people see of Threadmap.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readDelimited } from '../../../shared/exchange/tables/delimited.ts';
import { makeFigure } from '../../../shared/figure/figure.ts';
import { sharedArea } from '../../../shared/figure/geometry.ts';
import { placesFor } from '../../../shared/figure/places.ts';
import { shownIn } from '../../../shared/figure/scene/index.ts';
import { sceneToSvg } from '../../../shared/figure/svg/index.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import { blankEntity, PERSON_DEFAULTS } from '../../../shared/model/entity.ts';
import type { EntityId, LinkId } from '../../../shared/model/ids.ts';
import { blankLink } from '../../../shared/model/link.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { shippedChanges } from '../../../shared/model/shipped.ts';
import { slugOf } from '../../../shared/util/fold.ts';
import { sequenceOfIds } from '../../../shared/util/uuid.ts';
import { boxOfText, entriesIn, isWithin, textsIn } from '../../support/look-at-scene.ts';

/** Whole pictures take a second or two each, more on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const folder = join(import.meta.dirname, '../../../resources/samples/trafford');

type Row = (column: string) => string;

function rowsOf(name: string): Row[] {
  const read = readDelimited(readFileSync(join(folder, `${name}.csv`), 'utf8'), name);
  if (!read.ok) throw new Error(read.error.message);
  const { headers, rows } = read.value;
  return rows.map(
    ({ cells }) =>
      (column) =>
        cells[headers.indexOf(column)] ?? '',
  );
}

/** What a picture shows of the sample's tables: kinds, names, sectors and links. */
function readSample(): MapData {
  const nextId = sequenceOfIds('sample picture', 0);
  const ids = new Map<string, EntityId>();
  const entities = rowsOf('entities').map((row) => {
    const kind = slugOf(row('kind'));
    const entity = blankEntity(nextId() as EntityId, kind, row('name'));
    ids.set(row('id'), entity.id);
    const person = kind === 'person' ? PERSON_DEFAULTS : null;
    return added('entity', { ...entity, sector: row('sector') ? slugOf(row('sector')) : null, person });
  });
  const links = rowsOf('links').map((row) => {
    const [from, to] = [ids.get(row('from')), ids.get(row('to'))];
    if (!from || !to) throw new Error(`the sample's link ${row('id')} lacks an end`);
    return added('link', blankLink(nextId() as LinkId, from, to, slugOf(row('type'))));
  });
  return applyChanges(applyChanges(EMPTY_MAP, shippedChanges()), [...entities, ...links]);
}

describe('the picture of the sample map', () => {
  const map = readSample();
  const places = placesFor(map, null, shownIn(map, null));
  if (!places.ok) throw new Error(places.error.message);
  const scene = makeFigure(map, { view: null, places: places.value }).scene;
  const seen = entriesIn(scene);

  test('names every entry in full, in type that can be read on the page it chose', () => {
    expect(seen.length).toBeGreaterThanOrEqual(250);
    expect(scene.namesLeftOut).toEqual([]);
    expect(seen.map(({ lines }) => lines.join(' ')).sort()).toEqual(
      [...map.entity.values()].map(({ name }) => name).sort(),
    );
    expect(Math.min(...textsIn(scene.items).map(({ size }) => (size * 72) / 96))).toBeGreaterThanOrEqual(6.5);
  });

  test('has no name over another, none over a shape, and all text on the page', () => {
    const page = { left: 0, top: 0, right: scene.width, bottom: scene.height };
    for (const [index, { name, label, shape }] of seen.entries()) {
      for (const [other, entry] of seen.entries()) {
        if (label && entry.label && other > index)
          expect(sharedArea(label, entry.label), `${name} / ${entry.name}`).toBe(0);
        if (entry.label) expect(sharedArea(shape, entry.label), `${name} / ${entry.name}`).toBe(0);
      }
    }
    for (const text of textsIn(scene.items)) expect(isWithin(boxOfText(text), page), text.text).toBe(true);
  });

  test('draws every link', () => {
    const titles = sceneToSvg(scene).match(/<title>/g) ?? [];
    // One for each link, one for each entry, one for the legend.
    expect(titles).toHaveLength(map.link.size + map.entity.size + 1);
  });
});
