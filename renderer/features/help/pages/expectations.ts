import { EXPECTATION_SETS, MUSTS } from '../../../../shared/expectations/index.ts';
import type { HelpPage } from './page.ts';

/** What can be expected and what counts for it, from what each kind of rule says of itself. */
export const expectations: HelpPage = {
  id: 'expectations',
  title: 'Expectations',
  tabs: [],
  parts: [
    {
      heading: 'What they are',
      text: 'Rules that the map should meet, such as “Every board answers to somebody”. They are kept in the map and checked on every change; a new map has none. The bottom line says how many are unmet, and a click there lists them. An expectation that is unmet stops nothing: it is a question to the map, or to those who made it.',
    },
    {
      heading: 'Writing one',
      text: '“Add an expectation” begins a sentence with blanks: whom it is about, by kind, by name or by any condition that a filter knows, and what they must have. Under it stands what it finds in the map as it is now, before you keep it; a click on one of those shows it and leaves the sentence as it is. The menu beside a rule changes it, starts another one from it, or removes it. The switch keeps a rule and stops checking it.',
    },
    {
      heading: 'Who is asked',
      text: 'Nothing is expected of what has ended, or is only planned or proposed, unless the rule asks for a status itself. Where the map has none that a rule is about, it counts as met, and the list says so.',
    },
    {
      heading: 'Going to who fails',
      text: 'Each rule lists who fails it and why. A click selects the entry or link: on the map, or in the table when one is open. F8 goes to the next one and Shift F8 to the one before, also while the details are open, so that each can be put right on the way.',
    },
    { heading: 'What can be expected', list: MUSTS.map(({ label, does }) => ({ term: label, text: does })) },
    {
      heading: 'Sets that come along',
      text: 'A set is switched on or off as a whole, and its rules can be changed or switched one by one.',
      list: EXPECTATION_SETS.map(({ name, about }) => ({ term: name, text: about })),
    },
  ],
};
