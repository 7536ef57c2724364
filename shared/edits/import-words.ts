import type { Read } from '../exchange/tables/cells.ts';
import { readLine } from '../exchange/tables/cells.ts';
import type { RecordKind, RecordOf } from '../model/records.ts';
import { SHIPPED_KINDS, SHIPPED_LINK_TYPES } from '../model/shipped.ts';
import { termId, VOCABULARIES, type Vocabulary } from '../model/vocabulary.ts';
import { foldName, slugOf } from '../util/fold.ts';
import { refuse, succeed } from '../util/result.ts';
import type { Draft } from './import-draft.ts';
import type { ReceiptBook } from './import-receipt.ts';
import { type Used, usedBy } from './import-used.ts';
import { kindSpec, linkTypeSpec, termSpec } from './record-specs.ts';

/** A type of link as a table names it: by its label, or by how it reads from the other end. */
export type NamedType = { readonly id: string; readonly isInverse: boolean };

/** The words of the map while an import adds to them. */
export type Words = {
  readonly term: (vocabulary: Vocabulary, text: string) => Read<string>;
  readonly kind: (text: string) => Read<string>;
  readonly linkType: (text: string) => Read<NamedType>;
  /** Notes something else that is new: a field of the user's own, a choice for one. */
  readonly note: (fresh: FreshWord) => void;
  /** Lists the new words in the receipt, and takes back those that nothing came to use. */
  readonly settle: () => void;
};

export type FreshWord = {
  readonly vocabulary: string;
  readonly label: string;
  readonly isUsed: (used: Used) => boolean;
  readonly takeBack: () => void;
};

/** How others spell the kinds we ship. */
const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  organization: 'organisation',
  organizations: 'organisation',
};
const LONGEST_WORD = 500;

const NO_CONTEXT = { now: '', today: '', newId: () => '' };

export function createWords(draft: Draft, receipt: ReceiptBook): Words {
  const { base } = draft;
  const fresh: FreshWord[] = [];

  /** Keys by folded word. */
  const kinds = new Map<string, string>();
  const types = new Map<string, NamedType>();
  const terms = new Map<Vocabulary, Map<string, string>>(VOCABULARIES.map((vocabulary) => [vocabulary, new Map()]));
  const know = <Value>(index: Map<string, Value>, words: readonly string[], value: Value): void => {
    for (const word of words) if (!index.has(foldName(word))) index.set(foldName(word), value);
  };
  for (const kind of base.kind.values()) know(kinds, [kind.label, spaced(kind.id), kind.plural], kind.id);
  for (const type of base.linkType.values())
    know(types, [type.label, spaced(type.id)], { id: type.id, isInverse: false });
  // Labels come first: "partners with" reads the same from both ends.
  for (const type of base.linkType.values()) know(types, [type.inverse], { id: type.id, isInverse: true });
  for (const term of base.term.values())
    know(terms.get(term.vocabulary) as Map<string, string>, [term.label, spaced(term.key)], term.key);

  const create = <K extends RecordKind, Value>(
    index: Map<string, Value>,
    text: string,
    vocabulary: string,
    record: K,
    make: (label: string, key: string) => { readonly value: RecordOf<K>; readonly known: Value },
    isTaken: (key: string) => boolean,
    isOfSigns = false,
  ): Read<Value> => {
    const label = readLine(text);
    const slug = slugOf(label).replace(/-+$/, '') || (isOfSigns ? 'sign' : '');
    if (slug === '') return refuse(`“${label}” has no letter or digit, so it cannot be a word of a list`);
    const key = freeKey(slug, isTaken);
    const { value, known } = make(label, key);
    draft.put(record, value);
    index.set(foldName(label), known);
    fresh.push({
      vocabulary,
      label,
      isUsed: (used) => used.has(`${record} ${value.id}`),
      takeBack: () => draft.drop(record, value.id),
    });
    return succeed(known);
  };

  /** Before anything is made of it: to compare a word of a million letters with those that are known takes seconds. */
  const tooLong = (text: string): Read<never> | null => {
    const { length } = text.length > LONGEST_WORD ? readLine(text) : text;
    return length > LONGEST_WORD ? refuse(`it is ${length} characters long, too long for a word of a list`) : null;
  };

  return {
    term(vocabulary, text) {
      const long = tooLong(text);
      if (long !== null) return long;
      const index = terms.get(vocabulary) as Map<string, string>;
      const known = index.get(foldName(text));
      if (known !== undefined) return succeed(known);
      const order = base.term.size + index.size;
      return create(
        index,
        text,
        vocabulary,
        'term',
        (label, key) => ({ value: termSpec.complete(base, { vocabulary, key, label, order }, NO_CONTEXT), known: key }),
        (key) => draft.get('term', termId(vocabulary, key)) !== undefined,
      );
    },
    kind(text) {
      const long = tooLong(text);
      if (long !== null) return long;
      const word = foldName(text);
      const known = kinds.get(word) ?? kinds.get(OTHER_SPELLINGS[word] ?? word);
      if (known !== undefined) return succeed(known);
      const shipped = SHIPPED_KINDS.find((kind) => foldName(kind.label) === word);
      const order = base.kind.size + kinds.size;
      return create(
        kinds,
        text,
        'kind',
        'kind',
        (label, id) => ({
          value: shipped ?? kindSpec.complete(base, { id, label, plural: label, order }, NO_CONTEXT),
          known: id,
        }),
        (key) => draft.get('kind', key) !== undefined,
      );
    },
    linkType(text) {
      const long = tooLong(text);
      if (long !== null) return long;
      const word = foldName(text);
      const known = types.get(word);
      if (known !== undefined) return succeed(known);
      const shipped = SHIPPED_LINK_TYPES.find((type) => foldName(type.label) === word);
      const order = base.linkType.size + types.size;
      return create(
        types,
        text,
        'linkType',
        'linkType',
        (label, id) => ({
          value: shipped ?? linkTypeSpec.complete(base, { id, label, inverse: label, order }, NO_CONTEXT),
          known: { id, isInverse: false },
        }),
        (key) => draft.get('linkType', key) !== undefined,
        // Causal maps have links called “+” and “-”; elsewhere a dash says that there is nothing to say.
        true,
      );
    },
    note: (word) => fresh.push(word),
    settle() {
      const used = usedBy(draft);
      for (const word of fresh.toReversed()) if (!word.isUsed(used)) word.takeBack();
      for (const { vocabulary, label } of fresh.filter((word) => word.isUsed(used))) receipt.addWord(vocabulary, label);
    },
  };
}

/** A key as a reader would write it: "reports-to" -> "reports to". */
function spaced(key: string): string {
  return key.replaceAll('-', ' ');
}

/** The key, or the key with the first number behind it that is free. */
export function freeKey(key: string, isTaken: (key: string) => boolean): string {
  if (!isTaken(key)) return key;
  for (let number = 2; ; number++) if (!isTaken(`${key}-${number}`)) return `${key}-${number}`;
}
