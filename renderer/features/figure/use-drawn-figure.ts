import { useEffect } from 'react';
import { drawFigure, useFigureAudience, useLook, useLooking, useRevision, useView } from '../../state/index.ts';

/** Changes in a row, such as typing on, are drawn once. */
const PAUSE = 80;

/** Has the figure drawn anew when anything that it is made of is another. */
export function useDrawnFigure(): void {
  const view = useView()?.id ?? null;
  const look = useLook();
  const looking = useLooking();
  const revision = useRevision();
  const audience = useFigureAudience();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the host reads all of these itself
  useEffect(() => {
    const timer = setTimeout(() => void drawFigure(), PAUSE);
    return () => clearTimeout(timer);
  }, [view, look, looking, revision, audience]);
}
