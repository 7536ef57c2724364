import { addLinksFrom, getTab, useCanEdit, useLinksFrom, useMap, wishFocus } from '../../../state/index.ts';
import { RunStrip } from './run-strip.tsx';

/** A strip over the map while links are added from one entry in a row. */
export function LinkRun() {
  const map = useMap();
  const from = useLinksFrom();
  const canEdit = useCanEdit();
  const entity = from === null ? undefined : map.entity.get(from);
  if (!entity || !canEdit) return null;
  return (
    <RunStrip
      key={entity.id}
      entity={entity}
      onLeave={() => {
        addLinksFrom(null);
        // Not every other tab has a table that would take the keyboard.
        if (getTab() === 'map') wishFocus('picture');
        else document.getElementById('centre')?.focus();
      }}
    />
  );
}
