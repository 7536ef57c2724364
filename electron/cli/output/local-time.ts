/** On this computer's clock, to the minute: "2026-03-01 09:30". */
export function localTime(instant: string): string {
  const time = new Date(instant);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
