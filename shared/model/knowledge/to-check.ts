// What a reviewer still has to look at, and why it is on the list.
import { compareText } from '../../util/compare.ts';
import { sayDate } from '../../util/dates.ts';
import { foldText } from '../../util/fold.ts';
import { type Knowledge, knowledgeOf } from '../confidence.ts';
import type { Entity } from '../entity.ts';
import type { Source } from '../evidence.ts';
import type { Link } from '../link.ts';
import type { MapData } from '../map-data.ts';
import { evidenceFor } from '../map-index.ts';
import { inOrder, linkSentence, shownName } from '../words.ts';
import { sayAge } from './age.ts';
import { confirmationOf, sayConfirmation } from './confirmation.ts';
import { independentSources } from './corroboration.ts';

/** Each list by what puts a thing on it. */
export const CHECK_LISTS = ['assumptions', 'single-source', 'old-evidence', 'no-evidence', 'confirmation'] as const;
export type CheckList = (typeof CHECK_LISTS)[number];

export type ThingToCheck = {
  readonly kind: 'entity' | 'link';
  readonly id: string;
  /** The name of the entry, or the link as a sentence. */
  readonly text: string;
  /** What it stands under: things that are checked with one document in hand stand together. */
  readonly group: string;
  /** Why it is on the list. */
  readonly why: string;
};

export type ThingsToCheck = { readonly [List in CheckList]: readonly ThingToCheck[] };

type Sorted = ThingToCheck & { readonly rank: string };
type Thing = { readonly kind: 'entity'; readonly record: Entity } | { readonly kind: 'link'; readonly record: Link };

/**
 * Everything to check, list by list, links before entries under each heading.
 * @param asAt the date that ages count from
 */
export function thingsToCheck(map: MapData, asAt: string): ThingsToCheck {
  const lists: Record<CheckList, Sorted[]> = {
    assumptions: [],
    'single-source': [],
    'old-evidence': [],
    'no-evidence': [],
    confirmation: [],
  };
  const kindOrder = new Map(inOrder(map.kind.values()).map(({ id }, index) => [id as string, index]));
  for (const thing of thingsOf(map)) {
    const { kind, record } = thing;
    const text = kind === 'link' ? linkSentence(map, record) : shownName(record);
    const put = (list: CheckList, heading: string, order: string, why: string): void => {
      const rank = `${order}\n${kind === 'link' ? 0 : 1}\n${foldText(text)}\n${record.id}`;
      lists[list].push({ kind, id: record.id, text, group: heading, why, rank });
    };
    const knowledge = knowledgeOf(map, record.id, asAt);
    if (knowledge.certainty === null) {
      put('no-evidence', ...underKind(map, thing, kindOrder), 'No source says so yet');
    } else {
      const source = newestSource(map, record.id);
      const under = [source.title, `${foldText(source.title)}\n${source.id}`] as const;
      if (knowledge.certainty === 'assumption') put('assumptions', ...under, sayPieces(map, record.id));
      if (knowledge.sources === 1) put('single-source', ...under, sayPieces(map, record.id));
      if (!knowledge.isFresh) put('old-evidence', ...under, sayOld(knowledge, asAt));
    }
    if (kind === 'link') {
      const confirmed = confirmationOf(record);
      if (confirmed === 'disputed') put('confirmation', 'Disputed', '0', sayConfirmation(map, record));
      if (confirmed === 'from' || confirmed === 'to')
        put('confirmation', 'One side only', '1', sayConfirmation(map, record));
    }
  }
  const sorted = (list: readonly Sorted[]): ThingToCheck[] =>
    [...list].sort((a, b) => compareText(a.rank, b.rank)).map(({ rank: _, ...thing }) => thing);
  return {
    assumptions: sorted(lists.assumptions),
    'single-source': sorted(lists['single-source']),
    'old-evidence': sorted(lists['old-evidence']),
    'no-evidence': sorted(lists['no-evidence']),
    confirmation: sorted(lists.confirmation),
  };
}

function* thingsOf(map: MapData): Generator<Thing> {
  for (const record of map.link.values()) yield { kind: 'link', record };
  for (const record of map.entity.values()) yield { kind: 'entity', record };
}

/** Heading and order of a thing without evidence: links first, then entries kind by kind. */
function underKind(
  map: MapData,
  { kind, record }: Thing,
  order: ReadonlyMap<string, number>,
): readonly [string, string] {
  if (kind === 'link') return ['Links', ''];
  return [
    map.kind.get(record.kind)?.plural ?? record.kind,
    `1${String(order.get(record.kind) ?? 999).padStart(3, '0')}`,
  ];
}

function newestSource(map: MapData, subject: string): Pick<Source, 'id' | 'title'> {
  const sources = independentSources(map, evidenceFor(map, subject));
  const [newest] = [...sources].sort((a, b) => compareText(b.date ?? '', a.date ?? ''));
  return newest ?? ({ id: '', title: 'A source that has gone' } as Pick<Source, 'id' | 'title'>);
}

/** Where and how it is said: "Introduction: named as the body that confirmed the pilots." */
function sayPieces(map: MapData, subject: string): string {
  const evidence = evidenceFor(map, subject);
  const piece = evidence.find((item) => item.note !== null) ?? evidence[0];
  const said = piece?.note ?? (piece?.quote ? `“${piece.quote}”` : null);
  const where = [piece?.section, said].filter((part) => part !== null && part !== undefined).join(': ');
  const how = evidence.some((item) => item.certainty === 'fact') ? 'Stated' : 'Assumed';
  const more = evidence.length > 1 ? ` (and ${evidence.length - 1} more)` : '';
  return where === '' ? `${how}, without a page or a note${more}` : `${how} – ${where}${more}`;
}

function sayOld({ newest, sources }: Knowledge, asAt: string): string {
  if (newest === null) return sources === 1 ? 'Its one source has no date' : 'None of its sources has a date';
  const what = sources === 1 ? 'Its one source is' : `The newest of ${sources} sources is`;
  return `${what} from ${sayDate(newest)}, ${sayAge(newest, asAt)} old`;
}
