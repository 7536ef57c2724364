import { rankFound } from '../../../shared/model/find.ts';
import { succeed } from '../../../shared/util/result.ts';
import { type HandlerFamily, needMap } from '../handler.ts';
import type { OpenMap } from '../open-map.ts';

/** How many of the likeliest are put in order: more than anyone reads, few enough to be quick. */
const CANDIDATES = 1000;

/** Entries that may be meant by a text, likeliest first. What links say of themselves finds the entries at their ends. */
export function candidatesFor(open: OpenMap, text: string): string[] {
  const map = open.map();
  return open.find(text, CANDIDATES).flatMap(({ record, id }) => {
    if (record === 'entity') return [id];
    const link = map.link.get(id);
    return link ? [link.from, link.to] : [];
  });
}

export const searchHandlers: HandlerFamily<'search.find'> = {
  'search.find'({ text, limit }, context) {
    const open = needMap(context);
    const found = rankFound(open.map(), text, candidatesFor(open, text)).slice(0, limit);
    return succeed({ results: found.map(({ entity, matched, where }) => ({ entity: entity.id, matched, where })) });
  },
};
