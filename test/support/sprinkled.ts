// Edits that put a text into any place of a map that holds words, chosen by a seed.
import type { EditCall } from '../../shared/edits/index.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import type { RecordKind } from '../../shared/model/records.ts';
import { seededRandom } from '../../shared/util/seeded-random.ts';

type Place = { readonly record: RecordKind; readonly fields: (text: string, map: MapData) => object };

const PLACES: readonly Place[] = [
  { record: 'entity', fields: (text) => ({ notes: `So says ${text}.` }) },
  {
    record: 'entity',
    fields: (text) => ({ description: text, website: `https://example.org/?q=${encodeURIComponent(text)}` }),
  },
  { record: 'entity', fields: (text) => ({ aliases: [`Friends of ${text}`], externalIds: [`row ${text}`] }) },
  { record: 'link', fields: (text) => ({ purpose: text, reason: `"${text}"`, role: text }) },
  { record: 'link', fields: (text) => ({ notes: `a\n${text}\nb` }) },
  { record: 'source', fields: (text) => ({ title: `Minutes, ${text}`, author: text, notes: text }) },
  { record: 'source', fields: (text) => ({ text: `One. ${text} two (${text}). Three`, read: [{ start: 2, end: 9 }] }) },
  { record: 'evidence', fields: (text) => ({ quote: text, note: `${text}!`, section: text }) },
  { record: 'engagement', fields: (text) => ({ said: text, owner: text, attachments: [`C:\\files\\${text}.doc`] }) },
  {
    record: 'survey',
    fields: (text, map) => {
      const [by, about] = map.entity.keys();
      return about === undefined ? {} : { answers: [{ by, date: null, no: [{ about, wish: 'more', note: text }] }] };
    },
  },
  { record: 'view', fields: (text) => ({ title: text, caption: text, options: { [text]: [text, { a: text }] } }) },
  {
    record: 'view',
    fields: (text) => ({ filter: { name: { is: text } }, rules: [{ when: text }], description: text }),
  },
  { record: 'notSame', fields: (text) => ({ why: text }) },
  { record: 'ruleSet', fields: (text) => ({ name: `Rules of ${text}`, rules: [{ label: text }] }) },
  { record: 'setting', fields: (text) => ({ value: { a: [text] } }) },
  { record: 'term', fields: (text) => ({ label: text, description: text }) },
  { record: 'kind', fields: (text) => ({ plural: `${text} etc.`, description: text }) },
  { record: 'linkType', fields: (text) => ({ inverse: `as ${text}` }) },
  { record: 'customField', fields: (text) => ({ label: `Of ${text}`, description: text }) },
];

/** Null when the map has no record of the sort that the seed chose. */
export function sprinkle(map: MapData, seed: number, texts: readonly string[]): EditCall | null {
  const random = seededRandom(`sprinkle ${seed}`);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const { record, fields } = pick(PLACES);
  const ids = [...map[record].keys()].filter((id) => id !== 'title' && id !== 'as-at' && id !== 'house-style');
  if (ids.length === 0) return null;
  const id = pick(ids);
  if (record === 'setting')
    return { edit: 'setting.add', input: { id: `own-${seed % 1000}`, ...fields(pick(texts), map) } };
  return { edit: `${record}.update`, input: { id, fields: fields(pick(texts), map) } };
}
