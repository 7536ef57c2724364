import { useEffect } from 'react';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { complete, readSentences } from '../../../../shared/quick-entry/index.ts';

const whenIdle = (act: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 1);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act);
  return () => cancelIdleCallback(asked);
};

/**
 * Looks through the names of a map while the keyboard rests in the field, so that it is not the first key that waits for it:
 * with thousands of entries that takes longer than a key may. What is found is remembered with the map.
 */
export function useReadyNames(map: MapData, hasKeyboard: boolean): void {
  useEffect(() => {
    if (!hasKeyboard) return;
    // Any letter will do. In two goes, each short enough for a key to come between.
    let cancel = whenIdle(() => {
      const sentence = readSentences(map, 'a').at(-1);
      cancel = whenIdle(() => void complete(map, 'a', sentence));
    });
    return () => cancel();
  }, [map, hasKeyboard]);
}
