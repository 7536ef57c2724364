// Which entries lead back to themselves along steps of one direction.
import { compareText } from '../util/compare.ts';

/** Where one may go from each entry. Entries that lead nowhere need not be in it. */
export type Leads = ReadonlyMap<string, readonly string[]>;

type Visit = { readonly id: string; readonly next: readonly string[]; place: number };

/**
 * Sets of entries that all lead to each other, each sorted by id: the strongly connected components (Tarjan 1972, without recursion,
 * so that a chain may be of any length). Entries that lead to nobody who leads back are sets of one.
 */
export function circlesOf(leads: Leads): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const circles: string[][] = [];
  const lower = (id: string, value: number): void => {
    lowest.set(id, Math.min(lowest.get(id) ?? value, value));
  };
  const enter = (id: string): Visit => {
    order.set(id, order.size);
    lower(id, order.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, next: leads.get(id) ?? [], place: 0 };
  };
  for (const start of [...leads.keys()].sort(compareText)) {
    if (order.has(start)) continue;
    const visits = [enter(start)];
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const to = visit.next[visit.place++];
      if (to !== undefined) {
        if (!order.has(to)) visits.push(enter(to));
        else if (isOpen.has(to)) lower(visit.id, order.get(to) ?? 0);
        continue;
      }
      visits.pop();
      const above = visits.at(-1);
      if (above) lower(above.id, lowest.get(visit.id) ?? 0);
      if (lowest.get(visit.id) === order.get(visit.id)) circles.push(closeAt(visit.id, open, isOpen));
    }
  }
  return circles;
}

function closeAt(first: string, open: string[], isOpen: Set<string>): string[] {
  const circle = open.splice(open.lastIndexOf(first));
  for (const id of circle) isOpen.delete(id);
  return circle.sort(compareText);
}

/** The sets of entries that stand in a loop: several that lead to each other, or one that leads to itself. */
export function loopsIn(leads: Leads): string[][] {
  return circlesOf(leads)
    .filter((circle) => circle.length > 1 || circle.some((id) => leads.get(id)?.includes(id)))
    .sort((a, b) => b.length - a.length || compareText(a[0] ?? '', b[0] ?? ''));
}
