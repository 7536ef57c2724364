// Who is to be erased, and how: what every record of the map and of its history is then held against.
import type { Json } from '../util/canonical-json.ts';
import type { KnownAs } from './known-as.ts';
import type { Mentions } from './mentions.ts';

/** nothing: the person goes altogether. role: the entry stays, with its links and ratings, without name and free text. */
export const KEEPS = ['nothing', 'role'] as const;
export type Keeps = (typeof KEEPS)[number];

export type Erasing = {
  /** The entry, and former entries that were the same person. */
  readonly ids: ReadonlySet<string>;
  readonly keeps: Keeps;
  readonly known: KnownAs;
  readonly mentions: Mentions;
  /** What stands in texts where the person was named. */
  readonly stands: string;
  /** Keys of words that were made of the name, and what stands for them. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Other people of the same name, and links that are theirs: what is written of them is left as it is. */
  readonly namesakes: ReadonlySet<string>;
  /** Links that were the person's at any time. */
  readonly links: ReadonlySet<string>;
  /** What a snapshot holds, without the person. */
  readonly contents: (erasing: Erasing, contents: Json) => Json;
};
