// What commands can ask of the picture while it is on the screen.
import { useEffect, useEffectEvent } from 'react';
import { providePicture, type Spot } from '../commands/index.ts';
import { clearFilter, edit, getShown, tell } from '../state/index.ts';
import { placingEdits, type Standing } from './gestures.ts';
import { askLayout } from './places/use-places.ts';
import type { Stage } from './stage/stage.ts';

export function usePictureActions(stage: Stage | null, standing: Standing): void {
  const placing = useEffectEvent((entity: string, at: Spot) =>
    placingEdits(standing, new Map([[entity, at]]), 'Place'),
  );
  const standingNow = useEffectEvent(() => standing);
  const again = useEffectEvent((on: Stage) => layOut(on, standing.view));
  useEffect(() => {
    if (!stage) return;
    return providePicture({
      fit: () => stage.viewport.fit(),
      zoomBy: (factor) => stage.viewport.zoomBy(factor),
      zoomReset: () => stage.viewport.zoomReset(),
      flyTo(entities) {
        const shown = getShown();
        const seen = entities.filter((id) => shown.entities.has(id));
        if (seen.length === 0)
          tell('The filter hides this entry.', {
            tone: 'info',
            action: { label: 'Clear the filter', run: clearFilter },
          });
        else stage.flyTo(seen);
      },
      placingEdits: (entity, at) => placing(entity, at),
      camera: () => (stage.viewport.isFitted() ? null : stage.viewport.lookingAt()),
      places: () => [...standingNow().places].map(([entity, { x, y }]) => ({ entity, x, y })),
      layOut: () => again(stage),
    });
  }, [stage]);
}

/** Works out every place anew and keeps it, as one step that undo takes back. */
async function layOut(stage: Stage, view: string | null): Promise<void> {
  const places = view === null ? null : await askLayout(view, true);
  if (!places || places.size === 0) return;
  const list = [...places].map(([entity, { x, y }]) => ({ entity, x, y }));
  const reply = await edit({ edit: 'view.place', input: { view, places: list, label: 'Lay out again' } });
  if (reply.ok) stage.viewport.fit();
}
