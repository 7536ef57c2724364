import { type Read, readAmount, readChoice, readNumber, readOneToFive, readYesNo } from '../exchange/tables/cells.ts';
import { VALUE_SEPARATOR } from '../exchange/tables/table.ts';
import type { Certainty } from '../model/evidence.ts';
import type { CustomValue } from '../model/fields.ts';
import { CONFIRMATIONS, DIRECTIONS, type Direction, type Link } from '../model/link.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { complainOfGhost, given, type Importing, readSpan, readStatus } from './import-context.ts';
import { readWords } from './import-entity-rows.ts';
import { readCertainty } from './import-evidence.ts';
import { type Judgement, readJudgement } from './import-judgements.ts';
import type { OwnColumns } from './import-own-fields.ts';
import { type Row, readText } from './import-rows.ts';
import type { Sources } from './import-sources.ts';

/** What a row of a link table says, beyond its id, ends and type. Blank cells say nothing. */
export type LinkFields = {
  readonly fields: Partial<Link>;
  readonly custom: Readonly<Record<string, CustomValue>>;
  readonly judgements: readonly Judgement[];
  readonly evidence: readonly Cited[];
};

export type Cited = { readonly source: string; readonly section: string | null; readonly certainty: Certainty | null };

/** How others say which way a link runs. */
const OTHER_DIRECTIONS: Readonly<Record<string, Direction>> = {
  directed: 'forward',
  mutual: 'both',
  undirected: 'none',
  // A column “Directed” is ticked or not.
  yes: 'forward',
  no: 'none',
  true: 'forward',
  false: 'none',
  1: 'forward',
  0: 'none',
};

const TEXTS = ['purpose', 'reason', 'role', 'notes'] as const;

export function readLinkRow(importing: Importing, row: Row, own: OwnColumns, sources: Sources): LinkFields {
  const { words } = importing;
  const word = (vocabulary: Vocabulary) => (text: string) => words.term(vocabulary, text);
  const fields: Partial<Link> = given({
    ...Object.fromEntries(TEXTS.map((column) => [column, row.read(column, readText)])),
    direction: row.read('direction', (text) => readChoice(text, DIRECTIONS, OTHER_DIRECTIONS)),
    status: row.read('status', readStatus),
    strength: row.read('strength', readOneToFive),
    weight: row.read('weight', readNumber),
    methods: row.read('methods', (text) => readWords(text, word('method'))),
    frequency: row.read('frequency', word('frequency')),
    quality: row.read('quality', readOneToFive),
    amount: row.read('amount', readAmount),
    singlePointOfContact: row.read('single_point_of_contact', readYesNo),
    confirmedBy: row.read('confirmed_by', (text) => readChoice(text, CONFIRMATIONS)),
    tags: row.read('tags', (text) => readWords(text, word('tag'))),
    restricted: row.read('restricted', readYesNo),
    ...readSpan(row, undefined),
  });
  const custom: Record<string, CustomValue> = {};
  const judgements: Judgement[] = [];
  for (const { header, text } of row.own) {
    const scale = own.scaleOf(header);
    if (scale) {
      const judgement = readJudgement(row, header, text, scale);
      if (judgement) judgements.push(judgement);
      continue;
    }
    const value = own.valueOf(header, text);
    if (value.ok) custom[value.value.key] = value.value.value;
    else row.complain(header, value.error);
  }
  return { fields, custom, judgements, evidence: readCited(importing, row, sources) };
}

/**
 * The sources a row cites. Several are parted by `|`; sections and certainties beside them are paired with them where
 * there are as many, else said of all. A certainty or section without a source is taken from the table itself.
 */
function readCited(importing: Importing, row: Row, sources: Sources): Cited[] {
  const parts = (column: string): string[] =>
    row
      .text(column)
      .split(VALUE_SEPARATOR)
      .map((part) => part.trim());
  const isCited = row.text('source') !== '';
  const named = isCited ? parts('source') : [row.table.source];
  if (!isCited && row.text('section') === '' && row.text('certainty') === '') return [];
  const sections = parts('section');
  const certainties = parts('certainty');
  const beside = (values: readonly string[], column: string, at: number): string =>
    values.length === named.length ? (values[at] ?? '') : row.text(column);
  return named.flatMap((text, at): Cited[] => {
    const source = text === '' ? undefined : sources.resolve(row, 'source', text);
    if (source === undefined) return [];
    complainOfGhost(importing, row, 'source', source);
    const section = beside(sections, 'section', at);
    const certainty = beside(certainties, 'certainty', at);
    const read: Read<Certainty | null> = certainty === '' ? { ok: true, value: null } : readCertainty(certainty);
    if (!read.ok) {
      row.complain('certainty', read.error);
      return [];
    }
    return [{ source, section: section === '' ? null : section, certainty: read.value }];
  });
}
