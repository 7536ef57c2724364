// What holds a picture together: entries that others are joined through, and links that nothing could take the place of.
import { countOf } from '../../util/count-of.ts';
import type { DescribedPart } from './described.ts';
import type { PictureNetwork } from './network.ts';
import type { Picture } from './picture.ts';
import { sayList, sayName, sayNames, sayShare } from './say-list.ts';

const MOST_GO_BETWEENS = 3;
const MOST_BRIDGES = 5;

export function goBetweensPart({ map }: Pick<Picture, 'map'>, { between, cutPoints }: PictureNetwork): DescribedPart {
  const paragraphs: string[] = [];
  if (between === null)
    paragraphs.push('Who is a go-between is not worked out for a picture of so many entries and links.');
  else {
    const [main, ...more] = between.slice(0, MOST_GO_BETWEENS);
    if (main) {
      const others = more.map(({ id, value }) => `${sayName(map, id)} (${sayShare(value)})`);
      paragraphs.push(
        `The main go-between is ${sayName(map, main.id)}: the shortest way between two others runs through it for ${sayShare(main.value)} of all pairs.` +
          (others.length === 0 ? '' : ` Next ${others.length === 1 ? 'comes' : 'come'} ${sayList(others)}.`),
      );
    }
  }
  if (cutPoints.length === 1)
    paragraphs.push(`Without ${sayName(map, cutPoints[0] ?? '')}, some of the others would lose touch with the rest.`);
  else if (cutPoints.length > 1)
    paragraphs.push(
      `Without any one of these ${cutPoints.length.toLocaleString('en-GB')}, some of the others would lose touch with the rest: ${sayNames(map, cutPoints)}.`,
    );
  return { heading: 'Go-betweens', paragraphs };
}

export function bridgesPart({ map }: Picture, { joining: { bridges, hanging } }: PictureNetwork): DescribedPart {
  const paragraphs: string[] = [];
  const said = bridges
    .slice(0, MOST_BRIDGES)
    .map(({ near, far, size }) => `${sayName(map, near)} – ${sayName(map, far)} (${size.toLocaleString('en-GB')})`);
  const more = bridges.length - said.length;
  const [only] = bridges;
  if (only && bridges.length === 1)
    paragraphs.push(
      `Without the link between ${sayName(map, only.near)} and ${sayName(map, only.far)}, ${countOf(only.size, 'entry', 'entries')} would be cut off from the rest.`,
    );
  else if (bridges.length > 1)
    paragraphs.push(
      `Losing any one of ${countOf(bridges.length, 'link', 'links')} would cut entries off from the rest. Each, with how many it would cut off: ${[...said, ...(more > 0 ? [`and ${more.toLocaleString('en-GB')} more`] : [])].join('; ')}.`,
    );
  if (hanging.length > 0)
    paragraphs.push(
      `${countOf(hanging.length, 'entry is joined to the rest by a single link', 'entries are joined to the rest by a single link each')}: ${sayNames(map, hanging)}.`,
    );
  return { heading: 'Links that hold it together', paragraphs };
}
