// Networks whose measures have been published and checked by others. Values: Krackhardt 1990 (kite) and Padgett and Ansell 1993
// (Florentine marriages), as networkx, UCINET and graphology give them.
import { describe, expect, test } from 'vitest';
import { MEASURES, networkOf } from '../../../../shared/graph/measures/index.ts';

type Pair = readonly [string, string];
const links = (text: string): Pair[] =>
  text.split(' ').flatMap((part) => {
    const [from = '', to = ''] = part.split(':');
    return to.split(',').map((end): Pair => [from, end]);
  });

const kite = links(
  'Andre:Beverley,Carol,Diane,Fernando Beverley:Diane,Ed,Garth Carol:Diane,Fernando Diane:Ed,Fernando,Garth Ed:Garth Fernando:Garth,Heather Garth:Heather Heather:Ike Ike:Jane',
);
const florence = links(
  'Acciaiuoli:Medici Albizzi:Ginori,Guadagni,Medici Barbadori:Castellani,Medici Bischeri:Guadagni,Peruzzi,Strozzi Castellani:Peruzzi,Strozzi Guadagni:Lamberteschi,Tornabuoni Medici:Ridolfi,Salviati,Tornabuoni Pazzi:Salviati Peruzzi:Strozzi Ridolfi:Strozzi,Tornabuoni',
);

function measure(id: string, pairs: readonly Pair[], alone: readonly string[] = []): Map<string, number> {
  const network = networkOf(
    new Set([...pairs.flat(), ...alone]),
    pairs.map(([from, to]) => ({ from, to, direction: 'none' }) as never),
    { isDirected: false },
  );
  const values = MEASURES.find((each) => each.id === id)?.run(network);
  return new Map(network.ids.map((name, index) => [name, values?.[index] ?? Number.NaN]));
}

describe('the kite', () => {
  const expected = {
    degree: { Andre: 4, Diane: 6, Fernando: 5, Heather: 3, Jane: 1 },
    betweenness: { Andre: 0.8333333, Diane: 3.6666667, Fernando: 8.3333333, Heather: 14, Ike: 8, Jane: 0 },
    closeness: {
      Andre: 0.529412,
      Carol: 0.5,
      Diane: 0.6,
      Fernando: 0.642857,
      Heather: 0.6,
      Ike: 0.428571,
      Jane: 0.310345,
    },
    core: { Andre: 3, Diane: 3, Garth: 3, Heather: 2, Ike: 1, Jane: 1 },
  };
  test.each(Object.entries(expected))('%s', (id, values) => {
    const found = measure(id, kite);
    for (const [name, value] of Object.entries(values)) expect(found.get(name), name).toBeCloseTo(value, 6);
  });
});

describe('the Florentine families', () => {
  const expected = {
    degree: { Medici: 6, Guadagni: 4, Pazzi: 1 },
    betweenness: { Medici: 47.5, Guadagni: 23.1666667, Albizzi: 19.3333333, Salviati: 13, Peruzzi: 2, Pazzi: 0 },
    closeness: { Medici: 0.56, Ridolfi: 0.5, Albizzi: 0.482759, Pazzi: 0.285714 },
    core: { Medici: 2, Salviati: 1, Strozzi: 2, Ginori: 1 },
  };
  test.each(Object.entries(expected))('%s', (id, values) => {
    const found = measure(id, florence);
    for (const [name, value] of Object.entries(values)) expect(found.get(name), name).toBeCloseTo(value, 6);
  });

  test('with a family that is linked to nobody', () => {
    expect(measure('closeness', florence, ['Pucci']).get('Medici')).toBeCloseTo(0.522667, 6);
    expect(measure('closeness', florence, ['Pucci']).get('Pucci')).toBe(0);
    expect(measure('betweenness', florence, ['Pucci']).get('Medici')).toBeCloseTo(47.5, 6);
  });
});

describe('what counts', () => {
  test('several links between two entries count once, and a link to itself does not', () => {
    const twice: Pair[] = [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'b'],
      ['a', 'a'],
      ['b', 'c'],
    ];
    expect(Object.fromEntries(measure('degree', twice))).toEqual({ a: 1, b: 2, c: 1 });
  });

  test('direction counts for who has links to whom', () => {
    const network = networkOf(['a', 'b', 'c'], [
      { from: 'a', to: 'b', direction: 'forward' },
      { from: 'b', to: 'c', direction: 'both' },
    ] as never[]);
    const run = (id: string) => [...(MEASURES.find((each) => each.id === id)?.run(network) ?? [])];
    expect(run('out-degree')).toEqual([1, 1, 1]);
    expect(run('in-degree')).toEqual([0, 2, 1]);
  });

  test('every measure says in words what it tells', () => {
    for (const { label, does, convention } of MEASURES) {
      expect(label).toMatch(/^[A-Z]/);
      expect(does).toMatch(/^[A-Z].*\.$/);
      expect(convention).toMatch(/^[A-Z].*\.$/);
    }
  });
});
