import { WAYS } from '../../shared/graph/paths/reach.ts';
import { ROUTES } from '../../shared/graph/paths/steps.ts';
import { CONSENTS, LAWFUL_BASES, SHOWN_AS } from '../../shared/model/entity.ts';
import { CERTAINTIES, SOURCE_KINDS } from '../../shared/model/evidence.ts';
import { STATUSES } from '../../shared/model/fields.ts';
import { QUALITY_LABELS } from '../../shared/model/knowledge/quality-words.ts';
import { CONFIRMATIONS, DIRECTIONS } from '../../shared/model/link.ts';

/** What the fixed choices of records are called in lists. */
export type Choice = { readonly value: string; readonly label: string };

const choices = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>): Choice[] =>
  values.map((value) => ({ value, label: labels[value] }));

export const STATUS_CHOICES = choices(STATUSES, {
  existing: 'Existing',
  planned: 'Planned',
  proposed: 'Proposed',
  ended: 'Ended',
});

export const DIRECTION_CHOICES = choices(DIRECTIONS, {
  forward: 'One way',
  both: 'Both ways',
  none: 'No direction',
});

export const CONFIRMATION_CHOICES = choices(CONFIRMATIONS, {
  from: 'The first end',
  to: 'The second end',
  both: 'Both ends',
  disputed: 'Disputed',
});

export const SHOWN_AS_CHOICES = choices(SHOWN_AS, {
  role: 'Their role',
  initials: 'Their initials',
  name: 'Their name',
  hidden: 'Hidden',
});

export const CONSENT_CHOICES = choices(CONSENTS, {
  none: 'None recorded',
  asked: 'Asked for',
  given: 'Given',
  withdrawn: 'Withdrawn',
});

export const LAWFUL_BASIS_CHOICES = choices(LAWFUL_BASES, {
  'public-task': 'Public task',
  consent: 'Consent',
  contract: 'Contract',
  'legal-obligation': 'Legal obligation',
  'vital-interests': 'Vital interests',
  'legitimate-interests': 'Legitimate interests',
  'recognised-legitimate-interest': 'Recognised legitimate interest',
});

export const SOURCE_KIND_CHOICES = choices(SOURCE_KINDS, {
  document: 'Document',
  interview: 'Interview',
  survey: 'Survey',
  workshop: 'Workshop',
  observation: 'Observation',
});

export const CERTAINTY_CHOICES = choices(CERTAINTIES, {
  fact: 'Fact: the source states it',
  assumption: 'Assumption: it is implied',
});

export const WAY_CHOICES = choices(WAYS, {
  both: 'Either way',
  out: 'Along the arrows',
  in: 'Against the arrows',
});

export const ROUTE_CHOICES = choices(ROUTES, {
  any: 'Of any kind and direction',
  directed: 'Along the arrows',
  upward: 'Upwards: who answers to whom',
  message: 'As a message travels',
});

const STRENGTHS = ['Very weak', 'Weak', 'Medium', 'Strong', 'Very strong'];
const outOfFive = (labels: readonly string[]): Choice[] =>
  labels.map((label, index) => ({ value: String(index + 1), label: `${index + 1} – ${label}` }));

export const STRENGTH_CHOICES = outOfFive(STRENGTHS);
export const QUALITY_CHOICES = outOfFive(QUALITY_LABELS);

export function choiceLabel(list: readonly Choice[], value: string | null): string {
  return list.find((choice) => choice.value === value)?.label ?? value ?? '';
}
