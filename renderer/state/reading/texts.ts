import type { Source } from '../../../shared/model/evidence.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { evidenceFrom } from '../../../shared/model/map-index.ts';
import { compareFolded } from '../../../shared/model/words.ts';
import { documentOf, shareRead, type TextDocument } from '../../../shared/reading/document.ts';

/** Texts taken apart, by source: kept for as long as the text is the same. */
const documents = new Map<string, TextDocument>();

export function documentFor({ id, text }: Source): TextDocument {
  const known = documents.get(id);
  if (known && known.text === (text ?? '')) return known;
  const document = documentOf(text ?? '');
  documents.set(id, document);
  return document;
}

/** How far a source has come: the share of it that is read, and what was made of it. */
export type Progress = { readonly share: number; readonly links: number; readonly entries: number };

export function progressOf(map: MapData, source: Source): Progress {
  const evidence = evidenceFrom(map, source.id);
  return {
    share: shareRead(documentFor(source), source.read),
    links: new Set(evidence.map(({ link }) => link).filter((id) => id !== null)).size,
    entries: new Set(evidence.map(({ entity }) => entity).filter((id) => id !== null)).size,
  };
}

/** Sources that have a text, by date and title. */
export function textSources(map: MapData): readonly Source[] {
  return [...map.source.values()]
    .filter(({ text }) => text !== null)
    .sort((a, b) => (a.date === b.date ? compareFolded(a.title, b.title) : (a.date ?? '9') < (b.date ?? '9') ? -1 : 1));
}
