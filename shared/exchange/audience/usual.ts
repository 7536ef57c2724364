import type { Audience } from '../../contract/shapes.ts';

const PICTURES: ReadonlySet<string> = new Set(['svg', 'png', 'pdf', 'pptx', 'docx', 'html']);

/** Whom a format is made for unless the user says: pictures and papers leave the house, data stays in it. */
export function usualAudience(format: string): Audience {
  return PICTURES.has(format) ? 'partners' : 'internal';
}
