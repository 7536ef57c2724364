// What was typed after `npm start --`.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type StartWords = {
  readonly browser: boolean;
  readonly open: boolean;
  readonly fetch: boolean;
  readonly port: number | null;
  readonly file: string | null;
};

export const START_USAGE = `npm start [-- OPTIONS] [-- FILE]

  FILE         the map to open; without one, a copy of the sample of your own
  --browser    in a browser rather than in a window of its own (also: npm run start:browser)
  --no-open    do not open the browser, only print the address
  --port N     serve the browser on this port rather than on the usual one
  --fetch      try again now to fetch Electron, if that failed lately
`;

/** @returns a sentence when the words make no sense. `folder` is where they were typed. */
export function readStartWords(words: readonly string[], folder: string): StartWords | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        browser: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        fetch: { type: 'boolean', default: false },
        port: { type: 'string' },
      },
    });
    const port = values.port === undefined ? null : Number(values.port);
    if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
      return `--port takes a number from 0 to 65535, not “${values.port}”.`;
    }
    const [named, ...more] = positionals;
    if (more.length > 0) return 'Only one map can be opened at a time.';
    return {
      browser: values.browser,
      open: !values['no-open'],
      fetch: values.fetch,
      port,
      file: named === undefined ? null : resolve(folder, named),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
