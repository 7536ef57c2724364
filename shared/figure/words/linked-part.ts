// Who is linked to most.
import { countOf } from '../../util/count-of.ts';
import type { DescribedPart } from './described.ts';
import type { PictureNetwork, Ranked } from './network.ts';
import type { Picture } from './picture.ts';
import { sayNames } from './say-list.ts';

const MOST_NAMED = 6;

export function linkedPart(picture: Picture, network: PictureNetwork): DescribedPart {
  const { linked, counted, planned, ended } = network;
  const paragraphs: string[] = [];
  const [first] = linked;
  const last = linked.at(-1);
  if (first && last) {
    paragraphs.push(
      first.value === last.value && linked.length > 2
        ? `Every entry that has a link is linked to ${countOf(first.value, 'other', 'others')}.`
        : `${sayMost(picture, linked)}.`,
    );
    paragraphs.push(...notCounted(picture));
    const others = [
      ...(planned > 0 ? [`the ${countOf(planned, 'that is', 'that are')} planned or proposed`] : []),
      ...(ended > 0 ? [`the ${countOf(ended, 'that has', 'that have')} ended`] : []),
    ];
    if (!network.isExisting)
      paragraphs.push('No link here exists now; here and below those count that are planned, proposed or ended.');
    else if (others.length > 0)
      paragraphs.push(
        `Here and below only the ${countOf(counted, 'link that exists counts', 'links that exist count')}, not ${others.join(' and ')}.`,
      );
  }
  return { heading: 'Most linked', paragraphs };
}

/** Those linked to as many are named together, or counted where they are many: "Linked to 12 others: A. To 9: B and C". */
function sayMost({ map }: Picture, linked: readonly Ranked[]): string {
  const said: string[] = [];
  let named = 0;
  for (let at = 0; at < linked.length && named < MOST_NAMED; ) {
    const value = linked[at]?.value ?? 0;
    let end = at;
    while (linked[end]?.value === value) end++;
    const among = linked.slice(at, end).map(({ id }) => id);
    const isMany = among.length > MOST_NAMED - named + 2;
    // Few links each say little of who matters.
    if (isMany && said.length > 0) break;
    const names = isMany ? countOf(among.length, 'entry', 'entries') : sayNames(map, among);
    said.push(said.length === 0 ? `Linked to ${countOf(value, 'other', 'others')}: ${names}` : `To ${value}: ${names}`);
    named += among.length;
    at = end;
  }
  return said.join('. ');
}

/** What is drawn behind the entries says that some belong together, but links nobody. */
function notCounted({ hasOutlines, regions }: Picture): string[] {
  const drawn = [
    ...(hasOutlines ? ['Membership is drawn as outlines'] : []),
    ...(regions.some(({ kind }) => kind === 'box') ? ['Being part of something is drawn as a box'] : []),
  ];
  return drawn.map((text) => `${text}, and is not counted as a link here.`);
}
