// Lays the views of the sample map out, each by its own layout, and writes where its entries stand to
// resources/samples/trafford/places.csv. Run it when the sample's entries, links or views, or a layout, have changed:
// node resources/build/sample-places.ts
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSampleViews } from '../../electron/core/sample-views.ts';
import { sampleChanges } from '../../electron/core/samples.ts';
import { writeDelimited } from '../../shared/exchange/tables/delimited.ts';
import { layoutRequestOf, type Places } from '../../shared/figure/places.ts';
import { shownIn } from '../../shared/figure/scene/shown-in.ts';
import { tidy } from '../../shared/graph/arrange/index.ts';
import { runLayout } from '../../shared/graph/layouts/index.ts';
import { applyChanges } from '../../shared/model/change.ts';
import { EMPTY_MAP, type MapData } from '../../shared/model/map-data.ts';
import type { View } from '../../shared/model/view.ts';
import { compareText } from '../../shared/util/compare.ts';

const folder = join(import.meta.dirname, '../samples/trafford');
const file = join(folder, 'places.csv');
const header = ['view', 'entity', 'x', 'y'];

/** What the layout of the view gives, with nothing left that lies over anything else. */
function placesIn(map: MapData, view: View): Places {
  const { layout, options, graph } = layoutRequestOf(map, view, shownIn(map, view), true);
  const places = runLayout(layout, graph, options);
  if (!places.ok) throw new Error(places.error.message);
  return new Map([...places.value, ...tidy(graph.nodes, places.value)]);
}

if (!existsSync(file)) writeFileSync(file, writeDelimited([header]));
const changes = (await sampleChanges('trafford')).filter(({ record }) => record !== 'position');
const map = applyChanges(EMPTY_MAP, changes);
const keys = readSampleViews(readFileSync(join(folder, 'views.json'), 'utf8')).map(({ id }) => id);
const rows = [...map.view.values()]
  .sort((a, b) => a.order - b.order)
  .flatMap((view, index) =>
    [...placesIn(map, view)]
      .map(([id, { x, y }]) => [
        keys[index] ?? '',
        map.entity.get(id)?.externalIds[0] ?? id,
        x.toFixed(1),
        y.toFixed(1),
      ])
      .sort(([, a = ''], [, b = '']) => compareText(a, b)),
  );
writeFileSync(file, writeDelimited([header, ...rows]));
console.log(`${rows.length} places written to ${file}`);
