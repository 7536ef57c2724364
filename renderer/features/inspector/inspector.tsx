import { isEmpty, useMap, useSelection, useSoleSelected } from '../../state/index.ts';
import { EntityDetails } from './entity/entity-details.tsx';
import { LinkDetails } from './link/link-details.tsx';
import { ManySelected } from './many-selected.tsx';
import { MapDetails } from './map-details.tsx';

/** What is selected: what it is, how we know, and everything it holds, to be read and changed. */
export function Inspector() {
  const map = useMap();
  const selection = useSelection();
  const sole = useSoleSelected();
  const entity = sole?.kind === 'entity' ? map.entity.get(sole.id) : undefined;
  const link = sole?.kind === 'link' ? map.link.get(sole.id) : undefined;
  // A key for each thing: what was half typed about one must not turn up in the next.
  if (entity) return <EntityDetails key={entity.id} entity={entity} />;
  if (link) return <LinkDetails key={link.id} link={link} />;
  return isEmpty(selection) ? <MapDetails /> : <ManySelected selection={selection} />;
}
