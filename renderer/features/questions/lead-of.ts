const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
/** Where a sentence that begins with a number begins: the segmenter takes it for a part of the one before. */
const BEFORE_NUMBER = /(?<=[.?!]\)?\s+)(?=\d)/u;

/** The first sentence of an answer, with the space after it. */
export function leadOf(text: string): string {
  const [first] = sentences.segment(text);
  const [lead = text] = (first?.segment ?? text).split(BEFORE_NUMBER);
  return lead;
}
