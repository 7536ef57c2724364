/** Ends a switch over a closed union: a new member that nobody handles stops compiling, and says why if it gets past. */
export function assertNever(value: never, why: string): never {
  throw new Error(`${why}: ${JSON.stringify(value)}`);
}
