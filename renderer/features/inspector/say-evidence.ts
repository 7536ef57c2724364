import { knowledgeOf } from '../../../shared/model/knowledge/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { evidenceFor } from '../../../shared/model/map-index.ts';

/** The line under a link: "stated · Local pilot submission, principle 9". Null when there is no evidence. */
export function sayEvidence(map: MapData, subject: string, asAt: string): string | null {
  const evidence = evidenceFor(map, subject);
  const first = evidence.find((item) => item.certainty === 'fact') ?? evidence[0];
  if (!first) return null;
  const source = map.source.get(first.source)?.title ?? 'a source';
  const where = first.section === null ? source : `${source}, ${first.section}`;
  const more = evidence.length > 1 ? ` and ${evidence.length - 1} more` : '';
  return `${knowledgeOf(map, subject, asAt).certainty === 'fact' ? 'stated' : 'assumed'} · ${where}${more}`;
}
