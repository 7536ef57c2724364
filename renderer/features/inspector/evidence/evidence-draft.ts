// What the form of a piece of evidence holds, and the edits it means. Pure.
import { type Certainty, type Evidence, LONGEST_QUOTE } from '../../../../shared/model/evidence.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { type Edit, type EvidenceWords, evidenceWords, wordsToKeep } from '../../../state/index.ts';
import { type SourceDraft, sourceFrom } from './source-draft.ts';

export type EvidenceDraft = EvidenceWords & {
  readonly source: SourceDraft | null;
  readonly certainty: Certainty;
  readonly saidBy: Evidence['saidBy'];
};

/** What evidence is about: one thing, or many that one passage speaks of. */
export type About = { readonly entities: readonly string[]; readonly links: readonly string[] };

/** @param last id of the source that is offered first */
export function draftOf(map: MapData, evidence: Evidence | undefined, last: string | null): EvidenceDraft {
  const known = map.source.get(evidence?.source ?? last ?? '');
  return {
    source: known ? { id: known.id, title: known.title } : null,
    ...evidenceWords(evidence),
    certainty: evidence?.certainty ?? 'fact',
    saidBy: evidence?.saidBy ?? null,
  };
}

const LONGEST_LABEL = 200;

type Meant = { readonly edits: readonly Edit[]; readonly label: string; readonly source: string };

/** The edits that record a draft as one step, or why they cannot be made. */
export function editsFor(
  draft: EvidenceDraft,
  about: About,
  evidence: Evidence | undefined,
): Meant | { readonly problem: string } {
  const source = sourceFrom(draft.source);
  if ('problem' in source) return source;
  if (draft.quote.trim().length > LONGEST_QUOTE)
    return { problem: `Quote ${LONGEST_QUOTE} letters at most: a few words are enough to find the place again.` };
  const fields = {
    source: source.id,
    ...wordsToKeep(draft),
    certainty: draft.certainty,
    saidBy: draft.saidBy,
  };
  // Its place is one in the text of the source it was taken from.
  const place = evidence && evidence.source !== source.id ? { place: null } : {};
  const changes: Edit[] = evidence
    ? [{ edit: 'evidence.update', input: { id: evidence.id, fields: { ...fields, ...place } } }]
    : [
        ...about.entities.map((entity) => ({ edit: 'evidence.add', input: { entity, ...fields } })),
        ...about.links.map((link) => ({ edit: 'evidence.add', input: { link, ...fields } })),
      ];
  const to = changes.length > 1 ? ` to ${changes.length} things` : '';
  const label = `${evidence ? 'Change' : 'Add'} evidence from “${source.title}”${to}`.slice(0, LONGEST_LABEL);
  return { edits: [...source.edits, ...changes], label, source: source.id };
}
