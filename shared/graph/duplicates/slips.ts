/**
 * How many slips of the pen tell two words apart: letters left out, put in, mistaken, or two neighbours swapped
 * (Damerau 1964, in the variant that edits no letter twice). Stops counting above `most` and answers `most + 1`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : most + 1,
      );
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = current;
  }
  return Math.min(at(last, b.length), most + 1);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

/** Shorter words differ too easily: "east" and "west" are two things. */
const SHORTEST = 5;
/** From this length on, two slips are still likelier than two words. */
const LONG = 9;

/** Whether two words are one, misspelt. Words with a figure in them never are: "Tier 2" is not "Tier 3". */
export function isMisspelt(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (a === b || shorter < SHORTEST || /\d/.test(a) || /\d/.test(b) || a[0] !== b[0]) return false;
  const most = shorter >= LONG ? 2 : 1;
  return slipsBetween(a, b, most) <= most;
}
