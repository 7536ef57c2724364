import { failure } from '../../shared/contract/errors.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import type { View } from '../../shared/model/view.ts';
import { compareText } from '../../shared/util/compare.ts';
import { foldText } from '../../shared/util/fold.ts';

/** The view that a name means: its id, else its name with case and punctuation folded. */
export function findView(map: MapData, file: string, asked: string): View {
  const byId = map.view.get(asked);
  if (byId) return byId;
  const views = [...map.view.values()].sort((a, b) => a.order - b.order || compareText(a.id, b.id));
  const wanted = foldText(asked);
  const [view, other] = views.filter(({ name }) => name === asked || foldText(name) === wanted);
  if (view && !other) return view;
  const listed = views.map(({ id, name }) => (other ? `“${name}” (${id})` : `“${name}”`)).join(', ');
  if (!view) throw failure('not-found', `${file} has no view “${asked}”. It has: ${listed || 'none'}.`);
  throw failure('not-found', `${file} has several views called “${asked}”. Say which by its id: ${listed}.`);
}
