import { foldText } from '../../util/fold.ts';
import { remembered } from '../../util/remembered.ts';
import type { Evidence, Source } from '../evidence.ts';
import type { MapData } from '../map-data.ts';

/**
 * What makes a source the same as another for corroboration. However often a source is quoted, it counts once; and a document
 * that was recorded twice, under the same title, date and author, is one document. Conversations, surveys, workshops and observations
 * are told apart by their records alone: two residents asked on one day are two sources, whatever both are called.
 */
const identityOf = remembered((source: Source): string =>
  source.kind === 'document'
    ? [source.title, source.date ?? '', source.author ?? ''].map(foldText).join('\n')
    : source.id,
);

/** The sources of these pieces of evidence that are independent of each other, in the order they come. */
export function independentSources(map: MapData, evidence: readonly Evidence[]): Source[] {
  const sources = new Map<string, Source>();
  for (const { source: id } of evidence) {
    const source = map.source.get(id);
    if (source && !sources.has(identityOf(source))) sources.set(identityOf(source), source);
  }
  return [...sources.values()];
}

/** The one author behind all of several sources, or null: they corroborate each other less than their number says. */
export function soleAuthor(sources: readonly Source[]): string | null {
  const [first, ...others] = sources;
  if (!first?.author || others.length === 0) return null;
  const author = foldText(first.author);
  return others.every((source) => foldText(source.author ?? '') === author) ? first.author : null;
}
