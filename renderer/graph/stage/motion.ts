/** Motion is short and says where a thing went; people who asked their system for less get none. */
export const GLIDE_MS = 260;
export const FLIGHT_MS = 380;

export function wantsMotion(): boolean {
  return !globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
}

/** Starts and ends gently. */
export function eased(done: number): number {
  return done < 0.5 ? 4 * done ** 3 : 1 - (-2 * done + 2) ** 3 / 2;
}
