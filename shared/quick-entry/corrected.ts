import { nameKey } from './links-of.ts';
import type { Sentence } from './sentence.ts';

/**
 * A text with a new name put right wherever it stands.
 * @param key of the name as it was written, as `nameKey` gives it
 * @param name what is to stand there instead
 */
export function corrected(text: string, sentences: readonly Sentence[], key: string, name: string): string {
  return sentences
    .flatMap(({ from, to }) => [...from, ...to])
    .filter((end) => end.entities.length === 0 && nameKey(end.name) === key)
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((before, { span }) => `${before.slice(0, span.start)}${name}${before.slice(span.end)}`, text);
}
