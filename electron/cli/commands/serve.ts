import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { failure } from '../../../shared/contract/errors.ts';
import { pageRoot } from '../../page/locations.ts';
import { defineCommand } from '../command.ts';
import { UsageFailure } from '../usage-failure.ts';

const LAST_PORT = 65_535;

export const serveCommand = defineCommand({
  name: 'serve',
  operands: ['FILE'],
  does: 'shows a map in a browser on this computer, until Ctrl-C',
  more: [
    'Prints one line with the address once it is ready, and opens no browser. Nobody else on the network can reach it.',
  ],
  options: {
    port: { type: 'string', value: 'N', does: 'the port to use; without it the usual one, or any that is free' },
  },
  async run({ file, options }, context) {
    const port = options.port === undefined ? null : readPort(options.port);
    if (!existsSync(join(pageRoot, 'index.html'))) {
      throw failure(
        'not-here',
        `${file} cannot be shown: the page has not been built yet. Run npm run build, then try again.`,
      );
    }
    const { serveUntilStopped } = await import('../../loopback/index.ts');
    await serveUntilStopped({
      file: resolve(context.folder, file),
      port,
      onReady: (address) => context.say(context.isJson ? JSON.stringify({ address }) : address),
    });
    return null;
  },
});

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= LAST_PORT) return port;
  throw new UsageFailure('serve', `--port takes a number from 0 to ${LAST_PORT}, not “${text}”.`);
}
