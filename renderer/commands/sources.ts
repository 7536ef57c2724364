import { evidenceFor, evidenceFrom } from '../../shared/model/map-index.ts';
import { getMap, getSelection, type Selection, selectThings, showSource, showTab } from '../state/index.ts';
import { picture } from './picture.ts';

/** The source that what is selected rests on: the newest, for the one that has several. */
function sourceOfSelection({ entities, links }: Selection): string | null {
  const map = getMap();
  const pieces = [...links, ...entities].flatMap((id) => evidenceFor(map, id));
  const dated = pieces.map(({ source }) => ({ source, date: map.source.get(source)?.date ?? '' }));
  const [newest] = dated.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return newest?.source ?? null;
}

export const canShowInSources = (): boolean => sourceOfSelection(getSelection()) !== null;

/** Opens the register at the source that what is selected rests on; the selection stays. */
export function showInSources(): void {
  const source = sourceOfSelection(getSelection());
  if (source !== null) showSource(source);
}

/** Selects entries and links and brings them into sight in the picture, from wherever one is. */
export function showOnMap(things: { entities?: Iterable<string>; links?: Iterable<string> }): void {
  const map = getMap();
  const links = [...(things.links ?? [])];
  const ends = links.flatMap((id) => {
    const link = map.link.get(id);
    return link ? [link.from as string, link.to as string] : [];
  });
  const entities = [...(things.entities ?? [])];
  selectThings({ entities, links });
  showTab('map');
  picture()?.flyTo([...new Set([...entities, ...ends])]);
}

/** Selects in the picture everything that rests on a source. */
export function showSourceOnMap(source: string): void {
  const pieces = evidenceFrom(getMap(), source);
  showOnMap({
    entities: pieces.flatMap(({ entity }) => entity ?? []),
    links: pieces.flatMap(({ link }) => link ?? []),
  });
}
