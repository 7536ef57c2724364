import { TRIADS } from './triads.ts';

/** What each figure of the whole network is called, and how it is worked out: for the answer and for the help. */
export type FigureText = { readonly label: string; readonly convention: string };

const TEXTS = {
  entries: { label: 'Entries', convention: 'All entries of the map.' },
  links: { label: 'Links', convention: 'Links that count, several between the same two each for itself.' },
  ties: {
    label: 'Ties',
    convention: 'Pairs that links join, several links as one; ordered pairs where direction counts.',
  },
  density: {
    label: 'Density',
    convention: 'Ties as a share of all there could be: n(n − 1), or half of that where direction does not count.',
  },
  reciprocity: {
    label: 'Reciprocity',
    convention: 'The share of ties that are answered by one the other way; only where direction counts.',
  },
  'dyads-mutual': { label: 'Pairs tied both ways', convention: 'Dyad census (Holland and Leinhardt 1970): mutual.' },
  'dyads-one-way': { label: 'Pairs tied one way', convention: 'Dyad census: asymmetric.' },
  'dyads-none': { label: 'Pairs not tied', convention: 'Dyad census: null.' },
  transitivity: {
    label: 'Transitivity',
    convention: 'Of all chains of three, the share whose ends are tied as well, whatever the direction.',
  },
  'mean-clustering': {
    label: 'Mean clustering',
    convention: 'The mean of the clustering coefficient over all entries.',
  },
  'mean-distance': {
    label: 'Mean distance',
    convention: 'Over the pairs of which one reaches the other; in a weighted analysis a tie is 1 / weight long.',
  },
  diameter: { label: 'Diameter', convention: 'The largest distance between two of which one reaches the other.' },
  radius: {
    label: 'Radius',
    convention:
      'The least number of steps within which some member of the largest part reaches all of it; where direction counts, of the largest strong part.',
  },
  components: { label: 'Parts', convention: 'Whatever the direction; an entry without links is a part of its own.' },
  'strong-components': {
    label: 'Strong parts',
    convention: 'Parts in which everyone reaches everyone along the direction of links; only where direction counts.',
  },
  'largest-component': { label: 'Entries in the largest part', convention: 'Whatever the direction.' },
  isolates: { label: 'Entries without links', convention: 'Entries without a link that counts.' },
  'cut-points': { label: 'Cut points', convention: 'Entries without which a part would fall into several.' },
  bridges: { label: 'Bridges', convention: 'Pairs whose tie is all that holds two sides of a part together.' },
  'degree-centralisation': {
    label: 'Centralisation by degree',
    convention: 'How far the map turns around one entry (Freeman 1979): 1 for a star, 0 where all are alike.',
  },
  'in-degree-centralisation': {
    label: 'Centralisation by links in',
    convention: 'The same over in-degree, the most being (n − 1)²; only where direction counts.',
  },
  'out-degree-centralisation': {
    label: 'Centralisation by links out',
    convention: 'The same over out-degree, the most being (n − 1)²; only where direction counts.',
  },
  'betweenness-centralisation': {
    label: 'Centralisation by betweenness',
    convention: 'The same over betweenness; the most is that of a star.',
  },
  'closeness-centralisation': {
    label: 'Centralisation by closeness',
    convention:
      'The same over closeness; the most is that of a star, and n − 1 where direction counts. None in a weighted analysis.',
  },
  'degree-assortativity': {
    label: 'Like tied to like, by degree',
    convention:
      'Correlation over all ties of the degrees of their ends (Newman 2003); of links out of the start and into the end where direction counts.',
  },
  assortativity: {
    label: 'Like tied to like, by group',
    convention:
      'Assortativity (Newman 2003) over the chosen field, sector unless another is named: 1 when ties stay within groups. Ties with an end without a group do not count.',
  },
  'e-i-index': {
    label: 'Ties across groups or within',
    convention: 'E-I index (Krackhardt and Stern 1988): ties across groups less ties within, divided by both; −1 to 1.',
  },
  communities: {
    label: 'Communities',
    convention: 'How many the Louvain method finds; entries without links are in none.',
  },
  modularity: {
    label: 'Modularity',
    convention: 'How clear those communities are (Newman and Girvan 2004), whatever the direction; above 0.3 is clear.',
  },
  'core-size': { label: 'Entries in the core', convention: 'See “Core or edge”.' },
  'core-fit': {
    label: 'How clear the core is',
    convention: 'Correlation between the ties and the ideal of a core and a periphery (Borgatti and Everett 2000).',
  },
} as const satisfies Readonly<Record<string, FigureText>>;

type TriadId = `triad-${(typeof TRIADS)[number]}`;
export type FigureId = keyof typeof TEXTS | TriadId;

/** All figures, in the order they are told. */
export const FIGURES: readonly ({ readonly id: FigureId } & FigureText)[] = [
  ...(Object.entries(TEXTS) as [keyof typeof TEXTS, FigureText][]).map(([id, text]) => ({ id, ...text })),
  ...TRIADS.map((triad) => ({
    id: `triad-${triad}` as const,
    label: `Triads ${triad}`,
    convention: 'Triad census (Holland and Leinhardt 1970; Batagelj and Mrvar 2001); only where direction counts.',
  })),
];
