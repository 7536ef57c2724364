import { capitalised } from '../../graph/fields/readings.ts';
import type { MapData } from '../../model/map-data.ts';
import { linksOf } from '../../model/map-index.ts';
import { kindLabel, linkTypeLabel, shownNameOf } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { countOf } from '../../util/count-of.ts';
import { countedLinks, trustIn } from '../counting.ts';
import { isAt } from '../flows.ts';
import { type Overlap, overlapsOf, sayLikeness, TOO_GENERAL } from '../likeness.ts';
import { onlyAbout, type Question, TYPES } from '../question.ts';
import { byName, type Called, namesOf, shareOfThe } from '../say.ts';
import { isAligning, isDelivering, isStrategy, isTargeting, type Serving, servingsOf, wholesOf } from '../serving.ts';
import { entriesColumn, entryColumn, numberColumn, tableOf, textColumn, wordsColumn } from '../tables.ts';

const SERVED: Called = [
  'strategy, audience or place that anybody serves',
  'strategies, audiences and places that anybody serves',
];

/** So many pairs are listed, those most alike. */
const MOST_PAIRS = 300;

export const duplications: Question = {
  id: 'duplications',
  title: 'Duplications',
  asks: 'Where is the same strategy, audience or place served by several, and how alike are they?',
  heading: 'Strategies, money and places',
  needs: [onlyAbout('Only what this is served by, or serves'), TYPES],
  answer(asked, tell) {
    const { map, about } = asked;
    const isWhole = about.length === 0;
    const counted = countedLinks(
      asked,
      (link) =>
        isTargeting(link) ||
        ((isDelivering(map, link) || isAligning(map, link)) &&
          (isStrategy(map, link.from) || isStrategy(map, link.to))),
    );
    const servings = servingsOf(counted.links).filter(
      ({ served, server, link }) => (isTargeting(link) || isStrategy(map, served)) && !isOver(map, server),
    );
    const byServed = Map.groupBy(servings, ({ served }) => served);
    const servers = new Map(
      [...Map.groupBy(servings, ({ server }) => server)].map(([id, own]) => [
        id,
        new Set(own.map((each) => each.served)),
      ]),
    );
    const served = new Map(
      [...byServed].map(([id, own]) => [id, byName(map, new Set(own.map(({ server }) => server)))]),
    );
    const several = [...served]
      .filter(([id, own]) =>
        // What one asks about is told of whoever serves it, be it one alone.
        isWhole
          ? own.length > 1
          : about.includes(id) || (own.length > 1 && own.some((server) => about.includes(server))),
      )
      .sort(
        ([a, x], [b, y]) =>
          y.length - x.length || compareText(shownNameOf(map, a), shownNameOf(map, b)) || compareText(a, b),
      );
    // A whole and its part serve together what both serve.
    const pairs = overlapsOf(servers, served, tell).filter(
      ({ a, b, shared }) =>
        !wholesOf(map, a).includes(b) &&
        !wholesOf(map, b).includes(a) &&
        (isWhole || [a, b, ...shared].some((id) => about.includes(id))),
    );
    const listed = inOrder(map, pairs).slice(0, MOST_PAIRS);
    return {
      answer: isWhole
        ? sayAll(map, served.size, several, listed)
        : sayOwn(map, byName(map, new Set(about)), served, servers, listed),
      tables: [
        tableOf({
          id: 'served',
          title: isWhole ? 'Served by several' : 'Served by whom',
          columns: [
            entryColumn('entry', 'Strategy, audience or place'),
            textColumn('kind', 'Kind'),
            numberColumn('count', 'Served by'),
            entriesColumn('servedBy', 'Whom'),
            wordsColumn('how', 'How'),
          ],
          rows: several.map(([id, own]) => [
            id,
            kindLabel(map, map.entity.get(id)?.kind ?? ''),
            own.length,
            [...own],
            howOf(map, byServed.get(id) ?? []),
          ]),
          ifEmpty: 'There is none.',
        }),
        tableOf({
          id: 'pairs',
          title: 'How alike they are',
          note: `Two at a time, most alike first. Likeness is what both serve, of all that either serves. A whole and its part are left out.${
            pairs.length > listed.length
              ? ` The first ${MOST_PAIRS} of ${pairs.length.toLocaleString('en-GB')} pairs.`
              : ''
          }`,
          columns: [
            entryColumn('first', 'One'),
            entryColumn('second', 'Other'),
            textColumn('alike', 'How alike'),
            numberColumn('likeness', 'Likeness, %'),
            entriesColumn('both', 'What both serve'),
            numberColumn('ofFirst', 'The one serves'),
            numberColumn('ofSecond', 'The other serves'),
            textColumn('linked', 'Linked to each other'),
          ],
          rows: listed.map((pair) => [
            pair.a,
            pair.b,
            sayLikeness(pair),
            Math.round(100 * pair.likeness),
            byName(map, pair.shared),
            pair.ofA,
            pair.ofB,
            areLinked(map, pair) ? 'Yes' : 'No',
          ]),
          ifEmpty: 'No two serve anything in common.',
        }),
      ],
      entities: byName(map, new Set([...about, ...several.flatMap(([id, own]) => [id, ...own])])) as never[],
      links: [...new Set(several.flatMap(([id]) => (byServed.get(id) ?? []).map(({ link }) => link.id)))],
      trust: trustIn(asked, {
        lookedAt: 'Links by which a strategy is delivered or aligned to, an audience or a place targeted',
        counted: isWhole
          ? counted
          : {
              all: counted.all.filter((link) => isAt(link, about)),
              links: counted.links.filter((link) => isAt(link, about)),
            },
        unknowns: unknownsOf(map, servers, served),
      }),
      also: {},
    };
  },
};

