// `npm run build`: builds whatever changed since the last time into dist/. `--force` builds all of it,
// `--quiet` speaks only when there is something to build. Names of targets limit it to those.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fingerprint } from './fingerprint.ts';
import { withLock } from './lock.ts';
import { root, type Target, targets } from './targets.ts';

const { values: flags, positionals: only } = parseArgs({
  options: { force: { type: 'boolean', default: false }, quiet: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const dist = join(root, 'dist');
const stamp = (target: Target): string => join(dist, `.${target.name}.built`);
const say = (text: string): void => {
  if (!flags.quiet) console.log(text);
};

async function buildTarget(target: Target): Promise<void> {
  const wanted = fingerprint(root, target.sources);
  if (!flags.force && isBuilt(target, wanted)) {
    say(`build: ${target.name} is up to date`);
    return;
  }
  const started = performance.now();
  console.log(`build: ${target.name} ...`);
  const { build } = await import('vite');
  rmSync(stamp(target), { force: true });
  for (const folder of target.outputs) rmSync(join(dist, folder), { recursive: true, force: true });
  await build(target.config(target.entries));
  writeFileSync(stamp(target), wanted);
  console.log(`build: ${target.name} took ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function isBuilt(target: Target, wanted: string): boolean {
  return (
    existsSync(stamp(target)) &&
    readFileSync(stamp(target), 'utf8') === wanted &&
    Object.keys(target.entries).every((place) => existsSync(join(dist, place.split('/')[0] ?? '')))
  );
}

mkdirSync(dist, { recursive: true });
await withLock(join(dist, '.lock'), async () => {
  for (const target of targets) if (only.length === 0 || only.includes(target.name)) await buildTarget(target);
});
