// What a paste would do, in words.

import type { PastedKind } from '../../../../shared/exchange/tables/pasted.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import type { PastePlan } from './plan-paste.ts';

const both = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** "3 links and 2 new entries"; empty when nothing is added or changed. */
export function sayWhat({ receipt }: PastePlan, kind: PastedKind): string {
  const { links, entities } = receipt;
  const adds = [
    links.added > 0 ? countOf(links.added, 'link', 'links') : '',
    entities.added > 0
      ? countOf(entities.added, kind === 'links' ? 'new entry' : 'entry', kind === 'links' ? 'new entries' : 'entries')
      : '',
  ].filter(Boolean);
  return both(adds);
}

/** How many things that are there already it changes: "1 link"; empty when none. */
export function sayChanged({ receipt }: PastePlan): string {
  const { links, entities } = receipt;
  return both(
    [
      links.updated > 0 ? countOf(links.updated, 'link', 'links') : '',
      entities.updated > 0 ? countOf(entities.updated, 'entry', 'entries') : '',
    ].filter(Boolean),
  );
}

/** The whole of it: "Adds 3 links and 2 new entries. 1 row is left out." */
export function sayPlan(plan: PastePlan, kind: PastedKind): string {
  const adds = sayWhat(plan, kind);
  const changed = sayChanged(plan);
  const refused = plan.rows.filter(({ outcome }) => outcome === 'refused').length;
  const same = plan.rows.filter(({ outcome }) => outcome === 'unchanged').length;
  const words = plan.receipt.vocabularyAdded.map(({ label }) => `“${label}”`);
  return [
    adds === '' ? '' : `Adds ${adds}.`,
    changed === '' ? '' : `Changes ${changed}.`,
    same === 0 ? '' : `${countOf(same, 'row says', 'rows say')} nothing new.`,
    refused === 0 ? '' : `${countOf(refused, 'row is', 'rows are')} left out.`,
    words.length === 0 ? '' : `New ${words.length === 1 ? 'word' : 'words'}: ${words.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