const isOver = (map: MapData, id: string): boolean => map.entity.get(id)?.status === 'ended';

function howOf(map: MapData, servings: readonly Serving[]): string[] {
  const types = Map.groupBy(servings, ({ link }) => link.type);
  return [...types]
    .map(([type, own]) => `${linkTypeLabel(map, type)} (${new Set(own.map(({ server }) => server)).size})`)
    .sort(compareText);
}

function areLinked(map: MapData, { a, b }: Overlap): boolean {
  return linksOf(map, a).some(({ from, to, status }) => status === 'existing' && (from === b || to === b));
}

/** Those with more than one in common first, by how alike they are; of those equally alike, those that are not linked. */
function inOrder(map: MapData, pairs: readonly Overlap[]): Overlap[] {
  const name = (id: string): string => shownNameOf(map, id);
  return pairs
    .map((pair) => ({ pair, key: `${name(pair.a)}\n${name(pair.b)}\n${pair.a}${pair.b}` }))
    .sort(
      ({ pair: x, key: a }, { pair: y, key: b }) =>
        Number(y.shared.length > 1) - Number(x.shared.length > 1) ||
        y.likeness - x.likeness ||
        y.shared.length - x.shared.length ||
        compareText(a, b),
    )
    .map(({ pair }) => pair);
}

