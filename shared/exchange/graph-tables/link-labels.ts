import { columnFor } from './attribute-titles.ts';
import type { FileLink } from './graph-file.ts';

/** More different labels than this are remarks on single lines, not the names of relations. */
const MOST_TYPES = 30;
const LONGEST_TYPE = 60;

/**
 * The label of an edge is its type where the file says no other and its labels are few; else an attribute.
 * Labels come as the cell `label`.
 */
export function withTypes(links: readonly FileLink[]): FileLink[] {
  const labels = new Set(links.flatMap(({ cells }) => (cells.label ? [cells.label] : [])));
  if (labels.size === 0) return links.map(withoutLabel);
  const hasTypes = links.some(({ cells, attributes }) => (cells.type ?? '') !== '' || hasType(attributes));
  const areTypes = !hasTypes && labels.size <= MOST_TYPES && [...labels].every((label) => label.length <= LONGEST_TYPE);
  return links.map((link) => {
    const { label = '' } = link.cells;
    const plain = withoutLabel(link);
    if (label === '') return plain;
    if (areTypes) return { ...plain, cells: { ...plain.cells, type: label } };
    // Said once is enough.
    if (label === plain.cells.type || [...link.attributes.values()].includes(label)) return plain;
    return { ...plain, attributes: new Map([...link.attributes, ['label', label]]) };
  });
}

function withoutLabel(link: FileLink): FileLink {
  const { label: _label, ...cells } = link.cells;
  return { ...link, cells };
}

function hasType(attributes: ReadonlyMap<string, string>): boolean {
  for (const [title, value] of attributes) if (value.trim() !== '' && columnFor('links', title) === 'type') return true;
  return false;
}
