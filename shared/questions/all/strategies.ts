import { capitalised } from '../../graph/fields/readings.ts';
import type { MapData } from '../../model/map-data.ts';
import { shownNameOf } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { countOf } from '../../util/count-of.ts';
import { countedLinks, trustIn } from '../counting.ts';
import { isAt } from '../flows.ts';
import { type KeptStrategy, keptStrategies, needOf } from '../kept-strategies.ts';
import { onlyAbout, type Question, TYPES } from '../question.ts';
import { byName, listOf, namesOf, shareOfThe } from '../say.ts';
import { isAligning, isDelivering, isNow, isStrategy, type Serving, servingsOf } from '../serving.ts';
import { sayEach } from '../strategy-words.ts';
import { entriesColumn, entryColumn, linkColumn, tableOf, textColumn } from '../tables.ts';

export const strategies: Question = {
  id: 'strategies',
  title: 'Who delivers which strategy',
  asks: 'Which board delivers which strategy, which project is aligned to which, and which strategy has nobody to deliver it?',
  heading: 'Strategies, money and places',
  needs: [onlyAbout(), TYPES],
  answer(asked) {
    const { map, about } = asked;
    const isWhole = about.length === 0;
    const counted = countedLinks(
      asked,
      (link) =>
        (isWhole || isAt(link, about)) &&
        (isDelivering(map, link) || isAligning(map, link)) &&
        (isStrategy(map, link.from) || isStrategy(map, link.to)),
    );
    const towards = servingsOf(counted.all).filter(({ served }) => isStrategy(map, served));
    const delivering = inOrder(
      map,
      towards.filter(({ link }) => isDelivering(map, link)),
    );
    const aligned = inOrder(
      map,
      towards.filter(({ link }) => isAligning(map, link)),
    );
    const met = new Set([...delivering, ...aligned].map(({ served }) => served));
    const kept = keptStrategies(map, delivering, aligned).filter(
      ({ id }) => isWhole || about.includes(id) || met.has(id),
    );
    const none = kept.filter(({ deliverers }) => deliverers.length === 0);
    const now = (servings: readonly Serving[]): Serving[] => servings.filter(isNow);
    const rowsOf = (servings: readonly Serving[]) =>
      now(servings).map(({ server, served, link }) => [server, served, link.reason ?? link.purpose, link.id]);
    const pairs = [
      entryColumn('from', 'Who'),
      entryColumn('to', 'Strategy'),
      textColumn('why', 'Why'),
      linkColumn('link', 'Link'),
    ];
    return {
      answer: isWhole
        ? sayAll(map, kept, now(delivering), now(aligned))
        : sayEach(map, byName(map, new Set(about)), now(delivering), now(aligned)),
      tables: [
        tableOf({
          id: 'strategies',
          title: 'Strategies, those that nobody delivers first',
          columns: [
            entryColumn('strategy', 'Strategy'),
            entriesColumn('deliveredBy', 'Delivered by'),
            entriesColumn('plannedBy', 'To be delivered by'),
            entriesColumn('projects', 'Projects aligned to it'),
            entriesColumn('others', 'Others aligned to it'),
            entryColumn('partOf', 'Part of'),
          ],
          rows: kept.map(({ id, deliverers, later, projects, others, partOf }) => [
            id,
            [...deliverers],
            [...later],
            [...projects],
            [...others],
            partOf,
          ]),
          ifEmpty: isWhole ? 'The map has no strategy that is not over.' : 'There is none.',
        }),
        tableOf({
          id: 'delivered',
          title: 'Who delivers which strategy',
          columns: pairs,
          rows: rowsOf(delivering),
          ifEmpty: 'None is recorded.',
        }),
        tableOf({
          id: 'aligned',
          title: 'Who is aligned to which strategy',
          columns: pairs,
          rows: rowsOf(aligned),
          ifEmpty: 'None is recorded.',
        }),
      ],
      entities: byName(
        map,
        new Set([...kept.map(({ id }) => id), ...endsOf(now([...delivering, ...aligned]))]),
      ) as never[],
      links: [...new Set(now([...delivering, ...aligned]).map(({ link }) => link.id))],
      trust: trustIn(asked, {
        lookedAt: `Links of delivery and of alignment that strategies have${isWhole ? '' : ` with ${namesOf(map, byName(map, new Set(about)))}`}`,
        counted,
        unknowns:
          none.length === 0 || !isWhole
            ? []
            : [
                `Who delivers ${shareOfThe(none.length, kept.length, ['strategy', 'strategies'], 'any of the')}: ask of each who answers for it, and record a link “delivers”.`,
              ],
      }),
      also: {},
    };
  },
};

