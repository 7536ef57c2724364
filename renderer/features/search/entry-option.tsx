import { Combobox } from '@mantine/core';
import type { MapData } from '../../../shared/model/map-data.ts';
import { kindLabel, shownName, termLabel } from '../../../shared/model/words.ts';
import { type useGlyphs, useMap } from '../../state/index.ts';
import { Glyph } from '../../ui/glyph.tsx';
import styles from './search-box.module.css';
import type { Hit } from './use-search.ts';

/** An entry in the list of what was found: its name, what it is, and why it is here. */
export function EntryOption({ hit, glyphs }: { readonly hit: Hit; readonly glyphs: ReturnType<typeof useGlyphs> }) {
  const map = useMap();
  return (
    <Combobox.Option value={hit.entity.id} className={styles.option ?? ''}>
      <Glyph {...glyphs(hit.entity)} size={18} />
      <span className={styles.words}>
        <span className={styles.label}>{shownName(hit.entity)}</span>
        <span className={styles.detail}>{detailOf(map, hit)}</span>
      </span>
    </Combobox.Option>
  );
}

/** "Group · Health · also called HWB" */
function detailOf(map: MapData, { entity, found }: Hit): string {
  const parts = [kindLabel(map, entity.kind)];
  if (entity.sector !== null) parts.push(termLabel(map, 'sector', entity.sector));
  switch (found.where) {
    case 'alias':
      parts.push(`also called ${found.matched ?? ''}`);
      break;
    case 'description':
      parts.push('in its description');
      break;
    case 'notes':
      parts.push('in its notes');
      break;
    case 'id':
      parts.push('by its id');
      break;
    case 'name':
      break;
  }
  return parts.join(' · ');
}
