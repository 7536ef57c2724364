// Networks whose measures have been published and checked by others: Krackhardt 1990 (kite) and Padgett and Ansell 1993 (Florentine
// marriages) as networkx, UCINET and graphology give them; Burt's and Borgatti's example of structural holes (Connections 20(1)); and
// the cases of networkx's own tests.
import { describe, expect, test } from 'vitest';
import {
  MEASURES,
  modularityOf,
  type NetworkOptions,
  networkOf,
  PLAIN_TASK,
} from '../../../../shared/graph/measures/index.ts';
import type { FigureId } from '../../../../shared/graph/measures/whole/figures.ts';
import { figuresOf } from '../../../../shared/graph/measures/whole/index.ts';
import { endsOf, FLORENCE, KITE, linksFrom, type TestLink } from '../../../support/networks.ts';

type Options = NetworkOptions & { readonly alone?: readonly string[]; readonly isNormalised?: boolean };

function measure(id: string, links: readonly TestLink[], options: Options = {}): Map<string, number> {
  const { alone = [], isNormalised = false, ...rest } = { isDirected: false, ...options };
  const network = networkOf([...endsOf(links), ...alone], links, rest);
  const descriptor = MEASURES.find((each) => each.id === id);
  const by = isNormalised ? (descriptor?.normalised?.by(network) ?? 1) : 1;
  const values = descriptor?.run(network);
  return new Map(network.ids.map((name, index) => [name, (values?.[index] ?? Number.NaN) / by]));
}

/** Values in the order of the names, in alphabetical order. */
function expectValues(found: ReadonlyMap<string, number>, values: readonly number[], digits = 6): void {
  expect(found.size).toBe(values.length);
  [...found].forEach(([name, value], index) => {
    expect(value, name).toBeCloseTo(values[index] ?? Number.NaN, digits);
  });
}

const weighted = (text: string): TestLink[] =>
  text.split(' ').map((part) => {
    const [, from, to, weight] = /^(\D)(\D)(\d+)$/.exec(part) ?? [];
    return { from, to, direction: 'none', weight: Number(weight) } as unknown as TestLink;
  });

const THIRD = 1 / 3;

describe('the kite', () => {
  // Andre, Beverley, Carol, Diane, Ed, Fernando, Garth, Heather, Ike, Jane
  test.each([
    ['degree', [4, 4, 3, 6, 3, 5, 5, 3, 2, 1]],
    ['betweenness', [5 / 6, 5 / 6, 0, 11 / 3, 0, 25 / 3, 25 / 3, 14, 8, 0]],
    ['closeness', [9 / 17, 9 / 17, 0.5, 0.6, 0.5, 9 / 14, 9 / 14, 0.6, 3 / 7, 9 / 29]],
    ['harmonic', [73 / 12, 73 / 12, 67 / 12, 85 / 12, 67 / 12, 41 / 6, 41 / 6, 6, 14 / 3, 41 / 12]],
    ['constraint', [0.541198, 0.541198, 0.664136, 0.47017, 0.664136, 0.445089, 0.445089, 0.431111, 0.5, 1]],
    ['effective-size', [2, 2, 1, 10 / 3, 1, 3, 3, 7 / 3, 2, 1]],
    ['efficiency', [0.5, 0.5, THIRD, 5 / 9, THIRD, 0.6, 0.6, 7 / 9, 1, 1]],
    ['clustering', [2 / 3, 2 / 3, 1, 8 / 15, 1, 0.5, 0.5, THIRD, 0, 0]],
    ['core', [3, 3, 3, 3, 3, 3, 3, 2, 1, 1]],
  ])('%s', (id, values) => {
    expectValues(measure(id, KITE), values);
  });

  test('eigenvector, betweenness normalised, and PageRank of the last', () => {
    const eigenvector = [
      0.352209, 0.352209, 0.285835, 0.481021, 0.285835, 0.397691, 0.397691, 0.195861, 0.048073, 0.011163,
    ];
    expectValues(measure('eigenvector', KITE), eigenvector, 4);
    expect(measure('betweenness', KITE, { isNormalised: true }).get('Heather')).toBeCloseTo(7 / 18, 6);
    expect(measure('degree', KITE, { isNormalised: true }).get('Andre')).toBeCloseTo(4 / 9, 6);
    expect(measure('pagerank', KITE).get('Jane')).toBeCloseTo(0.0514, 4);
  });
});

