import type { ThreadmapPage } from '../pages/threadmap-page.ts';

/** Something that a user comes to see, and the way there. */
export type Screen = {
  readonly name: string;
  readonly show: (app: ThreadmapPage) => Promise<void>;
  /** The way begins at the screen before, rather than at the map as it opens; or there once Escape has closed what lies over it. */
  readonly goesOn?: true | 'when closed';
  /** Tab is followed through all of it: every stop must show that the keyboard is there. */
  readonly byTab?: true;
};
