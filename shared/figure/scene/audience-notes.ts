// What a reader must know of what was left out for them.
import type { Audience } from '../../contract/shapes.ts';
import type { MapData } from '../../model/map-data.ts';
import type { View } from '../../model/view.ts';
import { countOf } from '../../util/count-of.ts';
import { shownIn } from './shown-in.ts';

/** Sentences without full stop, for the scope line. `whole` is the map, `made` the map as the audience sees it. */
export function audienceNotes(whole: MapData, made: MapData, view: View | null, audience: Audience): string[] {
  if (audience === 'internal') return [];
  // The view as it stands in the whole map: its filter may name what the audience does not see.
  const before = shownIn(whole, view === null ? null : (whole.view.get(view.id) ?? view));
  const after = shownIn(made, view);
  const isMissing = (collection: 'entity' | 'link') => (id: string) => !made[collection].has(id);
  const entities = [...before.entities].filter(isMissing('entity')).length;
  const links = [...before.links].filter(isMissing('link')).length;
  const left = [
    entities > 0 ? countOf(entities, 'entry', 'entries') : '',
    links > 0 ? countOf(links, 'link', 'links') : '',
  ].filter((part) => part !== '');
  const whom = audience === 'public' ? 'the public' : 'partners';
  const people = [...after.entities].some((id) => made.entity.get(id)?.person);
  return [
    ...(left.length > 0
      ? [`${left.join(' and ')} not for ${whom} ${entities + links === 1 ? 'is' : 'are'} left out`]
      : []),
    ...(people ? ['People are shown by role'] : []),
  ];
}
