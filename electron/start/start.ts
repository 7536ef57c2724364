// `npm start`: builds what has changed, then opens Threadmap in a window of its own, or else in a browser.
import { existsSync } from 'node:fs';
import { AppFailure } from '../../shared/contract/errors.ts';
import { createCore } from '../core/create-core.ts';
import { documentsFolder } from '../loopback/folders.ts';
import { serveUntilStopped } from '../loopback/index.ts';
import { browserServices } from '../loopback/services.ts';
import { applicationRoot } from '../page/locations.ts';
import { build } from './build.ts';
import { hasDisplay } from './display.ts';
import { electronPackage, fetchBinary, findBinary } from './electron-binary.ts';
import { openBrowser } from './open-browser.ts';
import { ownSample } from './own-sample.ts';
import { runElectron } from './run-electron.ts';
import { readStartWords, START_USAGE, type StartWords } from './words.ts';

const say = (text: string): void => console.log(text);

async function start(words: StartWords): Promise<number> {
  if (words.file !== null && !existsSync(words.file)) {
    console.error(`There is no map at ${words.file}. To make one there: npx threadmap new "${words.file}"`);
    return 1;
  }
  if (!(await build(words.browser ? ['renderer'] : []))) return 1;
  const file = words.file ?? (await makeSample());
  const why = words.browser ? null : await runDesktop(words, file);
  if (typeof why === 'number') return why;
  if (why !== null) say(`Electron cannot be used here, because ${why}; Threadmap is served for a browser instead.`);
  await runBrowser(words, file);
  return 0;
}

/** Null, after saying why, when it cannot be made: the start screen then offers to make it elsewhere. */
async function makeSample(): Promise<string | null> {
  const core = createCore(browserServices());
  const made = await ownSample(core, documentsFolder());
  await core.close();
  if (!made.ok) say(`The sample map could not be made: ${made.error.message}`);
  return made.ok ? made.value : null;
}

/** The exit code, or why the desktop shell cannot run. */
async function runDesktop(words: StartWords, file: string | null): Promise<number | string> {
  if (!hasDisplay(process.platform, process.env)) return 'there is no display';
  const electron = electronPackage(applicationRoot);
  let binary = findBinary(electron);
  if (binary === null) {
    const fetched = await fetchBinary(electron, { now: new Date(), insist: words.fetch, say });
    if (!fetched.ok) return fetched.why;
    binary = fetched.binary;
  }
  const ran = await runElectron(binary, file);
  return ran.ok ? ran.code : ran.why;
}

async function runBrowser(words: StartWords, file: string | null): Promise<void> {
  let closeWindow = (): void => {};
  await serveUntilStopped({
    file,
    port: words.port,
    onReady(address) {
      say(`Threadmap is at ${address}`);
      say('Press Ctrl-C to stop it.');
      if (words.open && hasDisplay(process.platform, process.env)) closeWindow = openBrowser(address);
    },
  });
  closeWindow();
}

// npm changes into the project's folder; INIT_CWD is where the user stands.
const words = readStartWords(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
if (typeof words === 'string') {
  console.error(`${words}\n\n${START_USAGE}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await start(words);
  } catch (error) {
    if (!(error instanceof AppFailure)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
