export { type LookAlike, lookAlikesOf } from './look-alikes.ts';
export { findDuplicates, type Suggestion, suggestionsFor } from './suggest.ts';
export { saySureness } from './sureness.ts';
