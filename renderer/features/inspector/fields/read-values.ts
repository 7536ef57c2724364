import { readAmount, readDate as readWrittenDate } from '../../../../shared/exchange/tables/cells.ts';

/** What is typed into a field that may stay empty, read as a table is read. `problem` says in words why it cannot be. */
export type Read<Value> = { readonly value: Value } | { readonly problem: string };

/** A date as British people write it: 2019, 2019-03-31, 31/3/2019, 3/2019, 31 March 2019, March 2019. Empty is "not set". */
export function readDate(text: string): Read<string | null> {
  if (text.trim() === '') return { value: null };
  const date = readWrittenDate(text);
  return date.ok
    ? { value: date.value }
    : { problem: 'Write a date such as 2019, March 2019, 31/3/2019 or 2019-03-31.' };
}

/** A number with or without thousands commas and a pound sign. Empty is "not set". */
export function readNumber(text: string): Read<number | null> {
  if (text.trim() === '') return { value: null };
  const number = readAmount(text);
  return number.ok ? { value: number.value } : { problem: 'Write a number, such as 3 or 12.5.' };
}
