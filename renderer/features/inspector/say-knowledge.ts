import type { Confidence, Knowledge } from '../../../shared/model/confidence.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { evidenceFor } from '../../../shared/model/map-index.ts';
import { sayDate } from '../../../shared/util/dates.ts';

/** How sure we are of something, in words: pure, from what shared/model/confidence works out. */

const LEVELS: Readonly<Record<Confidence, string>> = {
  high: 'High confidence',
  medium: 'Medium confidence',
  low: 'Low confidence',
  none: 'No evidence recorded yet',
};

export function sayConfidence(confidence: Confidence): string {
  return LEVELS[confidence];
}

/** "stated by 2 sources, the newest from November 2018" */
export function sayWhy({ certainty, sources, newest, isFresh }: Knowledge): string | null {
  if (certainty === null) return null;
  const how = certainty === 'fact' ? 'stated by' : 'assumed from';
  const many = sources === 1 ? '1 source' : `${sources} sources`;
  const when =
    newest === null
      ? ', undated'
      : `, ${sources === 1 ? 'of' : 'the newest of'} ${sayDate(newest)}${isFresh ? '' : ' and so over two years old'}`;
  return `${how} ${many}${when}`;
}

/** The line under a link: "stated · Local pilot submission, principle 9". Null when there is no evidence. */
export function sayEvidence(map: MapData, subject: string, knowledge: Knowledge): string | null {
  const evidence = evidenceFor(map, subject);
  const first = evidence.find((item) => item.certainty === 'fact') ?? evidence[0];
  if (!first) return null;
  const source = map.source.get(first.source)?.title ?? 'a source';
  const where = first.section === null ? source : `${source}, ${first.section}`;
  const more = evidence.length > 1 ? ` and ${evidence.length - 1} more` : '';
  return `${knowledge.certainty === 'fact' ? 'stated' : 'assumed'} · ${where}${more}`;
}
