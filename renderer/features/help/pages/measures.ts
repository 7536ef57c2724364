import { MEASURES } from '../../../../shared/graph/measures/index.ts';
import type { HelpPage } from './page.ts';

/** One part a measure, from what the measure says of itself. */
export const measures: HelpPage = {
  id: 'measures',
  title: 'Measures',
  tabs: [],
  parts: [
    {
      heading: 'Reading a measure',
      text: 'A measure is a number for each entry, worked out from the links. It compares entries of this map with each other; it says nothing about how good or important a body is. A link that was not recorded is missing in it too.',
    },
    ...MEASURES.map(({ label, term, does, convention }) => ({
      heading: label,
      text: does,
      list: [
        { term: 'How', text: convention },
        { term: 'Also called', text: term },
      ],
    })),
  ],
};
