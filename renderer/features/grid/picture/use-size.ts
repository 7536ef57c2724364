import { useLayoutEffect, useState } from 'react';

export type BoxSize = { readonly width: number; readonly height: number };

/** How large an element is, in whole CSS pixels; null until it is there. */
export function useSize(element: HTMLElement | null): BoxSize | null {
  const [size, setSize] = useState<BoxSize | null>(null);
  useLayoutEffect(() => {
    if (!element) return;
    const measure = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
