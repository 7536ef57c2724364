// What sides of links have said, while an import adds to it: evidence of one side, and the fields of the link that follow from both.
import type { Evidence } from '../model/evidence.ts';
import {
  confirmedBySides,
  contactsAYear,
  describedBySides,
  type Reported,
  type Side,
  type SideSays,
  sideSays,
} from '../model/knowledge/sides.ts';
import type { Link } from '../model/link.ts';
import { sameJson } from '../util/canonical-json.ts';
import { fieldChanges, type Importing } from './import-context.ts';
import type { Surveys } from './import-surveys.ts';
import { evidenceSpec } from './record-specs.ts';

type Said = { readonly source: string; readonly reported: Partial<Reported>; readonly note: string | null };

export type AnswerBook = {
  /** Links of a type between two, either way round. */
  readonly between: (a: string, b: string, type: string) => readonly Link[];
  readonly know: (link: Link) => void;
  /** Whether some side has said something of a link. */
  readonly isAnsweredOf: (link: string) => boolean;
  /** Remembers what followed from both sides until now: fields that say otherwise were set by somebody, and stay. */
  readonly before: (links: readonly Link[]) => void;
  readonly say: (link: Link, by: string, said: Said) => void;
  /** Takes back what one side said in a source. */
  readonly takeBack: (link: Link, by: string, source: string) => void;
  /** The link with what now follows from both sides. */
  readonly settled: (link: Link) => Link;
};

type Both = { readonly [S in Side]: SideSays };

export function createAnswerBook({ draft, context, receipt }: Importing, surveys: Surveys): AnswerBook {
  const pairs = new Map<string, Link[]>();
  const evidence = new Map<string, Evidence[]>();
  const earlier = new Map<string, Both>();
  const rank = contactsAYear(draft.base);
  const keyOf = (a: string, b: string, type: string): string => `${[a, b].sort().join(' ')} ${type}`;
  const know: AnswerBook['know'] = (link) => {
    const key = keyOf(link.from, link.to, link.type);
    pairs.set(key, [...(pairs.get(key) ?? []), link]);
  };
  const hear = (piece: Evidence): void => {
    if (piece.link !== null) evidence.set(piece.link, [...(evidence.get(piece.link) ?? []), piece]);
  };
  const links = new Map([...draft.base.link.values(), ...draft.fresh('link')].map((link) => [link.id as string, link]));
  for (const link of links.values()) know(link);
  const pieces = new Map([...draft.base.evidence.values(), ...draft.fresh('evidence')].map((each) => [each.id, each]));
  for (const piece of pieces.values()) hear(piece);

  const sides = (link: Link): Both => {
    const read = {
      evidence: evidence.get(link.id) ?? [],
      surveys: surveys.all(),
      dateOf: (source: string) => draft.get('source', source)?.date ?? null,
    };
    return { from: sideSays(link, 'from', read), to: sideSays(link, 'to', read) };
  };
  const replace = (link: string, how: (pieces: readonly Evidence[]) => Evidence[]): void => {
    evidence.set(link, how(evidence.get(link) ?? []));
  };
  const sideOf = ({ from }: Link, by: string): Side => (from === by ? 'from' : 'to');
  const saidBefore = (link: Link, side: Side, source: string): Evidence | undefined =>
    evidence.get(link.id)?.find((piece) => piece.saidBy === side && piece.source === source);

  return {
    between: (a, b, type) => (pairs.get(keyOf(a, b, type)) ?? []).map((link) => draft.get('link', link.id) ?? link),
    know,
    isAnsweredOf: (id) => (evidence.get(id) ?? []).some(({ saidBy }) => saidBy !== null),
    before(those) {
      for (const link of those) earlier.set(link.id, sides(link));
    },
    say(link, by, { source, reported, note }) {
      const side = sideOf(link, by);
      const before = saidBefore(link, side, source);
      const start =
        before ??
        evidenceSpec.complete(
          draft.base,
          { id: context.newId() as Evidence['id'], source: source as Evidence['source'], link: link.id, saidBy: side },
          context,
        );
      const none: Reported = { methods: [], frequency: null, quality: null, wish: null };
      const after: Evidence = {
        ...start,
        reported: { ...none, ...start.reported, ...reported },
        note: note ?? start.note,
      };
      const isSame = before !== undefined && fieldChanges(before, after).length === 0;
      receipt.countOther('evidence', before ? (isSame ? 'unchanged' : 'updated') : 'added');
      if (isSame) return;
      draft.put('evidence', after);
      replace(link.id, (all) => [...all.filter(({ id }) => id !== after.id), after]);
    },
    takeBack(link, by, source) {
      const before = saidBefore(link, sideOf(link, by), source);
      if (!before) return;
      draft.remove('evidence', before.id);
      replace(link.id, (all) => all.filter(({ id }) => id !== before.id));
      receipt.countOther('evidence', 'updated');
    },
    settled(link) {
      const now = sides(link);
      const was = earlier.get(link.id) ?? now;
      return { ...link, confirmedBy: confirmed(link, was, now), ...described(link, was, now, rank) };
    },
  };
}

/** What somebody recorded by hand is joined with what the sides say; that it is disputed stands until they say otherwise. */
function confirmed({ confirmedBy: recorded }: Link, was: Both, now: Both): Link['confirmedBy'] {
  const said = confirmedBySides(now);
  if (recorded === null || recorded === confirmedBySides(was)) return said;
  if (said === null || said === 'disputed' || recorded === 'disputed') return said === 'disputed' ? said : recorded;
  return recorded === said ? said : 'both';
}

/** A field that is blank, or is what followed from the sides before, follows them; one that somebody set stays. */
function described(link: Link, was: Both, now: Both, rank: (frequency: string) => number): Partial<Link> {
  const [before, after] = [describedBySides(was, rank), describedBySides(now, rank)];
  return {
    ...(link.methods.length === 0 || sameJson(link.methods, before.methods) ? { methods: after.methods } : {}),
    ...(link.frequency === null || link.frequency === before.frequency ? { frequency: after.frequency } : {}),
    ...(link.quality === null || link.quality === before.quality ? { quality: after.quality } : {}),
  };
}
