// What commands can ask of the picture while it is on the screen.
import { useEffect, useEffectEvent } from 'react';
import type { LayoutChoice } from '../../shared/model/view.ts';
import { type PictureActions, providePicture, type Spot } from '../commands/index.ts';
import { clearFilter, getDrawn, getSelection, getView, tell } from '../state/index.ts';
import type { PictureSpec } from './elements/spec.ts';
import { placingEdits } from './gestures.ts';
import {
  type Arranged,
  alignSelected,
  distributeSelected,
  pinSelected,
  snapSelected,
  tidyPicture,
} from './places/arrange.ts';
import { layOut } from './places/lay-out.ts';
import type { ViewPlaces } from './places/use-places.ts';
import type { Stage } from './stage/stage.ts';
import { whyNotSeen } from './why-not-seen.ts';

const CLEAR = { label: 'Clear the filter', run: clearFilter };

type Surroundings = { readonly view: string | null; readonly picture: PictureSpec; readonly now: ViewPlaces };

export function usePictureActions(stage: Stage | null, { view, picture, now }: Surroundings): void {
  const { places, stored, pinned } = now;
  const placing = useEffectEvent((entity: string, at: Spot) =>
    placingEdits({ view, places, stored }, new Map([[entity, at]]), 'Place'),
  );
  const arranged = useEffectEvent((): Arranged => ({ picture, places, stored, pinned }));
  const again = useEffectEvent((on: Stage, choice: LayoutChoice | null) => layOutOn(on, choice, now));
  useEffect(() => {
    if (!stage) return;
    const actions: PictureActions = {
      fit: () => stage.viewport.fit(),
      zoomBy: (factor) => stage.viewport.zoomBy(factor),
      zoomReset: () => stage.viewport.zoomReset(),
      flyTo(entities) {
        const notSeen = whyNotSeen(entities, getSelection());
        if (notSeen !== null) tell(notSeen.text, { tone: 'info', ...(notSeen.isFiltered ? { action: CLEAR } : {}) });
        const { entities: drawn } = getDrawn().shown;
        const seen = entities.filter((id) => drawn.has(id));
        if (seen.length > 0) stage.flyTo(seen);
      },
      placingEdits: (entity, at) => placing(entity, at),
      camera: () => (stage.viewport.isFitted() ? null : stage.viewport.lookingAt()),
      lookAsSaved() {
        const camera = getView()?.camera;
        if (camera) stage.viewport.lookAt(camera, 'fly');
        else stage.viewport.fit();
      },
      places: () => [...arranged().places].map(([entity, { x, y }]) => ({ entity, x, y })),
      layOut: (choice) => again(stage, choice),
      align: (how) => alignSelected(arranged(), how),
      distribute: (axis) => distributeSelected(arranged(), axis),
      snap: () => snapSelected(arranged()),
      pin: (isPinned) => pinSelected(arranged(), isPinned),
      tidy: () => tidyPicture(arranged()),
    };
    return providePicture(actions);
  }, [stage]);
}

async function layOutOn(stage: Stage, choice: LayoutChoice | null, now: ViewPlaces): Promise<void> {
  const isDone = await layOut(choice, now);
  // By hand nothing has moved: whoever looks at a part goes on looking at it.
  if (isDone && choice?.name !== 'by-hand') stage.fitSoon();
}