const endsOf = (servings: readonly Serving[]): string[] => servings.flatMap(({ server, served }) => [server, served]);

function inOrder(map: MapData, servings: readonly Serving[]): Serving[] {
  const name = (id: string): string => shownNameOf(map, id);
  return [...servings].sort(
    (a, b) =>
      compareText(name(a.server), name(b.server)) ||
      compareText(name(a.served), name(b.served)) ||
      compareText(a.link.id, b.link.id),
  );
}

function sayAll(
  map: MapData,
  kept: readonly KeptStrategy[],
  delivering: readonly Serving[],
  aligned: readonly Serving[],
): string {
  if (kept.length === 0) return 'No strategy is recorded: the map has no entry of that kind that is not over.';
  const strategies = countOf(kept.length, 'strategy', 'strategies');
  const none = kept.filter(({ deliverers }) => deliverers.length === 0);
  const later = none.filter((each) => each.later.length > 0).length;
  const within = none.filter((each) => each.isWithinDelivered).length;
  const soon = listOf([
    ...(later > 0 ? [`for ${later.toLocaleString('en-GB')} of them somebody is planned or proposed`] : []),
    ...(within > 0 ? [`${countOf(within, 'is', 'are')} part of one that somebody delivers`] : []),
  ]);
  const first =
    none.length === 0
      ? `Each of ${strategies} has somebody recorded who delivers it.`
      : `Of ${strategies}, ${none.length === 1 ? '1 has nobody recorded who delivers it' : `${none.length.toLocaleString('en-GB')} have nobody recorded who delivers them`}${soon === '' ? '' : ` (${soon})`}.`;
  const isBoard = (id: string): boolean => map.entity.get(id)?.kind === 'group';
  const boards = [
    ...Map.groupBy(
      delivering.filter(({ server }) => isBoard(server)),
      ({ server }) => server,
    ),
  ].map(([board, own]) => ({ board, own: byName(map, new Set(own.map(({ served }) => served))) }));
  const most = [...boards].sort((a, b) => b.own.length - a.own.length).slice(0, 4);
  const more = boards.length - most.length;
  const second =
    boards.length === 0
      ? 'No board or other group is recorded as delivering one.'
      : `Boards and other groups that deliver: ${most
          .map(({ board, own }) => `${shownNameOf(map, board)} (${namesOf(map, own, 3)})`)
          .join('; ')}${more > 0 ? `; and ${countOf(more, 'other', 'others')}` : ''}.`;
  return `${first} ${second} ${sayAligned(map, kept, aligned)}`;
}

function sayAligned(map: MapData, kept: readonly KeptStrategy[], aligned: readonly Serving[]): string {
  const projects = new Set(aligned.map(({ server }) => server).filter((id) => map.entity.get(id)?.kind === 'project'));
  const all = [...map.entity.values()].filter(({ kind, status }) => kind === 'project' && status === 'existing');
  const most = [...kept]
    .sort((a, b) => b.projects.length - a.projects.length)
    .filter((each) => each.projects.length > 1)
    .slice(0, 3)
    .map(({ id, projects: own }) => `${shownNameOf(map, id)} (${own.length})`);
  const bare = kept.filter((each) => needOf(each) === 0 && each.projects.length === 0 && each.others.length === 0);
  const lonely =
    bare.length === 0
      ? ''
      : ` Nobody now delivers, or is aligned to, ${namesOf(
          map,
          bare.map(({ id }) => id),
        )}.`;
  const alignedNow = all.filter(({ id }) => projects.has(id)).length;
  const verb = alignedNow < 2 ? 'is' : 'are';
  const share =
    all.length === 0
      ? 'No project that exists now could be aligned to one'
      : capitalised(
          `${shareOfThe(alignedNow, all.length, ['project', 'projects'])} ${verb} recorded as aligned to a strategy`,
        );
  return `${share}${most.length > 0 ? `, most of them to ${listOf(most)}` : ''}.${lonely}`;
}
