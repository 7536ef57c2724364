// What the small picture of a view shows. Worked out after everything else, since nobody waits for it.
import { useDeferredValue, useMemo } from 'react';
import { appearanceOf } from '../../../shared/figure/appearance.ts';
import { storedPlaces } from '../../../shared/figure/places.ts';
import { applyFilter } from '../../../shared/graph/filters/index.ts';
import { membershipMode, showMembership } from '../../../shared/graph/membership/index.ts';
import type { View } from '../../../shared/model/view.ts';
import { useAsAt, useLookOf, useMap, useThemeName } from '../../state/index.ts';

type Dot = { readonly x: number; readonly y: number; readonly colour: string };
type Line = { readonly from: Dot; readonly to: Dot };

export type ViewPicture = {
  readonly entries: number;
  readonly dots: readonly Dot[];
  readonly lines: readonly Line[];
  readonly lineColour: string;
};

export function useViewPicture(view: View): ViewPicture {
  const map = useDeferredValue(useMap());
  const look = useDeferredValue(useLookOf(view));
  const asAt = useAsAt();
  const theme = useThemeName();
  return useMemo(() => {
    const inView = applyFilter({ map, asAt }, look.filter);
    const drawn = showMembership(map, inView, membershipMode(look.options));
    const appearance = appearanceOf(drawn.map, { theme, asAt, rules: look.rules });
    const places = storedPlaces(map, view);
    const dots = new Map<string, Dot>();
    for (const id of drawn.shown.entities) {
      const [entity, place] = [map.entity.get(id), places.get(id)];
      if (entity && place) dots.set(id, { ...place, colour: appearance.entity(entity).fill });
    }
    const lines = [...drawn.shown.links].flatMap((id): Line[] => {
      const link = drawn.map.link.get(id);
      const [from, to] = [dots.get(link?.from ?? ''), dots.get(link?.to ?? '')];
      return from && to ? [{ from, to }] : [];
    });
    const lineColour = appearance.theme.quietText;
    return { entries: inView.entities.size, dots: [...dots.values()], lines, lineColour };
  }, [map, look, asAt, theme, view]);
}
