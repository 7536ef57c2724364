// Networks for tests of measures: published ones, and made-up ones that are the same every time for the same seed.
import type { Tie } from '../../shared/graph/measures/network.ts';
import { type RandomSource, seededRandom } from '../../shared/util/seeded-random.ts';

export type TestLink = Tie & { readonly weight: number | null };

/** "A:B,C B:D" as links without direction. */
export function linksFrom(text: string, direction: Tie['direction'] = 'none'): TestLink[] {
  return text.split(' ').flatMap((part) => {
    const [from = '', to = ''] = part.split(':');
    return to.split(',').map((end) => ({ from, to: end, direction, weight: null }) as unknown as TestLink);
  });
}

export const endsOf = (links: readonly TestLink[]): string[] => [
  ...new Set(links.flatMap(({ from, to }): string[] => [from, to])),
];

/** Krackhardt 1990, "Assessing the political landscape", Administrative Science Quarterly 35. */
export const KITE = linksFrom(
  'Andre:Beverley,Carol,Diane,Fernando Beverley:Diane,Ed,Garth Carol:Diane,Fernando Diane:Ed,Fernando,Garth Ed:Garth Fernando:Garth,Heather Garth:Heather Heather:Ike Ike:Jane',
);

/** Marriages between families of Florence: Padgett and Ansell 1993, American Journal of Sociology 98. */
export const FLORENCE = linksFrom(
  'Acciaiuoli:Medici Albizzi:Ginori,Guadagni,Medici Barbadori:Castellani,Medici Bischeri:Guadagni,Peruzzi,Strozzi Castellani:Peruzzi,Strozzi Guadagni:Lamberteschi,Tornabuoni Medici:Ridolfi,Salviati,Tornabuoni Pazzi:Salviati Peruzzi:Strozzi Ridolfi:Strozzi,Tornabuoni',
);

export type MadeUpNetwork = { readonly ids: readonly string[]; readonly links: readonly TestLink[] };

/** Disconnected, with loops, parallel links of several directions, and weights that add up without rounding. */
export function madeUpNetwork(seed: string, size?: number): MadeUpNetwork {
  const random = seededRandom(`network ${seed}`);
  const count = size ?? 2 + Math.floor(random() * 22);
  const ids = Array.from({ length: count }, (_, index) => `n${String(index).padStart(2, '0')}`);
  const links = Array.from({ length: Math.floor(random() * count * 2.2) }, () => madeUpLink(ids, random));
  return { ids, links };
}

function madeUpLink(ids: readonly string[], random: RandomSource): TestLink {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const directions = ['forward', 'forward', 'forward', 'both', 'none'] as const;
  return {
    from: pick(ids),
    to: pick(ids),
    direction: pick(directions),
    weight: pick([1, 2, 3, 4, 5, 0.5]),
  } as TestLink;
}

/** The same items in another order. */
export function shuffled<Item>(items: readonly Item[], random: RandomSource): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
