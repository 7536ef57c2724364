// Numbers in the shapes of a crowded map, small enough that none lies over another: a picture of vectors can be enlarged to read them.
import type { Point, Size } from '../geometry.ts';

/** Nothing is drawn smaller, however close two entries stand. */
const LEAST = 1;

/**
 * How large each number is set, in the order given.
 * @param largest where there is room; @param numbers their middles, and how large each would be at size 1
 */
export function numberSizes(
  largest: number,
  numbers: readonly { readonly at: Point; readonly room: Size }[],
): number[] {
  const sizes = numbers.map(() => largest);
  const reach = largest * Math.max(1, ...new Set(numbers.map(({ room }) => Math.max(room.width, room.height))));
  const cells = new Map<string, number[]>();
  const cellOf = ({ x, y }: Point): readonly [number, number] => [Math.floor(x / reach), Math.floor(y / reach)];
  numbers.forEach(({ at, room }, index) => {
    const [column, row] = cellOf(at);
    for (let across = column - 1; across <= column + 1; across++) {
      for (let down = row - 1; down <= row + 1; down++) {
        for (const other of cells.get(`${across} ${down}`) ?? []) {
          const { at: there, room: its } = numbers[other] as (typeof numbers)[number];
          // The largest at which the two stand beside or above each other.
          const beside = (2 * Math.abs(at.x - there.x)) / (room.width + its.width);
          const above = (2 * Math.abs(at.y - there.y)) / (room.height + its.height);
          const size = Math.max(LEAST, beside, above);
          sizes[index] = Math.min(sizes[index] as number, size);
          sizes[other] = Math.min(sizes[other] as number, size);
        }
      }
    }
    const key = `${column} ${row}`;
    const cell = cells.get(key);
    if (cell) cell.push(index);
    else cells.set(key, [index]);
  });
  return sizes;
}
