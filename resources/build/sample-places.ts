// Lays the sample map out and writes where its entries stand to resources/samples/trafford/places.csv. Run it when the sample's
// entries or links, or the layout, have changed: node resources/build/sample-places.ts
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleChanges } from '../../electron/core/samples.ts';
import { writeDelimited } from '../../shared/exchange/tables/delimited.ts';
import { placesFor } from '../../shared/figure/places.ts';
import { shownIn } from '../../shared/figure/scene/shown-in.ts';
import { applyChanges } from '../../shared/model/change.ts';
import { EMPTY_MAP } from '../../shared/model/map-data.ts';
import { compareText } from '../../shared/util/compare.ts';

const file = join(import.meta.dirname, '../samples/trafford/places.csv');
const header = ['entity', 'x', 'y'];
if (!existsSync(file)) writeFileSync(file, writeDelimited([header]));

const changes = (await sampleChanges('trafford')).filter(({ record }) => record !== 'position');
const map = applyChanges(EMPTY_MAP, changes);
const [view = null] = map.view.values();
const places = placesFor(map, view, shownIn(map, view));
if (!places.ok) throw new Error(places.error.message);
const rows = [...places.value]
  .map(([id, { x, y }]) => [map.entity.get(id)?.externalIds[0] ?? id, x.toFixed(1), y.toFixed(1)])
  .sort(([a = ''], [b = '']) => compareText(a, b));
writeFileSync(file, writeDelimited([header, ...rows]));
console.log(`${rows.length} places written to ${file}`);
