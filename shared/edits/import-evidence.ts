import { type Read, readChoice } from '../exchange/tables/cells.ts';
import { VALUE_SEPARATOR } from '../exchange/tables/table.ts';
import { CERTAINTIES, type Certainty, type Evidence, LONGEST_QUOTE } from '../model/evidence.ts';
import type { SourceId } from '../model/ids.ts';
import { recordIdSchema } from '../model/ids.ts';
import { evidenceFor } from '../model/map-index.ts';
import { compareText } from '../util/compare.ts';
import { refuse, succeed } from '../util/result.ts';
import { complainOfGhost, fieldChanges, type Importing, makeIfMissing, resolveEntry } from './import-context.ts';
import { type Row, readText } from './import-rows.ts';
import type { Sources } from './import-sources.ts';
import { evidenceSpec } from './record-specs.ts';

export type EvidenceBook = {
  /** Brings evidence tables in. `findLink` gives the link that an id means. */
  readonly take: (rows: readonly Row[], findLink: (id: string) => readonly string[]) => void;
  /**
   * Notes what the row of a link says of its evidence: a piece is added unless the map has it, and of one that it has the certainty is brought
   * up to date. Where a table of evidence tells of the same section, that table says more, and this adds nothing.
   */
  readonly note: (piece: Piece) => void;
  /** Adds what was noted; when all tables have been taken. */
  readonly finish: () => void;
};

export type Piece = Pick<Evidence, 'section' | 'note' | 'quote'> & {
  /** Null when the table does not say: as it was, or a fact. */
  readonly certainty: Certainty | null;
  readonly id?: string;
  readonly source: string;
  readonly entity: string | null;
  readonly link: string | null;
};

const OTHER_CERTAINTIES: Readonly<Record<string, Certainty>> = {
  stated: 'fact',
  implied: 'assumption',
  assumed: 'assumption',
};

export function readCertainty(text: string): Read<Certainty> {
  return readChoice(text, CERTAINTIES, OTHER_CERTAINTIES);
}

function readQuote(text: string): Read<string> {
  return text.length <= LONGEST_QUOTE
    ? succeed(text)
    : refuse(`it is ${text.length} characters long; a quotation has at most ${LONGEST_QUOTE}`);
}

