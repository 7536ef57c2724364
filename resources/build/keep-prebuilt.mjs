// Runs after `npm install`. A package that ships its binaries says `"gypfile": false`, so that npm compiles nothing;
// but npm leaves that field out of package-lock.json, and `npm ci` then starts a compiler that an ordinary laptop lacks.
// This puts the field back into the lock. Plain JavaScript, because any Node may be running npm.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const lockFile = new URL('../../package-lock.json', import.meta.url);
if (existsSync(lockFile)) {
  const text = readFileSync(lockFile, 'utf8');
  const lock = JSON.parse(text);
  for (const [place, entry] of Object.entries(lock.packages)) {
    const manifest = new URL(`../../${place}/package.json`, import.meta.url);
    if (!place.startsWith('node_modules/') || !existsSync(manifest)) continue;
    if (JSON.parse(readFileSync(manifest, 'utf8')).gypfile === false) entry.gypfile = false;
  }
  const mended = `${JSON.stringify(lock, null, 2)}\n`;
  if (mended !== text) writeFileSync(lockFile, mended);
}
