// Which group an entry is in, who is in it, and why: its links tell.
import type { AnswerTable } from '../contract/answer.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { shownNameOf } from '../model/words.ts';
import { countOf } from '../util/count-of.ts';
import { byName, namesOf } from './say.ts';
import { entriesColumn, entryColumn, numberColumn, tableOf, textColumn } from './tables.ts';

export type Grouped = {
  /** The number of the group of each entry; NaN for those without a link. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** The entry by which each group is told. */
  readonly middles: ReadonlyMap<number, string>;
  readonly links: readonly Link[];
};

type Pull = { readonly group: number; readonly links: number; readonly whom: readonly string[] };

/** The groups that the links of an entry lead to, those with most links first. */
function pullsOn(map: MapData, id: string, { numberOf, links }: Grouped): Pull[] {
  const others = links.flatMap(({ from, to }) => (from === to ? [] : from === id ? [to] : to === id ? [from] : []));
  return [...Map.groupBy(others, (other) => numberOf.get(other) ?? Number.NaN)]
    .map(([group, own]) => ({ group, links: own.length, whom: byName(map, new Set(own)) }))
    .sort((a, b) => b.links - a.links || a.group - b.group);
}

export function sayMemberships(map: MapData, about: readonly string[], grouped: Grouped): string {
  return byName(map, new Set(about))
    .map((id) => {
      const name = shownNameOf(map, id);
      const number = grouped.numberOf.get(id) ?? Number.NaN;
      if (Number.isNaN(number)) return `${name} is in no group: it has no link of this sort that exists now.`;
      const middle = grouped.middles.get(number) ?? '';
      const others = byName(
        map,
        [...grouped.numberOf].flatMap(([other, its]) => (its === number && other !== id ? [other] : [])),
      );
      const pulls = pullsOn(map, id, grouped);
      const all = pulls.reduce((sum, { links }) => sum + links, 0);
      const inside = pulls.find(({ group }) => group === number)?.links ?? 0;
      const most = pulls.find(({ group }) => group !== number);
      const around =
        middle === id ? 'is in the middle of a group' : `is in the group around ${shownNameOf(map, middle)}`;
      const why =
        inside === all
          ? `${all === 1 ? 'Its only link stays' : `All ${all.toLocaleString('en-GB')} of its links stay`} inside.`
          : `${inside.toLocaleString('en-GB')} of its ${countOf(all, 'link stays', 'links stay')} inside${most ? `; ${most.links.toLocaleString('en-GB')} ${most.links === 1 ? 'leads' : 'lead'} to the group around ${shownNameOf(map, grouped.middles.get(most.group) ?? '')}` : ''}.`;
      return `${name} ${around}, together with ${namesOf(map, others)}. ${why}`;
    })
    .join(' ');
}

export function membershipTable(map: MapData, about: readonly string[], grouped: Grouped): AnswerTable {
  const rows = byName(map, new Set(about)).flatMap((id) =>
    pullsOn(map, id, grouped).map(({ group, links, whom }) => [
      id,
      grouped.middles.get(group) ?? null,
      group === grouped.numberOf.get(id) ? 'Its own' : 'Another',
      links,
      [...whom],
    ]),
  );
  return tableOf({
    id: 'why',
    title: 'Why it is in its group: where its links lead',
    note: 'Groups are formed so that as many links as can be stay inside, beyond what chance would give: an entry may have as many links to a larger group and not be in it.',
    columns: [
      entryColumn('entry', 'Entry'),
      entryColumn('around', 'Group around'),
      textColumn('which', 'Which group'),
      numberColumn('links', 'Links'),
      entriesColumn('whom', 'To whom'),
    ],
    rows,
    ifEmpty: 'It has no link of this sort.',
  });
}
