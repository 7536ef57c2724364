import type { Insets } from './camera.ts';

/** How finely the width is looked at. */
const PROBES = 24;

/** How much of an element is covered from the left and from the right by what lies over it: panels on a narrow screen. */
export function coveredSides(element: HTMLElement | null): Insets {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  if (!element || element.clientWidth === 0) return none;
  const box = element.getBoundingClientRect();
  const surface = element.parentElement ?? element;
  const step = box.width / PROBES;
  const isClear = (probe: number): boolean => {
    const at = document.elementFromPoint(box.left + (probe + 0.5) * step, box.top + box.height / 2);
    return at !== null && surface.contains(at);
  };
  const clear = Array.from({ length: PROBES }, (_, probe) => isClear(probe));
  const first = clear.indexOf(true);
  if (first === -1) return none;
  return { ...none, left: first * step, right: (PROBES - 1 - clear.lastIndexOf(true)) * step };
}
