/** "1 entry", "2 entries", "1,400 entries": a count as it is read, in British writing. */
export function countOf(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
