import { useSyncExternalStore } from 'react';
import type { ThemeName } from '../../shared/figure/theme.ts';

const isDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  const query = isDark();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export function getThemeName(): ThemeName {
  return isDark().matches ? 'dark' : 'light';
}

/** Light or dark, as the system says. */
export function useThemeName(): ThemeName {
  return useSyncExternalStore(subscribe, getThemeName);
}
