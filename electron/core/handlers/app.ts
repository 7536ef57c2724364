import { existsSync } from 'node:fs';
import { parse } from 'node:path';
import { succeed } from '../../../shared/util/result.ts';
import type { HandlerFamily } from '../handler.ts';

/** The day on this computer's calendar, YYYY-MM-DD. */
function localDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export const appHandlers: HandlerFamily<'app.hello' | 'app.recent' | 'app.forget-recent'> = {
  'app.hello': (_params, { services, client }) =>
    succeed({
      version: services.version,
      capabilities: services.capabilities,
      file: client.openMap()?.file ?? null,
      today: localDay(services.now()),
    }),

  async 'app.recent'(_params, { recent }) {
    const files = await recent.list();
    return succeed({
      files: files.map(({ path, opened }) => ({ path, name: parse(path).name, opened, exists: existsSync(path) })),
    });
  },

  async 'app.forget-recent'({ path }, { recent }) {
    await recent.forget(path);
    return succeed({});
  },
};
