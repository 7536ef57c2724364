// A picture in words, for those who cannot see it: one sentence, and a description in parts.
import { altTextOf } from './alt-text.ts';
import { apartPart } from './apart-part.ts';
import { countsPart } from './counts.ts';
import type { DescribedPart } from './described.ts';
import { bridgesPart, goBetweensPart } from './holding-parts.ts';
import { keyPart } from './key.ts';
import { leftOutPart } from './left-out-part.ts';
import { linkedPart } from './linked-part.ts';
import { networkOfPicture } from './network.ts';
import type { Picture } from './picture.ts';
import { regionsPart } from './regions-part.ts';

export { type DescribedPart, linesOfParts, partsOfText, textOfParts } from './described.ts';
export type { Picture } from './picture.ts';

export type PictureWords = { readonly altText: string; readonly description: readonly DescribedPart[] };

export function wordsForPicture(picture: Picture): PictureWords {
  const network = networkOfPicture(picture);
  const parts = [
    countsPart(picture),
    keyPart(picture),
    regionsPart(picture),
    linkedPart(picture, network),
    goBetweensPart(picture, network),
    bridgesPart(picture, network),
    apartPart(picture, network),
    leftOutPart(picture),
  ];
  return {
    altText: altTextOf(picture, network),
    description: parts.filter(({ paragraphs }) => paragraphs.length > 0),
  };
}
