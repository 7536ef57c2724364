// Every way onward from an entry, until nothing leads on.
import type { Leads } from './loops.ts';

export type OnwardChain = {
  readonly entities: readonly string[];
  /** The entry of the chain that its end would lead back to, where that is all it leads to. */
  readonly backTo: string | null;
};

export type OnwardChains = {
  readonly chains: readonly OnwardChain[];
  /** False where there are more, or some go on beyond what was followed. */
  readonly isAll: boolean;
};

/**
 * The chains from an entry, each as far as it goes without coming to an entry twice. Of many there are too many to tell:
 * never more than `most`, nor longer than `longest` steps.
 */
export function chainsFrom(leads: Leads, start: string, most: number, longest: number): OnwardChains {
  const chains: OnwardChain[] = [];
  let isAll = true;
  const walk = (entities: readonly string[]): void => {
    const end = entities[entities.length - 1] ?? start;
    const next = leads.get(end) ?? [];
    const onward = next.filter((id) => !entities.includes(id));
    if (chains.length >= most) {
      isAll = false;
    } else if (onward.length === 0 || entities.length > longest) {
      if (onward.length > 0) isAll = false;
      if (entities.length > 1) chains.push({ entities, backTo: onward.length > 0 ? null : (next[0] ?? null) });
    } else for (const id of onward) walk([...entities, id]);
  };
  walk([start]);
  return { chains, isAll };
}
