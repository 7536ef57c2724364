// What is due for the people that a map holds: to be looked at again, to be told, to be given a reason for.
import type { Entity } from '../model/entity.ts';
import type { MapData } from '../model/map-data.ts';
import { compareText } from '../util/compare.ts';
import { firstDayOf, lastDayOf, monthsBefore } from '../util/dates.ts';
import { dayOfNumber } from '../util/days.ts';
import { heldInWords, isNamedWithoutConsent, isTextField } from './residents.ts';

export const DUES = [
  'review-passed',
  'no-review',
  'no-notice',
  'no-basis',
  'no-source',
  'consent-waiting',
  'consent-missing',
] as const;
export type Due = (typeof DUES)[number];

export const DUE_LABELS: Readonly<Record<Due, string>> = {
  'review-passed': 'Review date has passed',
  'no-review': 'No review date',
  'no-notice': 'No privacy notice within a month',
  'no-basis': 'No lawful basis',
  'no-source': 'Not said where it comes from',
  'consent-waiting': 'Asked for consent long ago',
  'consent-missing': 'Named resident without consent',
};

/** So many months after somebody was written down, an answer about consent is overdue. */
export const CONSENT_MONTHS = 3;

export type PersonDue = {
  readonly entity: Entity;
  /** When they were written down, as far as the id tells it; null when it does not. */
  readonly recorded: string | null;
  readonly dues: readonly Due[];
};

const MS_A_DAY = 86_400_000;

/** Ids of version 7 begin with the moment they were made. */
export function recordedOn(id: string): string | null {
  if (id.charAt(14) !== '7') return null;
  const moment = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  return moment > 0 ? dayOfNumber(Math.floor(moment / MS_A_DAY)) : null;
}

/** Whoever is kept by role alone, without words or ways to reach them, is nobody's personal data yet. */
export function isPersonalData(map: MapData, entity: Entity): boolean {
  const isText = isTextField(map);
  return entity.person !== null && heldInWords(entity, isText).length > 0;
}

/** People about whom something is due, those with most of it first. */
export function retentionIn(
  map: MapData,
  asAt: string,
): { readonly people: number; readonly due: readonly PersonDue[] } {
  const isText = isTextField(map);
  const day = firstDayOf(asAt);
  const isBefore = (date: string | null, months: number): boolean =>
    date === null || compareText(date, monthsBefore(day, months)) < 0;
  const held = [...map.entity.values()].filter((entity) => isPersonalData(map, entity));
  const due = held.flatMap((entity): PersonDue[] => {
    const { person } = entity;
    if (person === null) return [];
    const recorded = recordedOn(entity.id);
    const review = person.reviewDate;
    const dues: Due[] = [
      ...(review !== null && compareText(lastDayOf(review), day) < 0 ? (['review-passed'] as const) : []),
      ...(review === null ? (['no-review'] as const) : []),
      ...(person.noticeGiven === null && isBefore(recorded, 1) ? (['no-notice'] as const) : []),
      ...(person.lawfulBasis === null ? (['no-basis'] as const) : []),
      ...(person.source === null ? (['no-source'] as const) : []),
      ...(person.consent === 'asked' && isBefore(recorded, CONSENT_MONTHS) ? (['consent-waiting'] as const) : []),
      ...(isNamedWithoutConsent(entity, isText) ? (['consent-missing'] as const) : []),
    ];
    return dues.length === 0 ? [] : [{ entity, recorded, dues }];
  });
  return {
    people: held.length,
    due: due.toSorted((a, b) => b.dues.length - a.dues.length || compareText(a.entity.id, b.entity.id)),
  };
}