export function createEvidence(importing: Importing, sources: Sources): EvidenceBook {
  const { draft, receipt, context, index } = importing;
  /** Pieces of each subject by all that they say, by source and section alone, and those that say no more than that. */
  const whole = new Map<string, string>();
  const bySection = new Map<string, string>();
  const bare = new Map<string, string>();
  const met = new Set<string>();
  const external = new Map<string, string>();
  for (const evidence of draft.base.evidence.values())
    for (const id of [evidence.id, ...evidence.externalIds]) external.set(id, evidence.id);

  const know = (evidence: Evidence): void => {
    const section = sectionKey(evidence);
    whole.set(evidenceKey(evidence), evidence.id);
    if (!bySection.has(section)) bySection.set(section, evidence.id);
    if (isBare(evidence)) bare.set(section, evidence.id);
    else if (bare.get(section) === evidence.id) bare.delete(section);
  };
  const meet = (subject: string): void => {
    if (met.has(subject)) return;
    met.add(subject);
    const pieces = [...evidenceFor(draft.base, subject)].sort((a, b) => compareText(a.id, b.id));
    for (const evidence of pieces) know(evidence);
  };
  /** A piece without words of its own is any from that section; one with words fills in one that has none. */
  const knownAs = (piece: Evidence): string | undefined =>
    whole.get(evidenceKey(piece)) ?? (isBare(piece) ? bySection : bare).get(sectionKey(piece));

  const noted: Piece[] = [];
  /** What tables of evidence tell of, by section. */
  const told = new Set<string>();

  const add = ({ id = '', certainty, ...said }: Piece): void => {
    meet(said.entity ?? said.link ?? '');
    const target = external.get(id) ?? (id === '' ? knownAs(said as Evidence) : undefined);
    const before = target === undefined ? undefined : draft.get('evidence', target);
    const isNewUuid = before === undefined && recordIdSchema.safeParse(id).success;
    const fresh = {
      id: (isNewUuid ? id : context.newId()) as Evidence['id'],
      externalIds: id === '' || isNewUuid ? [] : [id],
    };
    const start = before ?? evidenceSpec.complete(draft.base, fresh, context);
    const after = {
      ...start,
      ...said,
      section: said.section ?? start.section,
      note: said.note ?? start.note,
      quote: said.quote ?? start.quote,
      certainty: certainty ?? start.certainty,
    } as Evidence;
    const isSame = before !== undefined && fieldChanges(before, after).length === 0;
    if (!isSame) draft.put('evidence', after);
    know(after);
    if (id !== '') external.set(id, after.id);
    receipt.countOther('evidence', before ? (isSame ? 'unchanged' : 'updated') : 'added');
  };

  const subjectOf = (row: Row, findLink: (id: string) => readonly string[]): Pick<Piece, 'entity' | 'link'> => {
    const entityText = row.text('entity');
    const linkText = row.text('link');
    if (entityText !== '' && linkText !== '')
      row.complain('link', 'a piece of evidence is for an entry or for a link, not both');
    else if (entityText === '' && linkText === '') row.complain('entity', 'it names neither an entry nor a link');
    else if (entityText !== '') {
      const entity = resolveEntry(importing, row, 'entity', entityText) ?? null;
      if (entity !== null) complainOfGhost(importing, row, 'entity', entity);
      return { entity, link: null };
    } else {
      const found = findLink(linkText);
      const [link = null] = found;
      if (found.length > 1)
        row.doubt(
          'link',
          linkText,
          found.map((id) => ({ id, name: linkName(id) })),
        );
      else if (link === null) row.complain('link', `“${linkText}” is the id of no link`);
      else complainOfGhost(importing, row, 'link', link);
      return { entity: null, link };
    }
    return { entity: null, link: null };
  };

  const linkName = (id: string): string => {
    const link = draft.get('link', id);
    return link ? `${index.nameOf(link.from)} ${link.type} ${index.nameOf(link.to)}` : id;
  };

  const takeRow = (row: Row, findLink: (id: string) => readonly string[]): void => {
    const subject = subjectOf(row, findLink);
    const sourceText = row.text('source');
    if (sourceText === '') row.complain('source', 'a source is missing');
    const source = sourceText === '' ? undefined : sources.resolve(row, 'source', sourceText);
    if (source !== undefined) complainOfGhost(importing, row, 'source', source);
    const piece = {
      section: row.read('section', readText) ?? null,
      note: row.read('note', readText) ?? null,
      quote: row.read('quote', readQuote) ?? null,
      certainty: row.read('certainty', readCertainty) ?? null,
    };
    if (row.isBad() || source === undefined) {
      row.report(receipt);
      return;
    }
    if (subject.entity !== null) makeIfMissing(importing, subject.entity);
    sources.makeIfMissing(source);
    const id = row.text('id');
    told.add(sectionKey({ ...subject, ...piece, source } as Evidence));
    add({ ...(id === '' ? {} : { id }), ...subject, ...piece, source: source as SourceId });
  };

  return {
    take: (rows, findLink) => {
      for (const row of rows) takeRow(row, findLink);
    },
    note: (piece) => noted.push(piece),
    finish: () => {
      for (const piece of noted.splice(0)) if (!told.has(sectionKey(piece as Evidence))) add(piece);
    },
  };
}

/** All that a piece of evidence says and of what: two that agree in it are the same piece. */
function evidenceKey(evidence: Evidence): string {
  return JSON.stringify([sectionKey(evidence), evidence.note, evidence.quote]);
}

/** A cell cannot hold the sign that parts values, nor spaces around it: a section is known again all the same. */
function sectionKey(evidence: Evidence): string {
  const section = evidence.section?.replaceAll(VALUE_SEPARATOR, '/').replace(/\s+/g, ' ').trim() ?? null;
  return JSON.stringify([evidence.source, evidence.entity ?? evidence.link, section]);
}

function isBare(evidence: Evidence): boolean {
  return evidence.note === null && evidence.quote === null;
}
