import { z } from 'zod';
import type { FacetId } from './facets.ts';

const values = z.array(z.string()).optional();
const facet = { kinds: values, sectors: values, localities: values, layers: values, tags: values, statuses: values };
const linkFacet = { categories: values, linkTypes: values, methods: values, linkStatuses: values, certainties: values };

/**
 * What a view shows, as kept in `view.filter`: under each facet the values let through. A facet that is absent or empty lets
 * everything through. Values of one facet are alternatives; facets narrow each other down.
 */
export const filterSchema = z.object({
  ...facet,
  ...linkFacet,
  /** Leave out entries that no shown link touches. Absent: only while links are chosen by a facet. */
  linkedOnly: z.boolean().optional(),
} satisfies Record<FacetId, typeof values> & { linkedOnly: z.ZodType });
export type Filter = z.infer<typeof filterSchema>;

export const NO_FILTER: Filter = {};

/** Reads a view's filter. Settings that this version does not know are passed over, and a damaged filter shows everything. */
export function readFilter(stored: unknown): Filter {
  const read = filterSchema.safeParse(stored);
  return read.success ? read.data : NO_FILTER;
}
