// Which links an analysis counts, what they rest on, and what is left out.
import type { AnalysisScope, AnalysisSettings } from '../../contract/analysis.ts';
import { certaintyOf } from '../../model/confidence.ts';
import { isConfirmed } from '../../model/knowledge/confirmation.ts';
import { sayBasis } from '../../model/knowledge/say-basis.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { countOf } from '../../util/count-of.ts';
import { degreesOf } from './degree.ts';
import { type Network, weightOf } from './network.ts';

type Counted = { readonly links: readonly Link[]; readonly leftOut: AnalysisScope['leftOut'] };

/** @param isWeighted links without a weight above nothing do not count */
export function countedLinks(map: MapData, settings: AnalysisSettings, isWeighted: boolean): Counted {
  const { categories, types, statuses } = settings;
  const isOfType = ({ type }: Link): boolean => {
    if (categories.length === 0 && types.length === 0) return true;
    const category = map.linkType.get(type)?.category;
    return types.includes(type) || (category !== undefined && categories.includes(category));
  };
  const leftOut = { types: 0, existing: 0, planned: 0, proposed: 0, ended: 0, loops: 0, weightless: 0 };
  const links = [...map.link.values()].filter((link) => {
    const why = !isOfType(link)
      ? 'types'
      : !statuses.includes(link.status)
        ? link.status
        : link.from === link.to
          ? 'loops'
          : isWeighted && !(weightOf(link) > 0)
            ? 'weightless'
            : null;
    if (why !== null) leftOut[why]++;
    return why === null;
  });
  return { links, leftOut };
}

export function scopeOf(
  map: MapData,
  network: Network,
  { links, leftOut }: Counted,
  notes: readonly string[],
): AnalysisScope {
  const tally = { fact: 0, assumption: 0, none: 0 };
  for (const { id } of links) tally[certaintyOf(map, id) ?? 'none']++;
  const isolates = degreesOf(network.any).filter((degree) => degree === 0).length;
  const ties = network.isDirected ? network.out.neighbours.length : network.any.neighbours.length / 2;
  const scope = {
    notes: [...notes],
    entries: network.ids.length,
    isolates,
    links: links.length,
    ties,
    facts: tally.fact,
    assumptions: tally.assumption,
    withoutEvidence: tally.none,
    confirmed: links.filter(isConfirmed).length,
    restricted: links.filter(({ restricted }) => restricted).length,
    leftOut,
  };
  return { sentence: sayScope(scope, network), ...scope };
}

const LEFT_OUT: Readonly<Record<keyof AnalysisScope['leftOut'], string>> = {
  types: 'of other types',
  existing: 'that exist now',
  planned: 'planned',
  proposed: 'proposed',
  ended: 'ended',
  loops: 'from an entry to itself',
  weightless: 'without a weight above nothing',
};

function sayScope(scope: Omit<AnalysisScope, 'sentence'>, { isDirected, isWeighted }: Network): string {
  const number = (count: number): string => count.toLocaleString('en-GB');
  const rests = [sayBasis(scope), ...(scope.restricted > 0 ? [`${number(scope.restricted)} of them restricted`] : [])];
  const left = Object.entries(LEFT_OUT).flatMap(([why, words]) => {
    const count = scope.leftOut[why as keyof typeof LEFT_OUT];
    return count === 0 ? [] : [`${number(count)} ${words}`];
  });
  const how = `${isDirected ? 'by their direction' : 'whatever their direction'}${isWeighted ? ', as much as they weigh' : ''}`;
  const counted = scope.links === 0 ? 'No link counted' : `${countOf(scope.links, 'link', 'links')} counted, ${how}`;
  return [
    `${counted}${scope.links === 0 ? '' : `: ${rests.join(', ')}`}.`,
    `${countOf(scope.entries, 'entry', 'entries')}, ${number(scope.isolates)} of them without such a link.`,
    ...(left.length === 0 ? [] : [`Left out: ${left.join(', ')}.`]),
  ].join(' ');
}
