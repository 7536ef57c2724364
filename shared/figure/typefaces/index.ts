// The typefaces that figures can be set in.
import { arial } from './arial.ts';
import { sourceSans } from './source-sans.ts';
import type { Typeface } from './typeface.ts';

export { FONT_WEIGHTS, type FontWeight, type Typeface } from './typeface.ts';

export const TYPEFACES = ['source-sans', 'arial'] as const;
export type TypefaceName = (typeof TYPEFACES)[number];

/** Of figures that nobody chose one for, of the interactive picture, and of what layouts keep room for. */
export const USUAL_TYPEFACE: TypefaceName = 'source-sans';

export const typefaces: Readonly<Record<TypefaceName, Typeface>> = { 'source-sans': sourceSans, arial };
