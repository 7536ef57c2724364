// What stands apart: parts without a link between them, and entries without any.
import { countOf } from '../../util/count-of.ts';
import type { DescribedPart } from './described.ts';
import type { PictureNetwork } from './network.ts';
import type { Picture } from './picture.ts';
import { sayList, sayNames } from './say-list.ts';

const MOST_PARTS = 5;

export function apartPart({ map, shown }: Picture, { parts, alone, waiting, linked }: PictureNetwork): DescribedPart {
  const paragraphs: string[] = [];
  if (linked.length === 0 && shown.entities.size > 1) paragraphs.push('No entry has a link.');
  else {
    if (parts.length > 1)
      paragraphs.push(
        `The entries that have links fall into ${parts.length.toLocaleString('en-GB')} parts with no link between them, of ${sayList(
          parts.map((size) => size.toLocaleString('en-GB')),
          MOST_PARTS,
        )} entries.`,
      );
    else if (alone.length + waiting.length === 0 && shown.entities.size > 2)
      paragraphs.push('Every entry is joined to every other, directly or through others.');
    if (alone.length > 0)
      paragraphs.push(`${countOf(alone.length, 'entry has', 'entries have')} no link here: ${sayNames(map, alone)}.`);
    if (waiting.length > 0)
      paragraphs.push(
        `${countOf(waiting.length, 'entry has only links', 'entries have only links')} that are planned, proposed or ended: ${sayNames(map, waiting)}.`,
      );
  }
  return { heading: 'What stands apart', paragraphs };
}
