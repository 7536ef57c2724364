import type { EditContext } from '../../shared/edits/edit.ts';

/** The day of a moment on the calendar of this computer, in its own time zone: YYYY-MM-DD. */
export function localDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What edits are told: the moment in UTC, and the day by the calendar of this computer. */
export function contextOf(at: Date, newId: () => string): EditContext {
  return { now: at.toISOString(), today: localDay(at), newId };
}
