// How many people there are, said so that no number under five can be read or worked out.

/** A group of fewer is not counted: with so few, a number tells of persons. */
export const LEAST_COUNTED = 5;

/** "fewer than 5", "5 to 9", "10 to 14". In fives, so that two papers of different dates or readers cannot be subtracted from each other either. */
export function roughCount(count: number): string {
  if (count < LEAST_COUNTED) return `fewer than ${LEAST_COUNTED}`;
  const from = Math.floor(count / LEAST_COUNTED) * LEAST_COUNTED;
  return `${from.toLocaleString('en-GB')} to ${(from + LEAST_COUNTED - 1).toLocaleString('en-GB')}`;
}

/** Which texts may give a number of people under five: of words that somebody wrote, only a reader can tell. */
export function saysFewPeople(text: string): boolean {
  return FEW_PEOPLE.test(text);
}

const PEOPLE =
  'people|persons?|residents?|members?|officers?|councillors?|volunteers?|individuals?|men|man|women|woman';
/** "3 people", "two older residents", "only one person": not "13 people", and not "one of the people". */
const FEW_PEOPLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,£])(?:[1-4]|one|two|three|four|a single)\s+(?:[\p{L}-]+\s+)?(?:${PEOPLE})(?![\p{L}\p{N}])`,
  'iu',
);