describe('the Florentine families', () => {
  // Acciaiuoli, Albizzi, Barbadori, Bischeri, Castellani, Ginori, Guadagni, Lamberteschi, Medici, Pazzi, Peruzzi, Ridolfi, Salviati, Strozzi, Tornabuoni
  test.each([
    ['degree', [1, 3, 2, 3, 3, 1, 4, 1, 6, 1, 3, 3, 2, 4, 3]],
    ['betweenness', [0, 58 / 3, 8.5, 9.5, 5, 0, 139 / 6, 0, 47.5, 0, 2, 31 / 3, 13, 28 / 3, 25 / 3]],
    [
      'closeness',
      [
        14 / 38,
        14 / 29,
        14 / 32,
        0.4,
        14 / 36,
        THIRD,
        14 / 30,
        14 / 43,
        0.56,
        14 / 49,
        14 / 38,
        0.5,
        14 / 36,
        14 / 32,
        14 / 29,
      ],
    ],
    [
      'constraint',
      [1, THIRD, 0.5, 0.482253, 0.482253, 1, 0.25, 1, 0.209877, 1, 0.655864, 0.459877, 0.5, 0.458333, 0.459877],
    ],
    ['effective-size', [1, 3, 2, 7 / 3, 7 / 3, 1, 4, 1, 17 / 3, 1, 5 / 3, 7 / 3, 2, 3, 7 / 3]],
    ['clustering', [0, 0, 0, THIRD, THIRD, 0, 0, 0, 1 / 15, 0, 2 / 3, THIRD, 0, THIRD, THIRD]],
    ['core', [1, 2, 2, 2, 2, 1, 2, 1, 2, 1, 2, 2, 1, 2, 2]],
  ])('%s', (id, values) => {
    expectValues(measure(id, FLORENCE), values);
  });

  test('eigenvector', () => {
    const values = [
      0.132154, 0.243956, 0.211705, 0.2828, 0.259026, 0.074923, 0.289116, 0.088792, 0.430308, 0.044813, 0.27573,
      0.341553, 0.145917, 0.35598, 0.325842,
    ];
    expectValues(measure('eigenvector', FLORENCE), values, 4);
  });

  test('with a family that is linked to nobody', () => {
    const of = (id: string, options: Options = {}) => measure(id, FLORENCE, { alone: ['Pucci'], ...options });
    expect(of('closeness').get('Medici')).toBeCloseTo(0.522667, 6);
    expect(of('closeness').get('Pucci')).toBe(0);
    expect(of('betweenness').get('Medici')).toBeCloseTo(47.5, 6);
    expect(of('betweenness', { isNormalised: true }).get('Medici')).toBeCloseTo(0.452381, 6);
    expect(of('harmonic').get('Medici')).toBeCloseTo(9.5, 6);
    for (const id of ['constraint', 'effective-size', 'eigenvector']) expect(of(id).get('Pucci')).toBeNaN();
  });
});

describe('figures of the whole', () => {
  type Figures = Partial<Record<Exclude<FigureId, 'links'>, number>>;
  const cases: [string, readonly TestLink[], readonly string[], Figures][] = [
    [
      'the kite',
      KITE,
      [],
      {
        density: 0.4,
        diameter: 4,
        radius: 2,
        'mean-distance': 1.977778,
        transitivity: 0.578947,
        'mean-clustering': 0.52,
        'cut-points': 2,
        bridges: 2,
        'degree-centralisation': THIRD,
        'betweenness-centralisation': 0.296296,
        'closeness-centralisation': 0.270375,
        modularity: 2 / 9,
      },
    ],
    [
      'the Florentine families',
      FLORENCE,
      [],
      {
        density: 0.190476,
        diameter: 5,
        radius: 3,
        'mean-distance': 2.485714,
        transitivity: 0.191489,
        'mean-clustering': 0.16,
        'degree-centralisation': 0.274725,
        'betweenness-centralisation': 0.436813,
        'closeness-centralisation': 0.322452,
      },
    ],
    [
      'the families with Pucci',
      FLORENCE,
      ['Pucci'],
      { density: 1 / 6, components: 2, isolates: 1, 'mean-clustering': 0.15, 'betweenness-centralisation': 0.383492 },
    ],
  ];
  test.each(cases)('of %s', (_, links, alone, expected) => {
    const network = networkOf([...endsOf(links), ...alone], links, { isDirected: false });
    const figures = figuresOf(network, PLAIN_TASK);
    for (const [id, value] of Object.entries(expected))
      expect(figures[id as Exclude<FigureId, 'links'>].value, id).toBeCloseTo(value, 6);
  });
});

test('the best parting of the Florentine families has modularity 0.39875, and what is found by lot comes close', () => {
  const network = networkOf(endsOf(FLORENCE), FLORENCE, { isDirected: false });
  const best = ['Acciaiuoli Medici Pazzi Ridolfi Salviati Tornabuoni', 'Barbadori Bischeri Castellani Peruzzi Strozzi'];
  const numbers = network.ids.map((id) => best.findIndex((names) => names.includes(id)));
  expect(modularityOf(network, Float64Array.from(numbers))).toBeCloseTo(0.39875, 6);
  expect(figuresOf(network, PLAIN_TASK).modularity.value).toBeGreaterThan(0.39);
});

