// What yEd keeps in its drawing of a node or an edge: the label that is its name, its place, and its arrows.
import type { XmlElement } from '../xml/elements.ts';

export type Drawn = {
  label: string;
  labels: number;
  /** Something about looks was there. */
  looks: boolean;
  /** Its centre. */
  place: { readonly x: number; readonly y: number } | null;
  arrows: { readonly source: boolean; readonly target: boolean } | null;
};

const LOOKS = new Set([
  'Fill',
  'BorderStyle',
  'Shape',
  'LineStyle',
  'Image',
  'SVGContent',
  'Icon',
  'Style',
  'StyleProperties',
]);

/** Takes in one element of the drawing, when it is whole. */
export function readDrawing({ name, attributes, text }: XmlElement, path: readonly XmlElement[], drawn: Drawn): void {
  if (name === 'NodeLabel' || name === 'EdgeLabel') {
    const label = plainWords(text);
    if (label === '') return;
    // A group is drawn twice, open and closed, with the same label.
    if (drawn.labels === 0) drawn.label = label;
    if (drawn.labels === 0 || drawn.label !== label) drawn.labels++;
  } else if (name === 'Geometry' && drawn.place === null) drawn.place = centreOf(attributes);
  else if (name === 'Arrows') {
    const has = (end: string): boolean => (attributes.get(end) ?? 'none') !== 'none';
    drawn.arrows = { source: has('source'), target: has('target') };
  } else if (LOOKS.has(name) && path.at(-1)?.name !== 'NodeLabel') drawn.looks = true;
}

/** yEd places the top left corner. */
function centreOf(attributes: ReadonlyMap<string, string>): Drawn['place'] {
  const number = (name: string): number => Number(attributes.get(name) || Number.NaN);
  const x = number('x') + (number('width') || 0) / 2;
  const y = number('y') + (number('height') || 0) / 2;
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : null;
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', nbsp: ' ', amp: '&' };

/** Labels may be written as a small web page. */
function plainWords(label: string): string {
  const text = label.trim();
  if (!/^<html/i.test(text)) return text.replace(/\s+/gu, ' ');
  return text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(lt|gt|quot|nbsp|amp);/g, (_all, name: string) => SIGNS[name] ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}
