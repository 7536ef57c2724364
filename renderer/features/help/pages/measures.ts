import { MEASURES, type Measure } from '../../../../shared/graph/measures/index.ts';
import { FIGURES } from '../../../../shared/graph/measures/whole/figures.ts';
import type { HelpPage } from './page.ts';

/** How a measure is worked out, line by line: only what applies to it. */
function conventions({ convention, direction, weight, normalised, source, term }: Measure) {
  const lines: readonly (readonly [string, string | undefined | null])[] = [
    ['How', convention],
    ['With direction', direction],
    ['With weights', weight],
    ['Normalised', normalised?.says],
    ['Also called', term],
    ['Source', source],
  ];
  return lines.flatMap(([name, text]) => (text ? [{ term: name, text }] : []));
}

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
    {
      heading: 'What measures count',
      text: 'Unless something else is asked for, links that exist now count, facts and assumptions alike.',
      list: [
        {
          term: 'Several links between two',
          text: 'They count once, as one tie. Where links weigh, their weights are added up.',
        },
        {
          term: 'Weight',
          text: 'The weight of a link when an import gave one, else its strength as judged, else 1. A tie is 1 divided by its weight long: strong ties are short. Links whose weight is not above nothing do not count then.',
        },
        {
          term: 'Direction',
          text: 'A link both ways or without direction runs both ways. Filters and rules take links whatever their direction, but for “Linked from most” and “Links to most”; the command “threadmap analyse” takes them by their direction unless told otherwise.',
        },
        {
          term: 'Entries without links',
          text: 'They are counted among the entries. Their values are 0, or none where a measure is not defined for them.',
        },
        { term: 'Links to itself', text: 'A link from an entry to itself does not count.' },
      ],
    },
    ...MEASURES.map((measure) => ({ heading: measure.label, text: measure.does, list: conventions(measure) })),
    {
      heading: 'The whole network',
      text: '“threadmap analyse” with the measure “network” tells the figures of the whole map.',
      list: FIGURES.filter(({ id }) => !id.startsWith('triad-') || id === 'triad-003').map(
        ({ id, label, convention }) => ({
          term: id === 'triad-003' ? 'Triads, of sixteen kinds' : label,
          text: convention,
        }),
      ),
    },
  ],
};
