import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AppError } from '../../shared/contract/errors.ts';
import { type Result, refuse, succeed } from '../../shared/util/result.ts';
import type { Core } from '../core/types.ts';

/** The user's own copy of the sample: made on the first start, and from then on theirs to change. */
export async function ownSample(core: Core, documentsFolder: string): Promise<Result<string, AppError>> {
  const path = join(documentsFolder, 'Threadmap', 'Trafford whole system.threadmap');
  if (existsSync(path)) return succeed(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch {
    // The core says better than we could why the file cannot be made there.
  }
  const client = core.connect(() => {});
  const reply = await client.handle('map.create', { path, sample: 'trafford', replace: false });
  await client.close();
  return reply.ok ? succeed(path) : refuse(reply.error);
}
