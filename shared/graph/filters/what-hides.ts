import type { FieldContext } from '../fields/index.ts';
import { applyFilter } from './apply-filter.ts';
import { allOf, type Filter, groupsOf } from './filter.ts';
import { isAsking } from './passes.ts';
import { sayChip } from './say.ts';

/**
 * The first condition that hides an entry or a link by itself, as its chip has it: "Sector: Health". Null where it takes several,
 * or where there are alternatives, each of which hides it for a reason of its own.
 */
export function whatHides(context: FieldContext, filter: Filter, id: string): string | null {
  const [group, ...others] = groupsOf(filter).filter((conditions) => conditions.some(isAsking));
  if (!group || others.length > 0) return null;
  const hiding = group.find((condition) => {
    const { entities, links } = applyFilter(context, { ...allOf(condition), touching: filter.touching === true });
    return isAsking(condition) && !entities.has(id) && !links.has(id);
  });
  return hiding ? sayChip(context.map, hiding) : null;
}
