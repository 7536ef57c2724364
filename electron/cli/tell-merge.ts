// A merge's receipt for a reader.
import { fieldLabel, sayValue } from '../../shared/compare/say-field.ts';
import type { MapDifference, Receipt } from '../../shared/contract/receipt.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { sayDate } from '../../shared/util/dates.ts';
import { alignColumns, wrapLines } from './output/lines.ts';
import { localTime } from './output/local-time.ts';
import { tellReceipt } from './tell-receipt.ts';

type Past = { readonly at: string; readonly label: string } | null;
type Names = { readonly file: string; readonly other: string; readonly map: MapData };

const WIDTH = 100;

/** @param did "Merged" or what stands for it */
export function tellMerge(
  done: { readonly receipt: Receipt; readonly past: Past },
  did: string,
  names: Names,
): string[] {
  const { receipt, past } = done;
  const { differences, removed } = receipt;
  return [
    ...tellReceipt(receipt, did),
    '',
    ...wrapLines(sayPast(past), WIDTH),
    ...listed(
      `Taken out (${removed.length})`,
      removed.map(({ name }) => name),
    ),
    ...listed(
      `Said differently (${differences.length})`,
      differences.flatMap((each) => tellDifference(each, names)),
    ),
  ];
}

function sayPast(past: Past): string {
  if (past === null)
    return 'The two have no history in common: nothing is taken out, and what is not said erases nothing.';
  return `The two were one map until ${sayDate(dayOf(past.at))}, up to the step “${past.label}”.`;
}

function tellDifference({ name, field, here, there, hereAt, thereAt, taken }: MapDifference, names: Names): string[] {
  const value = (said: MapDifference['here']): string =>
    field === null
      ? said === null
        ? 'taken out'
        : 'changed'
      : sayValue(names.map, field.split('.').at(-1) ?? field, said);
  // Of two changes on one day, the time says which was the later.
  const isOneDay = hereAt !== null && thereAt !== null && dayOf(hereAt) === dayOf(thereAt);
  const on = (at: string | null): string =>
    at === null ? '' : `changed on ${sayDate(dayOf(at))}${isOneDay ? `, ${timeOf(at)}` : ''}`;
  const rows = [
    [`  ${names.file}:`, value(here), on(hereAt), taken === 'here' ? 'stands' : ''],
    [`  ${names.other}:`, value(there), on(thereAt), taken === 'there' ? 'stands' : ''],
  ];
  return [field === null ? name : `${name}, ${fieldLabel(field)}`, ...alignColumns(rows)];
}

/** On this computer's clock, as histories say it. */
const dayOf = (instant: string): string => localTime(instant).slice(0, 10);
/** To the second: two people seldom change one field within it. */
const timeOf = (instant: string): string => new Date(instant).toTimeString().slice(0, 8);

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`.trimEnd())];
}
