// What of a map the workbook behind a figure does not hold, counted for its receipt.
import type { Omitted } from '../../../shared/exchange/audience/index.ts';
import { WORKBOOK } from '../../../shared/exchange/graph-formats.ts';
import { leftOutBy } from '../../../shared/exchange/left-out.ts';
import { shownPart } from '../../../shared/exchange/tables/shown-part.ts';
import type { Figure } from '../../../shared/figure/figure.ts';
import { isJointLink } from '../../../shared/graph/membership/index.ts';
import { countOf } from '../../../shared/util/count-of.ts';

/** In counts and never in names; nothing of an answer, which tells no more than it says. */
export function leftOutOfWorkbook(figure: Figure): Omitted[] {
  if (figure.tables) return [];
  const { map, shown, view } = figure;
  const part = shownPart(figure);
  const isShown = (id: string): boolean => shown.entities.has(id);
  const evidence = new Map(
    [...map.evidence].filter(
      ([, { source, entity, link }]) =>
        part.source.has(source) && (link === null ? part.entity.has(entity ?? ('' as never)) : part.link.has(link)),
    ),
  );
  const links = [...map.link.keys()].filter((id) => !isJointLink(id)).length;
  const met = [...map.engagement.values()].filter((record) => record.met.some(isShown)).length;
  const why = view === null ? 'not among what is shown' : `not in the view “${view.name}”`;
  const rows = [
    { count: map.entity.size - part.entity.size, one: 'entry', many: 'entries', why },
    { count: links - part.link.size, one: 'link', many: 'links', why },
    {
      count: map.source.size - part.source.size,
      one: 'source',
      many: 'sources',
      why: 'nothing that is shown rests on it',
    },
    {
      count: map.evidence.size - evidence.size,
      one: 'piece of evidence',
      many: 'pieces of evidence',
      why: 'for what is not shown',
    },
    {
      count: map.engagement.size - met,
      one: 'engagement record',
      many: 'engagement records',
      why: 'with nobody that is shown',
    },
  ];
  return [
    ...rows
      .filter(({ count }) => count > 0)
      .map(({ count, one, many, why: because }) => ({ what: countOf(count, one, many), why: because })),
    ...leftOutBy({ ...part, evidence }, WORKBOOK),
  ];
}