/** One after another: who serves it, what it serves that others serve too, and who of those is most alike. */
function sayOwn(
  map: MapData,
  about: readonly string[],
  served: ReadonlyMap<string, readonly string[]>,
  servers: ReadonlyMap<string, ReadonlySet<string>>,
  pairs: readonly Overlap[],
): string {
  return about
    .map((id) => {
      const name = shownNameOf(map, id);
      const by = served.get(id) ?? [];
      const own = servers.get(id);
      if (by.length === 0 && !own)
        return `Nobody is recorded as serving ${name}, and it as serving nothing: no existing link delivers, is aligned or targets.`;
      const parts: string[] = [];
      if (by.length > 0) {
        const alike = pairs.find(({ shared }) => shared.includes(id));
        parts.push(
          by.length === 1
            ? `${name} is served by ${namesOf(map, by)} alone.`
            : `${name} is served by ${by.length}: ${namesOf(map, by)}.${alike && alike.shared.length > 1 ? ` Of those, ${namesOf(map, [alike.a, alike.b])} are most alike, with ${alike.shared.length} in common.` : ''}`,
        );
      }
      if (own) {
        const alike = pairs.find(({ a, b }) => a === id || b === id);
        const also = [...own].filter((each) => (served.get(each)?.length ?? 0) > 1);
        parts.push(
          also.length === 0
            ? `Nobody else serves what ${name} serves (${namesOf(map, byName(map, own))}).`
            : `${sayAlso(name, own.size, also.length)}: ${namesOf(map, byName(map, also))}.${alike ? ` Most alike is ${shownNameOf(map, alike.a === id ? alike.b : alike.a)}, with ${alike.shared.length} in common.` : ''}`,
        );
      }
      return parts.join(' ');
    })
    .join(' ');
}

/** How much of what one serves is served by others too, as the beginning of a sentence. */
function sayAlso(name: string, own: number, also: number): string {
  if (also < own) return `Of the ${own} that ${name} serves, others serve ${also} too`;
  return own === 1
    ? `The one that ${name} serves is served by others too`
    : `All ${own} that ${name} serves are served by others too`;
}

function sayAll(
  map: MapData,
  served: number,
  several: readonly (readonly [string, readonly string[]])[],
  pairs: readonly Overlap[],
): string {
  if (served === 0)
    return 'Whom and what anybody serves is not recorded: the map has no existing link that targets anything, or that leads to a strategy.';
  const most = several.slice(0, 3).map(([id, own]) => `${shownNameOf(map, id)} (by ${own.length})`);
  const first =
    several.length === 0
      ? `None of the ${served.toLocaleString('en-GB')} strategies, audiences and places that anybody serves is served by more than one.`
      : capitalised(
          `${shareOfThe(several.length, served, SERVED)} ${several.length === 1 ? 'is' : 'are'} served by several, most of all ${most.join(', ')}.`,
        );
  const alike = pairs.filter(({ shared }) => shared.length > 1);
  const [closest] = alike;
  if (!closest)
    return `${first} No two are recorded as having more than one of them in common, so nothing says that they do the same.`;
  const all = closest.ofA + closest.ofB - closest.shared.length;
  const apart = alike.filter((pair) => pair.likeness >= 0.5 && !areLinked(map, pair)).length;
  return `${first} ${countOf(alike.length, 'pair has', 'pairs have')} two or more in common; most alike are ${namesOf(map, [closest.a, closest.b])}, with ${closest.shared.length} of ${all} in common (${namesOf(map, byName(map, closest.shared), 3)}). ${
    apart === 0
      ? 'All that have most in common are linked to each other.'
      : `${countOf(apart, 'pair that has most in common is', 'pairs that have most in common are')} not linked to each other: there it is worth asking whether they know of each other.`
  } To serve the same is not yet to do the same: that has to be asked.`;
}

function unknownsOf(
  map: MapData,
  servers: ReadonlyMap<string, ReadonlySet<string>>,
  served: ReadonlyMap<string, readonly string[]>,
): string[] {
  const projects = [...map.entity.values()].filter(({ kind, status }) => kind === 'project' && status === 'existing');
  const silent = projects.filter(({ id }) => !servers.has(id)).length;
  const general = [...served].filter(([, own]) => own.length > TOO_GENERAL).map(([id]) => id);
  return [
    ...(silent > 0
      ? [
          `What ${shareOfThe(silent, projects.length, ['project', 'projects'], 'any of the')} ${silent === 1 ? 'serves' : 'serve'}: no target and no strategy is recorded.`,
        ]
      : []),
    ...(general.length > 0
      ? [
          `Which of those are alike that all serve ${namesOf(map, byName(map, general))}: with more than ${TOO_GENERAL}, that alone says little.`,
        ]
      : []),
  ];
}
