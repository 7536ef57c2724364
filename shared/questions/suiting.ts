// Which methods suit whom: as the map's own field says, or else as experience says.
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import type { CustomField } from '../model/vocabulary.ts';
import { inOrder, termsOf } from '../model/words.ts';
import { foldText } from '../util/fold.ts';
import { linksInto } from './communicating.ts';

/** Communication of this quality or better works. */
const WORKS = 4;

export type Suiting = {
  /** The field that says so; null where it is told from what is rated 4 or 5. */
  readonly field: CustomField | null;
  /** Keys of the methods that suit an entry; empty where that is not known. */
  readonly methodsFor: (entry: string) => ReadonlySet<string>;
};

/** A field of the user's own for entries that is named like “Preferred methods” or “Ways that suit”. */
function preferenceField(map: MapData): CustomField | null {
  const fits = ({ id, label, appliesTo }: CustomField): boolean => {
    const words = `${foldText(label)} ${foldText(id.replace(/[-_]/g, ' '))}`;
    return (
      appliesTo === 'entity' && /\b(prefer|suit)/.test(words) && /\b(method|channel|ways?\b|communicat)/.test(words)
    );
  };
  return inOrder(map.customField.values()).find(fits) ?? null;
}

/** So that “emails” is found as “Email”. */
const keyOf = (text: string): string => foldText(text).replace(/s$/, '');

/** @param all links of communication whatever their status: what worked until it ended says what suits as well */
export function suitingIn(map: MapData, all: readonly Link[]): Suiting {
  const field = preferenceField(map);
  if (field === null) {
    const into = linksInto(
      all.filter(({ quality, status }) => (quality ?? 0) >= WORKS && (status === 'existing' || status === 'ended')),
    );
    return { field, methodsFor: (entry) => new Set(into.get(entry)?.flatMap(({ methods }) => methods)) };
  }
  const methods = new Map<string, string>();
  for (const { key, label } of termsOf(map, 'method')) methods.set(keyOf(key), key).set(keyOf(label), key);
  return {
    field,
    methodsFor: (entry) => {
      const value = map.entity.get(entry)?.custom[field.id];
      const said = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[|,;/&]|\band\b/) : [];
      return new Set(said.map((text) => methods.get(keyOf(text))).filter((key) => key !== undefined));
    },
  };
}
