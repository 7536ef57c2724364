import type { AppError } from '../../../shared/contract/errors.ts';

type Facts = { readonly problems?: unknown; readonly issues?: unknown };
type Said = { readonly message?: unknown };

const firstMessage = (list: unknown): string | null => {
  const [first] = Array.isArray(list) ? (list as Said[]) : [];
  return typeof first?.message === 'string' ? first.message : null;
};

/** Why a field's value was refused, as it is said beside the field: without repeating which field that is. */
export function sayRefusal({ message, details }: AppError): string {
  const facts: Facts = details !== null && typeof details === 'object' && !Array.isArray(details) ? details : {};
  const said = firstMessage(facts.problems) ?? firstMessage(facts.issues) ?? message;
  const sentence = said.charAt(0).toUpperCase() + said.slice(1);
  return /[.!?)]$/.test(sentence) ? sentence : `${sentence}.`;
}
