// What is in a picture, counted.
import { isJointLink } from '../../graph/membership/index.ts';
import { CATEGORIES } from '../../model/vocabulary.ts';
import { countOf } from '../../util/count-of.ts';
import { categoryLabel, tally } from '../contents.ts';
import { sayCertainty } from '../scene/picture-words.ts';
import type { DescribedPart } from './described.ts';
import type { Picture } from './picture.ts';
import { sayList } from './say-list.ts';

/** "14 organisations", in the order of the legend. */
export function kindsSaid({ map, contents }: Picture): { readonly count: number; readonly text: string }[] {
  return contents.kinds.map(({ of, label, count }) => ({
    count,
    // In the legend a kind is called by what several of it are.
    text: countOf(count, inSentence(map.kind.get(of)?.label ?? label), inSentence(label)),
  }));
}

/** A word of a vocabulary in the middle of a sentence: abbreviations and names of several capitals stay as they are. */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) && !/\p{Lu}/u.test(label.slice(1)) ? label.toLowerCase() : label;
}

/** Links of the map that are drawn, and lines that stand for shared seats. */
export function linesIn({ shown }: Pick<Picture, 'shown'>): { readonly links: number; readonly joint: number } {
  const joint = [...shown.links].filter(isJointLink).length;
  return { links: shown.links.size - joint, joint };
}

export const sayJoint = (count: number): string =>
  countOf(count, 'line that stands for shared seats', 'lines that stand for shared seats');

export function countsPart(picture: Picture): DescribedPart {
  const { map, shown, contents } = picture;
  const { links, joint } = linesIn(picture);
  const entries = shown.entities.size;
  if (entries === 0) return { heading: 'What is in the picture', paragraphs: ['Nothing is in the picture.'] };
  const categories = tally(
    [...shown.links].flatMap((id) => {
      const link = isJointLink(id) ? undefined : map.link.get(id);
      return link ? [map.linkType.get(link.type)?.category ?? 'other'] : [];
    }),
  );
  const byCategory = CATEGORIES.flatMap((category) => {
    const count = categories.get(category) ?? 0;
    return count === 0 ? [] : [`${categoryLabel(category).toLowerCase()} (${count.toLocaleString('en-GB')})`];
  });
  const certainty = sayCertainty(contents);
  return {
    heading: 'What is in the picture',
    paragraphs: [
      `${countOf(entries, 'entry', 'entries')}: ${sayList(kindsSaid(picture).map(({ text }) => text))}.`,
      ...(links === 0 ? [] : [`${countOf(links, 'link', 'links')}, by category: ${sayList(byCategory)}.`]),
      ...(joint === 0 ? [] : [`${sayJoint(joint)}.`]),
      ...(certainty === '' ? [] : [`${certainty}.`]),
    ],
  };
}
