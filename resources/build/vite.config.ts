// For Vite's own command line: `vite --config resources/build/vite.config.ts --mode renderer` serves the interface
// and reloads on change; `vite build --mode node --watch` rebuilds the Node side.
import { defineConfig } from 'vite';
import { targets } from './targets.ts';

export default defineConfig(({ mode }) => {
  const target = targets.find(({ name }) => name === mode);
  if (!target) throw new Error(`--mode must be one of ${targets.map(({ name }) => name).join(', ')}`);
  return target.config(target.entries);
});
