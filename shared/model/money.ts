// Amounts of money, as every part writes them.
import type { MapData } from './map-data.ts';
import { textSetting } from './settings.ts';

/** The ISO 4217 code of the map's amounts: pounds unless it says otherwise. */
export function currencyOf(map: MapData): string {
  return textSetting(map, 'currency') ?? 'GBP';
}

/** "£620,000": whole amounts without pence, as board papers write them. */
export function sayMoney(map: MapData, amount: number): string {
  const currency = currencyOf(map);
  const maximumFractionDigits = Number.isInteger(amount) ? 0 : 2;
  try {
    return amount.toLocaleString('en-GB', { style: 'currency', currency, maximumFractionDigits });
  } catch {
    return `${amount.toLocaleString('en-GB')} ${currency}`;
  }
}

const SUM = /[£$€]\s?\d/u;

/** Whether a link without an amount has one in its texts: there it cannot be added up. */
export function mentionsSum(texts: readonly (string | null)[]): boolean {
  return texts.some((text) => text !== null && SUM.test(text));
}
