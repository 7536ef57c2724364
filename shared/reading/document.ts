// A text taken apart, once: its blocks and its sentences. Everything else (names, evidence, what is read) is laid over them.
import { type Block, blocksOf } from './blocks.ts';
import { sentencesOf } from './sentences.ts';
import { readWithin, type Stretch, tidied } from './stretches.ts';

export type Sentence = Stretch & { readonly block: number };
export type DocumentBlock = Block & {
  /** Numbers of its sentences in the document, from the first up to the one after the last. */
  readonly first: number;
  readonly after: number;
};
export type TextDocument = {
  readonly text: string;
  readonly blocks: readonly DocumentBlock[];
  readonly sentences: readonly Sentence[];
};

export function documentOf(text: string): TextDocument {
  const sentences: Sentence[] = [];
  const blocks = blocksOf(text).map((block, place) => {
    const first = sentences.length;
    for (const sentence of sentencesOf(text, block)) sentences.push({ ...sentence, block: place });
    return { ...block, first, after: sentences.length };
  });
  return { text, blocks, sentences };
}

/** The number of the sentence at a place: the one that holds it, else the next; the last where none follows. */
export function sentenceAt({ sentences }: TextDocument, at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return Math.min(low, Math.max(0, sentences.length - 1));
}

/** Share of a text's words that have been read, 0 to 1: counted over sentences, so that blank lines and marks of pages weigh nothing. */
export function shareRead({ sentences }: TextDocument, read: readonly Stretch[]): number {
  const tidy = tidied(read);
  let all = 0;
  let done = 0;
  for (const sentence of sentences) {
    all += sentence.end - sentence.start;
    done += readWithin(tidy, sentence);
  }
  return all === 0 ? 1 : done / all;
}

/** The number of the first sentence from one on that is not read whole, going round at the end; null when all is read. */
export function nextUnread({ sentences }: TextDocument, read: readonly Stretch[], from: number): number | null {
  const tidy = tidied(read);
  for (let step = 0; step < sentences.length; step++) {
    const number = (from + step) % sentences.length;
    const sentence = sentences[number];
    if (sentence && readWithin(tidy, sentence) < sentence.end - sentence.start) return number;
  }
  return null;
}
