import { IAP2_LEVELS } from '../../../../shared/engagement/ratings/level-pairs.ts';
import type { HelpPage } from './page.ts';

export const ratings: HelpPage = {
  id: 'ratings',
  title: 'Grid and levels',
  tabs: ['grid'],
  parts: [
    {
      heading: 'Two scales',
      text: 'Influence upwards and interest across, or any two scales. A level in the middle of its scale is drawn on the line, in no quarter; whoever is not set on one scale stands in the tray at its edge, on neither in the corner. Drag an entry to rate it, or choose it and say so in the form, with why. Every rating is a new judgement with a date and, if you say it, a role; earlier ones stay. Where a cell has no room for all, the others are counted, and the count lists them.',
    },
    {
      heading: 'By keyboard',
      text: 'Arrows go from entry to entry. Space takes one up, arrows carry it by one level, Space puts it down, and Escape leaves it where it was. A digit rates upwards, with Shift across, 0 takes the level back. Alt with an arrow rates by one level at once.',
    },
    {
      heading: 'Quarters, and who moved',
      text: '“Name the quarters” keeps names of your own in the map, for each two scales. “As of” shows where each stood on a day; with “Moved since”, arrows lead there from where they stood before.',
    },
    {
      heading: 'Levels',
      text: 'C says where each stands now, D where it should stand, CD that both are the same. Entries come by influence, then by how far apart C and D are. Press C or D in a cell, or click the letter where you point; Delete takes both back. Levels are names: nothing is ever averaged. “Draw on the map” gives the view rules that colour by level and mark the gap by the border.',
    },
    {
      heading: 'Topics',
      text: 'How far each takes part in a topic is judged now and as intended, on the five levels of the IAP2 Spectrum of Public Participation (© International Association for Public Participation, iap2.org). They are levels, not steps; what they mean is said here in words of our own. A topic is two scales of the map, so that filters, rules, tables and files know it.',
      list: IAP2_LEVELS.map(({ label, means }) => ({ term: label, text: `${means}.` })),
    },
    {
      heading: 'Judged and measured',
      text: 'Places among those whose influence is judged, by the judgement and by a measure of the network, are compared: who is three tenths of all or more apart is listed, and can be marked on the grid. Neither is right by itself. Money, law and standing show in no link.',
    },
    {
      heading: 'On paper',
      text: 'The questions “Influence and interest”, “Levels now and wanted” and “Judged against measured” hold the same as tables, to be saved as Excel, CSV and others; a map that draws the gap is set on a page in Figure. Judgements are left out of everything that is made for partners or the public.',
    },
  ],
};
