/** The day of a moment on the calendar of this computer, in its own time zone: YYYY-MM-DD. */
export function localDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
