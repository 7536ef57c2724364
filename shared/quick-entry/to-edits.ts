import type { EditCall } from '../edits/index.ts';
import { wordFor } from '../edits/word-for.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { termId } from '../model/vocabulary.ts';
import type { PlannedEnd, PlannedLink } from './links-of.ts';
import type { Manner } from './sentence.ts';

/** The source that what is typed is taken from: one of the map, or one's own knowledge, which becomes a source when first used. */
export type TypedFrom = { readonly source: string } | { readonly ownKnowledge: true } | null;

/** What is done about a link: a new one is made, or what is new in it is added to one that is there. */
export type LinkDeed = { readonly planned: PlannedLink; readonly into: string | null };

export type Typed = {
  readonly edits: readonly { readonly edit: string; readonly input: object }[];
  /** Links that are made or added to, in the order of the deeds. */
  readonly links: readonly string[];
  /** Entries that are made. */
  readonly entries: readonly string[];
  /** Links that were there and are added to: as they were, and the fields they are given. */
  readonly additions: readonly Addition[];
  /** Evidence that is made. */
  readonly evidence: readonly string[];
  /** Words that are made, by the id of their record. */
  readonly words: readonly string[];
  /** The source that is made of one's own knowledge, or null. */
  readonly source: string | null;
};

export type Addition = { readonly before: Link; readonly fields: Partial<Link> };

/** What one's own knowledge is called among the sources. */
export const OWN_KNOWLEDGE = 'Own knowledge';

/**
 * The edits that make what sentences mean, as one step: new entries and new words first.
 * @param newId gives a new UUID at each call
 * @throws RangeError when an end is still unclear: the user is asked first
 */
export function editsFor(map: MapData, deeds: readonly LinkDeed[], from: TypedFrom, newId: () => string): Typed {
  const edits: EditCall[] = [];
  const made = new Map<string, string>();
  const words = new Map<string, string>();
  const newWords: string[] = [];
  const additions: Addition[] = [];
  const idOf = (end: PlannedEnd): string => {
    if (end.is === 'known') return end.id;
    if (end.is === 'unclear') throw new RangeError(`it is not clear which entry “${end.name}” is`);
    const known = made.get(end.key);
    if (known !== undefined) return known;
    const id = newId();
    made.set(end.key, id);
    edits.push({ edit: 'entity.add', input: { id, name: end.name, kind: end.kind } });
    return id;
  };
  const methodsOf = ({ methods }: Manner): string[] =>
    methods.map((method) => {
      if ('key' in method) return method.key;
      const known = words.get(method.label);
      if (known !== undefined) return known;
      const word = wordFor(map, 'method', method.label);
      edits.push(...word.edits);
      if (word.edits.length > 0) newWords.push(termId('method', word.key));
      words.set(method.label, word.key);
      return word.key;
    });

  const links = deeds.map(({ planned, into }) => {
    const methods = methodsOf(planned.manner);
    const before = into === null ? undefined : map.link.get(into);
    if (before) {
      const fields = addedTo(before, planned, methods);
      additions.push({ before, fields });
      edits.push({ edit: 'link.update', input: { id: before.id, fields } });
      return before.id as string;
    }
    const id = newId();
    const ends = { from: idOf(planned.from), to: idOf(planned.to) };
    edits.push({
      edit: 'link.add',
      input: { id, ...ends, type: planned.type, direction: planned.direction, ...said(planned.manner, methods) },
    });
    return id;
  });
  const known = evidenceFor(map, deeds, links, from, newId);
  edits.push(...known.edits);
  return {
    edits: edits as Typed['edits'],
    links,
    entries: [...made.values()],
    additions,
    evidence: known.evidence,
    words: newWords,
    source: known.made,
  };
}

/** The fields that a sentence fills. */
function said(manner: Manner, methods: readonly string[]): Partial<Link> {
  const { methods: _, certainty: __, direction: ___, singlePointOfContact, ...fields } = manner;
  return {
    ...(methods.length === 0 ? {} : { methods: [...new Set(methods)] }),
    ...(singlePointOfContact ? { singlePointOfContact } : {}),
    ...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<Link>),
  };
}

/** What a sentence adds to a link that is there: its methods besides those, and whatever was not set. What is set stays. */
export function addedTo(link: Link, { manner }: PlannedLink, methods: readonly string[]): Partial<Link> {
  const { methods: _, ...fields } = said(manner, methods);
  const more = methods.filter((key) => !link.methods.includes(key));
  const unset = Object.entries(fields).filter(([field]) => {
    const value = link[field as keyof Link];
    return value === null || value === false;
  });
  return {
    ...(more.length === 0 ? {} : { methods: [...link.methods, ...new Set(more)] }),
    ...(Object.fromEntries(unset) as Partial<Link>),
  };
}

/** Whether there is anything in a sentence that a link does not hold yet. */
export function hasMore(link: Link, planned: PlannedLink): boolean {
  const methods = planned.manner.methods.map((method) => ('key' in method ? method.key : `new ${method.label}`));
  return Object.keys(addedTo(link, planned, methods)).length > 0;
}

function evidenceFor(
  map: MapData,
  deeds: readonly LinkDeed[],
  links: readonly string[],
  from: TypedFrom,
  newId: () => string,
): { readonly edits: readonly EditCall[]; readonly evidence: readonly string[]; readonly made: string | null } {
  if (from === null) return { edits: [], evidence: [], made: null };
  const own = [...map.source.values()].find(({ title }) => title === OWN_KNOWLEDGE);
  const source = 'source' in from ? from.source : (own?.id ?? newId());
  // Only one's own knowledge becomes a source by being used: one of the map that has gone is not made anew under that name.
  const isNew = 'ownKnowledge' in from && own === undefined;
  const evidence = deeds.map(() => newId());
  return {
    edits: [
      ...(isNew ? [{ edit: 'source.add', input: { id: source, title: OWN_KNOWLEDGE, kind: 'observation' } }] : []),
      ...deeds.map(({ planned }, at) => ({
        edit: 'evidence.add',
        input: { id: evidence[at], source, link: links[at], certainty: planned.manner.certainty ?? 'fact' },
      })),
    ],
    evidence,
    made: isNew ? source : null,
  };
}
