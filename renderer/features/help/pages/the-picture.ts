import { PART_KEYS, sayKeys } from '../../../../shared/commands/index.ts';
import { platform } from '../../../commands/index.ts';
import type { HelpPage } from './page.ts';

/** The keys of the picture, as they are said on this computer. */
const keys = () =>
  (PART_KEYS[0]?.lines ?? []).map(({ what, keys: each }) => ({
    term: each.map((one) => sayKeys(one, platform())).join(' or '),
    text: what,
  }));

export const thePicture = (): HelpPage => ({
  id: 'the-picture',
  title: 'The picture',
  tabs: ['map'],
  parts: [
    {
      heading: 'What it shows',
      text: 'Shape says what kind of thing an entry is, colour its sector. The colour of a line says what sort of link it is. A solid line is a fact, a dashed one an assumption, a dotted one is planned or proposed; pale lines have ended. The legend on the left has all of it, with counts; a click on one of its lines narrows the map down to that.',
    },
    {
      heading: 'With the mouse',
      text: 'Scroll to zoom, drag the background to move, hold Shift and drag to select many. Click to select, double-click to edit, right-click for what else can be done. Drag an entry to move it. Draw a link from the handle that an entry shows under the pointer; let go over nothing to make a new entry there.',
    },
    { heading: 'With the keyboard', list: keys() },
    {
      heading: 'Without seeing it',
      text: 'The Outline tab has all the picture shows as text under headings: each entry with its links as sentences. In the picture itself, what the keyboard comes to is read out: the name, the kind, the number of links, its state, and the link that led there.',
    },
  ],
});
