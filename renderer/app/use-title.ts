import { useEffect } from 'react';
import { textSetting } from '../../shared/model/settings.ts';
import { useFile, useMap } from '../state/index.ts';

/** What the map is called: its title, or the name of its file. */
export function useMapTitle(): string | null {
  const file = useFile();
  const map = useMap();
  return file ? (textSetting(map, 'title') ?? file.name) : null;
}

/** Keeps the window's title in step with the map. */
export function useTitle(): void {
  const title = useMapTitle();
  useEffect(() => {
    document.title = title === null ? 'Threadmap' : `${title} – Threadmap`;
  }, [title]);
}
