import { type Chain, findRoutes, type Routes } from '../../graph/paths/routes.ts';
import type { Over } from '../../graph/paths/steps.ts';
import type { MapData } from '../../model/map-data.ts';
import { linkSentence, shownNameOf } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { countedLinks, trustIn } from '../counting.ts';
import { type Question, TYPES } from '../question.ts';
import { namesOf } from '../say.ts';

/**
 * A governance pathway follows upward ends only: membership, support and sponsorship are never reporting. With types of link given,
 * it goes along those, in their direction.
 */
export const pathway: Question = {
  id: 'pathway',
  title: 'Pathway from one to another',
  asks: 'Is there a governance pathway from one to the other, and if not, where does the chain stop?',
  heading: 'Governance',
  needs: [
    { option: 'from', label: 'From', isRequired: true, of: 'entry', isSeveral: false },
    { option: 'to', label: 'To', isRequired: true, of: 'entry', isSeveral: false },
    TYPES,
  ],
  answer(asked) {
    const { map, types } = asked;
    const [from = '', to = ''] = [asked.from[0], asked.to[0]];
    const isUpward = types.length === 0;
    const over: Over = { types, route: isUpward ? 'upward' : 'directed' };
    const routes = findRoutes(map, from, to, over);
    const chains = routes.found ? routes.chains : routes.nearest;
    const names = (chain: Chain): string[] => chain.entities.map((id) => shownNameOf(map, id));
    const counted = countedLinks(asked, (link) => !isUpward || (map.linkType.get(link.type)?.upward ?? null) !== null);
    const onTheWay = new Set(chains.flatMap((chain) => chain.links.flat()));
    return {
      answer: from === to ? 'Both are the same entry.' : sayRoutes(map, from, to, routes, isUpward),
      tables: [
        {
          id: 'steps',
          title: routes.found ? 'The way, step by step' : 'The nearest way over links of any type',
          note: chains.length > 0 ? null : 'There is no way at all.',
          columns: [
            { key: 'way', label: 'Way', holds: 'number' },
            { key: 'step', label: 'Step', holds: 'number' },
            { key: 'from', label: 'From', holds: 'entry' },
            { key: 'to', label: 'To', holds: 'entry' },
            { key: 'link', label: 'Link', holds: 'link' },
          ],
          rows: chains.flatMap((chain, way) =>
            chain.links.flatMap((links, step) =>
              links.map(({ id }) => [
                way + 1,
                step + 1,
                chain.entities[step] ?? '',
                chain.entities[step + 1] ?? '',
                id,
              ]),
            ),
          ),
        },
      ],
      entities: [...new Set([from, to, ...chains.flatMap(({ entities }) => entities)])] as never[],
      links: [...onTheWay].map(({ id }) => id),
      trust: trustIn(asked, {
        lookedAt: isUpward ? 'Links by which one body answers to another' : 'Links of the chosen types',
        counted,
        unknowns: routes.found ? [] : [sayUnknown(map, routes.stopsAt)],
      }),
      also: routes.found
        ? { found: true, path: chains[0] ? names(chains[0]) : [], stopsAt: [], nearest: [] }
        : {
            found: false,
            path: [],
            stopsAt: routes.stopsAt.map((id) => shownNameOf(map, id)),
            nearest: routes.nearest.map(names),
          },
    };
  },
};

const sayChain = (map: MapData, { entities }: Chain): string => entities.map((id) => shownNameOf(map, id)).join(' → ');

function sayRoutes(map: MapData, from: string, to: string, routes: Routes, isUpward: boolean): string {
  const ends = `from ${shownNameOf(map, from)} to ${shownNameOf(map, to)}`;
  const what = isUpward ? 'reporting path' : 'path over these types of link';
  if (routes.found) {
    const [first] = routes.chains;
    const others = routes.chains.length - 1;
    const more = others === 0 ? '' : ` ${countOf(others, 'other way is', 'other ways are')} as short.`;
    const steps = first?.links.length ?? 0;
    return `Yes: there is a ${what} ${ends}, in ${countOf(steps, 'step', 'steps')}: ${first ? sayChain(map, first) : ''}.${more}`;
  }
  const [nearest] = routes.nearest;
  const near = nearest
    ? `The nearest route over links of any type: ${sayChain(map, nearest)} (${nearest.links
        .map((links) => (links[0] ? linkSentence(map, links[0]) : ''))
        .join('; ')}).`
    : 'No route of any type is recorded either.';
  const stops =
    routes.stopsAt.length === 1 && routes.stopsAt[0] === from
      ? `The chain stops at once: no link leads on from ${shownNameOf(map, from)}.`
      : `The chain stops at ${namesOf(map, routes.stopsAt)}.`;
  return `No ${what} ${ends} is stated. ${stops} ${near}`;
}

function sayUnknown(map: MapData, stopsAt: readonly string[]): string {
  return `Whether anything leads on from ${namesOf(map, stopsAt)} is not recorded: a link that nobody told us of is missing here.`;
}
