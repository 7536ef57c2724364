import { openStore, realPathOf } from '../store/index.ts';
import { type OpenMap, type OpenMapParts, openMap } from './open-map.ts';

/** The maps that are open, one a file however many clients have it and by whichever path they came. */
export type OpenMaps = {
  readonly open: (path: string) => OpenMap;
  readonly isOpen: (path: string) => boolean;
};

export function createOpenMaps(parts: Pick<OpenMapParts, 'now' | 'newId' | 'onTrouble'>): OpenMaps {
  const maps = new Map<string, OpenMap>();
  return {
    open(path) {
      const real = realPathOf(path);
      const known = maps.get(real);
      if (known?.follow()) return known;
      const map: OpenMap = openMap({
        ...parts,
        store: openStore(real),
        onClosed: () => {
          if (maps.get(real) === map) maps.delete(real);
        },
      });
      maps.set(real, map);
      return map;
    },
    isOpen(path) {
      try {
        return maps.has(realPathOf(path));
      } catch {
        return false;
      }
    },
  };
}
