import { existsSync } from 'node:fs';
import { parse } from 'node:path';
import { succeed } from '../../../shared/util/result.ts';
import type { HandlerFamily } from '../handler.ts';
import { localDay } from '../local-day.ts';

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
