// Which maps the app was started with, or was asked to open by a second start.
import { resolve } from 'node:path';
import { z } from 'zod';

/** Maps named on the command line, absolute. Systems put switches among them, and a checkout its own folder. */
export function filesFromArguments(
  words: readonly string[],
  folder: string,
  isFolder: (path: string) => boolean,
): readonly string[] {
  return words
    .filter((word) => word !== '' && !word.startsWith('-'))
    .map((word) => resolve(folder, word))
    .filter((path) => !isFolder(path));
}

const handedOver = z.object({ files: z.array(z.string().min(1).max(4096)).max(100) });

/** What a second start hands to the first; its own arguments may have been reordered on the way. */
export function filesFromSecondStart(data: unknown): readonly string[] {
  const parsed = handedOver.safeParse(data);
  return parsed.success ? parsed.data.files : [];
}
