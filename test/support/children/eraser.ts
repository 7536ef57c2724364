// Erases somebody from a map file; says when it begins and when it has done so.
import { writeSync } from 'node:fs';
import { eraseEverywhere, openStore } from '../../../electron/store/index.ts';
import { NOW } from '../maps.ts';

const [path = '', who = ''] = process.argv.slice(2);
const store = openStore(path);
writeSync(1, 'open\n');
const done = eraseEverywhere(store, { who, keeps: 'nothing', dryRun: false, now: NOW });
if (!done.ok) throw new Error(done.error.message);
writeSync(1, 'done\n');
