/** When something was done, in words: "just now", "12 minutes ago", "today at 09:30", "yesterday at 16:05", "3 Mar 2026 at 09:30". */
export function sayTime(instant: string, now: Date): string {
  const then = new Date(instant);
  const minutes = Math.floor((now.getTime() - then.getTime()) / 60_000);
  if (minutes >= 0 && minutes < 1) return 'just now';
  if (minutes >= 0 && minutes < 60) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ago`;
  const time = then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const midnight = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((midnight(now) - midnight(then)) / 86_400_000);
  if (days === 0) return `today at ${time}`;
  if (days === 1) return `yesterday at ${time}`;
  return `${then.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })} at ${time}`;
}

/** The day of an instant by the calendar of this computer, YYYY-MM-DD: Swedish writes a date as ISO 8601 does. */
export const dayOf = (instant: string): string => new Date(instant).toLocaleDateString('sv-SE');
