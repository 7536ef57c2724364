import { added, type Change } from './change.ts';
import type { Category, CustomField, Kind, LinkType, Scale, Shape, Term, Vocabulary } from './vocabulary.ts';
import { termId } from './vocabulary.ts';

/** The words every new map starts with. They are records like any other: users rename, add to and remove them. */

const kind = (id: string, label: string, plural: string, shape: Shape, description: string): Omit<Kind, 'order'> => ({
  id,
  label,
  plural,
  shape,
  icon: id,
  isPerson: id === 'person',
  description,
});

export const SHIPPED_KINDS: readonly Kind[] = [
  kind(
    'organisation',
    'Organisation',
    'Organisations',
    'rounded-rectangle',
    'A body that employs, owns or acts in its own name',
  ),
  kind('group', 'Group', 'Groups', 'hexagon', 'A board, partnership, forum, network or team'),
  kind('person', 'Person', 'People', 'circle', 'A role, or a named person'),
  kind('project', 'Project', 'Projects', 'diamond', 'A project, programme, scheme or campaign'),
  kind('strategy', 'Strategy', 'Strategies', 'document', 'A strategy, plan, policy or framework'),
  kind('place', 'Place', 'Places', 'triangle', 'A place that has links of its own'),
  kind('channel', 'Channel', 'Channels', 'tag', 'A newsletter, website, page or other way to reach people'),
  kind('audience', 'Audience', 'Audiences', 'ellipse', 'People whom someone wants to reach'),
].map((item, order) => ({ ...item, order }));

const linkType = (
  label: string,
  inverse: string,
  category: Category,
  upward: LinkType['upward'],
  carries: LinkType['carries'],
  defaultDirection: LinkType['defaultDirection'] = 'forward',
): Omit<LinkType, 'order'> => ({
  id: label.replace(/ /g, '-'),
  label,
  inverse,
  category,
  upward,
  carries,
  defaultDirection,
  description: null,
});

export const SHIPPED_LINK_TYPES: readonly LinkType[] = [
  linkType('communicates with', 'hears from', 'communication', null, 'forward'),
  linkType('consults', 'is consulted by', 'communication', null, 'both'),
  linkType('reports to', 'receives reports from', 'governance', 'to', 'forward'),
  linkType('oversees', 'is overseen by', 'governance', 'from', 'both'),
  linkType('member of', 'has member', 'membership', null, 'both'),
  linkType('represents', 'is represented by', 'membership', null, 'both'),
  linkType('funds', 'is funded by', 'funding', null, null),
  linkType('commissions', 'is commissioned by', 'funding', null, 'forward'),
  linkType('delivers', 'is delivered by', 'delivery', null, null),
  linkType('hosts', 'is hosted by', 'delivery', null, null),
  linkType('targets', 'is targeted by', 'delivery', null, null),
  linkType('refers to', 'takes referrals from', 'referral', null, 'forward'),
  linkType('supports', 'is supported by', 'support', null, 'forward'),
  linkType('partners with', 'partners with', 'support', null, 'both', 'both'),
  linkType('shares data with', 'shares data with', 'support', null, 'forward'),
  linkType('aligned to', 'has aligned', 'alignment', null, null),
  linkType('linked to', 'linked to', 'other', null, 'both', 'none'),
].map((item, order) => ({ ...item, order }));

const levels = (...labels: string[]) => labels.map((label, index) => ({ value: index + 1, label }));
const AMOUNT = levels('Very low', 'Low', 'Medium', 'High', 'Very high');
const ENGAGEMENT = levels('Unaware', 'Resistant', 'Neutral', 'Supportive', 'Leading');

const scale = (id: string, label: string, description: string, isNumeric = true): Omit<Scale, 'order'> => ({
  id,
  label,
  description,
  appliesTo: ['entity'],
  levels: isNumeric ? AMOUNT : ENGAGEMENT,
  isNumeric,
});

export const SHIPPED_SCALES: readonly Scale[] = [
  scale('influence', 'Influence', 'How much it can shape what happens'),
  scale('interest', 'Interest', 'How much it cares about what happens'),
  scale('trust', 'Trust', 'How far others trust it'),
  scale('culture', 'Culture', 'How far its ways of working favour open communication'),
  scale('motivation', 'Motivation', 'How much it wants to communicate'),
  scale('ability-to-communicate', 'Ability to communicate', 'Whether it has the skills, time and means'),
  scale('engagement', 'Engagement', 'Where it stands now', false),
  scale('desired-engagement', 'Desired engagement', 'Where it should stand', false),
].map((item, order) => ({ ...item, order }));

const slug = (label: string): string => label.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const terms = (
  vocabulary: Vocabulary,
  rows: readonly (readonly [label: string, colour?: string | null, value?: number | null])[],
): Term[] =>
  rows.map(([label, colour = null, value = null], order) => ({
    id: termId(vocabulary, slug(label)),
    vocabulary,
    key: slug(label),
    label,
    description: null,
    order,
    colour,
    value,
  }));

export const SHIPPED_TERMS: readonly Term[] = [
  // Paul Tol's muted scheme (personal.sron.nl/~pault), made to be told apart by colour-blind readers.
  ...terms('sector', [
    ['Public', '#88CCEE'],
    ['Health', '#44AA99'],
    ['Voluntary and community', '#DDCC77'],
    ['Partnership', '#332288'],
    ['Housing', '#CC6677'],
    ['Residents', '#AA4499'],
    ['National', '#999933'],
    ['Business', '#882255'],
    ['Education', '#117733'],
  ]),
  ...terms('layer', [
    ['Individual'],
    ['Social environment'],
    ['Organisations and institutions'],
    ['Physical environment'],
    ['Policy'],
  ]),
  ...terms('method', [
    ['Meeting'],
    ['Standing agenda item'],
    ['Report'],
    ['Email'],
    ['Telephone'],
    ['Conversation'],
    ['Newsletter'],
    ['Website'],
    ['Social media'],
    ['Poster'],
    ['Letter'],
    ['Event'],
    ['Workshop'],
    ['Consultation'],
    ['Survey'],
    ['Interview'],
    ['Door-knock'],
    ['Training'],
    ['Word of mouth'],
    ['Other'],
  ]),
  // The number is contacts a year, for weighting; null where the word says no number.
  ...terms('frequency', [
    ['Daily', null, 250],
    ['Weekly', null, 52],
    ['Fortnightly', null, 26],
    ['Monthly', null, 12],
    ['Quarterly', null, 4],
    ['Once a year or less', null, 1],
    ['When needed'],
    ['Never', null, 0],
    ['Not known'],
  ]),
];

export const SHIPPED_CUSTOM_FIELDS: readonly CustomField[] = [];

/** What a new map starts with, as changes to an empty one. */
export function shippedChanges(): Change[] {
  return [
    ...SHIPPED_KINDS.map((item) => added('kind', item)),
    ...SHIPPED_LINK_TYPES.map((item) => added('linkType', item)),
    ...SHIPPED_SCALES.map((item) => added('scale', item)),
    ...SHIPPED_TERMS.map((item) => added('term', item)),
  ];
}
