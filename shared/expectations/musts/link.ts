import { z } from 'zod';
import { conditionSchema } from '../../graph/filters/filter.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { linksOf } from '../../model/map-index.ts';
import { CATEGORIES } from '../../model/vocabulary.ts';
import { countOf } from '../../util/count-of.ts';
import { choicesOf } from '../blanks.ts';
import { defineMust, failing } from '../must.ts';
import { sayWho, subjectsOf, whoLacks } from '../who.ts';
import { linkNoun, withArticle } from '../words.ts';

export const WAYS = ['in', 'out', 'either'] as const;
const LIMIT = 1000;

const schema = z.strictObject({
  kind: z.literal('link'),
  /** Any of these categories or types will do; none of either: any link. */
  categories: z.array(z.enum(CATEGORIES)),
  types: z.array(z.string()),
  /** Into it, out of it, or whichever. A link both ways, or without direction, is both. */
  way: z.enum(WAYS),
  /** Whom the other end has to be: groups of conditions on entries; none: whoever. */
  others: z.array(z.array(conditionSchema)),
  least: z.int().min(1).max(LIMIT),
});
export type LinkMust = z.infer<typeof schema>;

const WAY_CHOICES = choicesOf<LinkMust['way']>({ in: 'into it', out: 'out of it', either: 'either way' });
const inWords = { in: ' into it', out: ' out of it', either: '' } as const;
const otherWords = { in: 'from', out: 'to', either: 'with' } as const;

const sayWhere = (map: MapData, way: LinkMust['way'], others: LinkMust['others']): string =>
  others.length === 0 ? inWords[way] : ` ${otherWords[way]} ${sayWho(map, 'entity', others, 'a')}`;

/** Only links that exist now count, and none from an entry to itself: the planned ones are told of in the reason. */
export const linkMust = defineMust<LinkMust>({
  kind: 'link',
  label: 'A link',
  does: 'A link of some kind, into the entry, out of it or either way, to whoever or to those you name; or at least so many. A link both ways or without direction is both into and out of it. Planned, proposed and ended links do not count; the reason tells of them.',
  of: ['entity'],
  schema,
  begin: () => ({ kind: 'link', categories: ['communication'], types: [], way: 'in', others: [], least: 1 }),
  pieces: (_map, { way }) => [
    'of',
    { blank: 'links', key: 'types', label: 'Kind of link', none: 'any kind' },
    { blank: 'choice', key: 'way', label: 'Which way', choices: WAY_CHOICES },
    otherWords[way],
    { blank: 'who', key: 'others', label: 'Who is at the other end', none: 'whoever' },
    '– at least',
    { blank: 'number', key: 'least', label: 'How many links', least: 1, most: LIMIT },
  ],
  say(map, { categories, types, way, others, least }) {
    const noun = linkNoun(map, categories, types);
    const what = least === 1 ? withArticle(noun) : `at least ${least} ${noun}s`;
    return `has ${what}${sayWhere(map, way, others)}`;
  },
  lacks(map, { types, others }) {
    if (types.length > 0 && types.every((type) => !map.linkType.has(type)))
      return 'It asks for a type of link that is no longer in the map.';
    return whoLacks(map, others);
  },
  failures(context, { categories, types, way, others, least }, subjects) {
    const { map } = context;
    const partners = others.length === 0 ? null : new Set(subjectsOf(context, 'entity', others));
    const isAnyType = categories.length === 0 && types.length === 0;
    const isAsked = (link: Link, from: string): boolean => {
      const other = link.from === from ? link.to : link.from;
      if (other === from || (partners !== null && !partners.has(other))) return false;
      if (way !== 'either' && link.direction === 'forward' && (link.to === from) !== (way === 'in')) return false;
      const category = map.linkType.get(link.type)?.category;
      return isAnyType || types.includes(link.type) || (category !== undefined && categories.includes(category));
    };
    const noun = linkNoun(map, categories, types);
    const where = sayWhere(map, way, others);
    return failing(subjects, (id) => {
      const all = linksOf(map, id).filter((link) => isAsked(link, id));
      const now = all.filter(({ status }) => status === 'existing').length;
      if (now >= least) return null;
      const has = now === 0 ? `No ${noun}${where}` : `Only ${countOf(now, noun, `${noun}s`)}${where}`;
      const later = all.filter(({ status }) => status === 'planned' || status === 'proposed').length;
      const over = all.filter(({ status }) => status === 'ended').length;
      const more = [
        ...(later > 0 ? [`${countOf(later, 'is', 'are')} planned or proposed`] : []),
        ...(over > 0 ? [`${countOf(over, 'has', 'have')} ended`] : []),
      ];
      return `${has}${more.length === 0 ? '' : `; ${more.join(', ')}`}.`;
    });
  },
});