describe('structural holes', () => {
  const example = linksFrom('A:B,F,G,E E:G F:G B:G,D D:G G:C');
  const heavy = weighted('AB2 AF3 AG5 AE2 EG8 FG3 BG4 BD1 DG3 GC10');

  test('Burt’s example', () => {
    const constraint = measure('constraint', example);
    expectValues(constraint, [0.595, 0.6427, 1, 0.7847, 0.7309, 0.7309, 0.4], 3);
    expectValues(measure('effective-size', example), [2.5, 5 / 3, 1, 1, 1, 1, 14 / 3]);
  });

  test('the same with weights', () => {
    const constraint = measure('constraint', heavy, { isWeighted: true });
    expect(constraint.get('G')).toBeCloseTo(0.299, 3);
    expect(constraint.get('A')).toBeCloseTo(0.795, 3);
    const sizes = measure('effective-size', heavy, { isWeighted: true });
    expect(sizes.get('G')).toBeCloseTo(5.47, 2);
    expect(sizes.get('A')).toBeCloseTo(2.47, 2);
  });

  test('with direction, and with direction and weights', () => {
    const links = linksFrom('0:1,2 1:0 2:1', 'forward');
    const heavier = links.map((link, index) => ({ ...link, weight: [2, 2, 1, 1][index] ?? null }));
    const both = { isDirected: true, isWeighted: true };
    expectValues(measure('constraint', links, { isDirected: true }), [1.003, 1.003, 1.389], 3);
    expectValues(measure('effective-size', links, { isDirected: true }), [7 / 6, 7 / 6, 1]);
    expectValues(measure('constraint', heavier, both), [0.84, 1.143, 1.378], 3);
    expectValues(measure('effective-size', heavier, both), [1.567, 1.083, 1], 3);
  });
});

describe('small cases', () => {
  test('a path, a star, everyone with everyone, and a directed path', () => {
    const path = linksFrom('a:b b:c');
    expectValues(measure('betweenness', path), [0, 1, 0]);
    expectValues(measure('closeness', path), [2 / 3, 1, 2 / 3]);
    expectValues(measure('eigenvector', path), [0.5, Math.SQRT1_2, 0.5], 4);
    const star = linksFrom('a:b,c,d,e,f');
    expectValues(measure('betweenness', star), [10, 0, 0, 0, 0, 0]);
    expect(measure('constraint', star).get('a')).toBeCloseTo(0.2, 6);
    expect(measure('closeness', star).get('b')).toBeCloseTo(5 / 9, 6);
    const all = linksFrom('a:b,c,d,e b:c,d,e c:d,e d:e');
    expectValues(measure('eigenvector', all), Array(5).fill(1 / Math.sqrt(5)), 4);
    const directed = linksFrom('a:b b:c c:d', 'forward');
    expectValues(measure('betweenness', directed, { isDirected: true }), [0, 2, 2, 0]);
    expectValues(measure('closeness', directed, { isDirected: true }), [0, THIRD, 4 / 9, 0.5]);
  });

  test('several links between two entries count once, and a link to itself does not', () => {
    expectValues(measure('degree', linksFrom('a:b b:a a:b a:a b:c')), [1, 2, 1]);
  });

  test('direction counts for who has links to whom', () => {
    const links = [...linksFrom('a:b', 'forward'), ...linksFrom('b:c', 'both')];
    expectValues(measure('out-degree', links, { isDirected: true }), [1, 1, 1]);
    expectValues(measure('in-degree', links, { isDirected: true }), [0, 2, 1]);
  });

  test('weights of parallel links add up, and a strong way is short; a link that weighs nothing does not count', () => {
    const links = weighted('ab1 ab1 bc2 ac1 cd0');
    expectValues(measure('strength', links, { isWeighted: true }), [3, 4, 3, 0]);
    // From a to c the way over b is 1/2 + 1/2 long, as long as the direct one: each counts by half.
    expectValues(measure('betweenness', links, { isWeighted: true }), [0, 0.5, 0, 0]);
    expectValues(
      measure('strength', [{ ...(links[0] as TestLink), weight: null, strength: 4 }], { isWeighted: true }),
      [4, 4],
    );
  });
});

test('every measure says in words what it tells, how it is worked out and who described it', () => {
  for (const { label, does, convention, source, ...more } of MEASURES) {
    expect(label).toMatch(/^[A-Z]/);
    for (const text of [does, convention, more.direction, more.weight, more.normalised?.says])
      if (text) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(source).toMatch(/\d{4}/);
  }
});
