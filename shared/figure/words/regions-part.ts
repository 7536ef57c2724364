// What is drawn behind the entries to say that some belong together.
import { countOf } from '../../util/count-of.ts';
import type { RegionSpec } from '../regions/index.ts';
import { MEMBERS_OF } from '../regions/of-membership.ts';
import type { DescribedPart } from './described.ts';
import type { Picture } from './picture.ts';
import { sayList, sayName } from './say-list.ts';

const MOST_GROUPS = 12;

export function regionsPart({ map, shown, regions }: Picture): DescribedPart {
  const of = (kind: RegionSpec['kind']): RegionSpec[] => regions.filter((region) => region.kind === kind);
  const paragraphs: string[] = [];
  const hulls = of('hull');
  for (const heading of new Set(hulls.map(({ key }) => key?.heading ?? ''))) {
    const among = hulls
      .filter(({ key }) => (key?.heading ?? '') === heading)
      .map(({ key, label, members }) => ({ label: key?.label ?? label, count: key?.count ?? members.length }));
    const said = sayCounted(among);
    const what = heading.replace(/^Outline: /u, '');
    paragraphs.push(
      heading === MEMBERS_OF
        ? `An outline is drawn around the members of each of these, with how many of them are on the page: ${said}.`
        : `Outlines are drawn around entries by ${lower(what)}: ${said}.`,
    );
  }
  const boxes = of('box').flatMap(({ id, members }) => {
    // A box is called by the entry that stands at its head.
    const head = id.replace(/^group /u, '');
    return shown.entities.has(head) && members.length > 1
      ? [{ label: sayName(map, head), count: members.length - 1 }]
      : [];
  });
  if (boxes.length > 0)
    paragraphs.push(`A box is drawn around each of these with what is part of it: ${sayCounted(boxes)}.`);
  const columns = of('heading').map(({ label, brief, members }) => ({ label: brief ?? label, count: members.length }));
  if (columns.length > 0)
    paragraphs.push(`Entries stand in columns, from left to right: ${sayCounted(columns, false)}.`);
  const rings = of('ring');
  // The outermost holds everybody who is reached, the middle first.
  const reached = rings.at(-1)?.members ?? [];
  const [middle] = reached;
  if (middle !== undefined) {
    const apart = shown.entities.size - reached.length;
    paragraphs.push(
      `Entries stand in ${countOf(rings.length, 'ring', 'rings')} around ${sayName(map, middle)}: the further out, the more steps away.${
        apart > 0 ? ` No chain of links leads to ${countOf(apart, 'other entry', 'other entries')}.` : ''
      }`,
    );
  }
  return { heading: 'Groups', paragraphs };
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

type Counted = { readonly label: string; readonly count: number };

/** The largest first, unless they have an order of their own. */
function sayCounted(items: readonly Counted[], bySize = true): string {
  const sorted = bySize ? [...items].sort((a, b) => b.count - a.count) : items;
  return sayList(
    sorted.map(({ label, count }) => `${label} (${count.toLocaleString('en-GB')})`),
    MOST_GROUPS,
  );
}
