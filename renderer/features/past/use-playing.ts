import { useEffect, useEffectEvent, useState } from 'react';

/** Seconds from one change to the next. */
export const SPEEDS = [
  { value: '2', label: 'Slowly' },
  { value: '1', label: 'Steadily' },
  { value: '0.4', label: 'Quickly' },
] as const;

const wantsLess = (): boolean => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

/** Goes on by itself, one step at a time. Whoever asked their system for less motion begins slowly. @param step says whether there is more */
export function usePlaying(step: () => boolean) {
  const [isPlaying, setIsPlaying] = useState(false);
  const [speed, setSpeed] = useState<string>(() => (wantsLess() ? '2' : '1'));
  const onTime = useEffectEvent((): void => {
    if (!step()) setIsPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return;
    // A large map takes its time to draw: the next step is counted from the end of the last.
    let timer = setTimeout(function next() {
      onTime();
      timer = setTimeout(next, Number(speed) * 1000);
    }, Number(speed) * 1000);
    return () => clearTimeout(timer);
  }, [isPlaying, speed]);
  return { isPlaying, setIsPlaying, speed, setSpeed };
}
