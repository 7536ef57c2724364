import { MEASURES, type Measure } from './index.ts';

/** What an analysis is called, and what it tells: a measure of entries, or the whole network. */
export type AnalysisWords = Pick<Measure, 'id' | 'label' | 'term' | 'does'>;

/** The whole network, beside the measures of entries. */
export const NETWORK = 'network';

const WHOLE: AnalysisWords = {
  id: NETWORK,
  label: 'The network as a whole',
  term: 'network',
  does: 'How dense the map is, into how many parts it falls, how far apart its entries are, and how much hangs on a few.',
};

/** Everything that can be worked out, in the order of lists. */
export const ANALYSIS_WORDS: readonly AnalysisWords[] = [WHOLE, ...MEASURES];

export const analysisWordsOf = (id: string): AnalysisWords | undefined => ANALYSIS_WORDS.find((each) => each.id === id);

export const measureOf = (id: string): Measure | undefined => MEASURES.find((each) => each.id === id);

/** Where lists put them, by what they tell. */
export const MEASURE_HEADINGS: readonly { readonly heading: string; readonly ids: readonly string[] }[] = [
  { heading: 'Measures of the whole', ids: [NETWORK, 'community', 'component'] },
  {
    heading: 'Measures: how much linked',
    ids: ['degree', 'in-degree', 'out-degree', 'strength', 'core', 'core-periphery'],
  },
  { heading: 'Measures: how central', ids: ['betweenness', 'eigenvector', 'pagerank', 'brokerage'] },
  { heading: 'Measures: how near', ids: ['closeness', 'out-closeness', 'harmonic', 'out-harmonic'] },
  { heading: 'Measures: who is around it', ids: ['clustering', 'constraint', 'effective-size', 'efficiency'] },
];
