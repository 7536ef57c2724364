// Where a layout starts from: entries far apart in links start far apart on paper, so that the forces need only settle the
// detail. Pivot MDS: U. Brandes, C. Pich, "Eigensolver methods for progressive multidimensional scaling", GD 2006.
import type { RandomSource } from '../../../util/seeded-random.ts';
import type { Body, Component } from './body.ts';

const MOST_PIVOTS = 40;
const POWER_STEPS = 60;

/** Spreads the bodies of one component, `step` units a link; a little chance keeps twins apart. */
export function startPlaces({ bodies, ties }: Component, step: number, random: RandomSource): void {
  const index = new Map<Body, number>(bodies.map((body, place) => [body, place]));
  const neighbours: number[][] = bodies.map(() => []);
  for (const { from, to } of ties) {
    const a = index.get(from) ?? 0;
    const b = index.get(to) ?? 0;
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const columns = pivotDistances(neighbours);
  const centred = doubleCentre(columns, bodies.length);
  const [first, second] = mainAxes(centred, random);
  const spread = Math.max(...first.map(Math.abs), 1e-9);
  const furthest = Math.max(...columns.map((column) => column.reduce((most, value) => Math.max(most, value), 0)), 1);
  const scale = (step * furthest) / (2 * spread);
  bodies.forEach((body, place) => {
    body.x = (first[place] ?? 0) * scale + (random() - 0.5) * step;
    body.y = (second[place] ?? 0) * scale + (random() - 0.5) * step;
  });
}

/** Distances in links from a few entries that lie far from each other to all others. */
function pivotDistances(neighbours: readonly (readonly number[])[]): number[][] {
  const nearest = neighbours.map(() => Number.POSITIVE_INFINITY);
  const columns: number[][] = [];
  // The most linked entry comes first: it lies in the middle of most maps.
  let pivot = neighbours.reduce(
    (best, list, place) => (list.length > (neighbours[best]?.length ?? 0) ? place : best),
    0,
  );
  for (let count = 0; count < Math.min(MOST_PIVOTS, neighbours.length); count++) {
    const column = distancesFrom(pivot, neighbours);
    columns.push(column);
    column.forEach((distance, place) => {
      nearest[place] = Math.min(nearest[place] ?? 0, distance);
    });
    pivot = nearest.reduce((best, distance, place) => (distance > (nearest[best] ?? 0) ? place : best), 0);
  }
  return columns;
}

function distancesFrom(start: number, neighbours: readonly (readonly number[])[]): number[] {
  const distances = neighbours.map(() => -1);
  distances[start] = 0;
  const queue = [start];
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head] as number;
    for (const next of neighbours[at] ?? []) {
      if (distances[next] !== -1) continue;
      distances[next] = (distances[at] ?? 0) + 1;
      queue.push(next);
    }
  }
  return distances;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

function doubleCentre(columns: readonly number[][], rows: number): number[][] {
  const squares = columns.map((column) => column.map((distance) => distance * distance));
  const columnMeans = squares.map(mean);
  const rowMeans = Array.from({ length: rows }, (_, row) => mean(squares.map((column) => column[row] ?? 0)));
  const all = mean(columnMeans);
  return squares.map((column, place) =>
    column.map((value, row) => -0.5 * (value - (rowMeans[row] ?? 0) - (columnMeans[place] ?? 0) + all)),
  );
}

/** The bodies' coordinates along the two directions in which they differ most, by power iteration. */
function mainAxes(columns: readonly number[][], random: RandomSource): [number[], number[]] {
  const count = columns.length;
  const product = columns.map((a) => columns.map((b) => a.reduce((sum, value, row) => sum + value * (b[row] ?? 0), 0)));
  const found: number[][] = [];
  for (let axis = 0; axis < 2; axis++) {
    let vector = Array.from({ length: count }, () => random() - 0.5);
    for (let step = 0; step < POWER_STEPS; step++) {
      for (const other of found) vector = without(vector, other);
      vector = unit(product.map((row) => row.reduce((sum, value, place) => sum + value * (vector[place] ?? 0), 0)));
    }
    for (const other of found) vector = without(vector, other);
    found.push(unit(vector));
  }
  const project = (vector: readonly number[]): number[] =>
    Array.from({ length: columns[0]?.length ?? 0 }, (_, row) =>
      vector.reduce((sum, value, place) => sum + value * (columns[place]?.[row] ?? 0), 0),
    );
  return [project(found[0] ?? []), project(found[1] ?? [])];
}

function unit(vector: readonly number[]): number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length < 1e-12 ? vector.map(() => 0) : vector.map((value) => value / length);
}

function without(vector: readonly number[], other: readonly number[]): number[] {
  const along = vector.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0);
  return vector.map((value, place) => value - along * (other[place] ?? 0));
}
