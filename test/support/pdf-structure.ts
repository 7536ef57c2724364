// The tree of tags of a PDF, followed from its root, and what is wrong with it.
import { type Dict, Name, type PdfFile, type PdfValue, Ref, Tokens, textOf } from './read-pdf.ts';

export type Tag = {
  readonly ref: number;
  readonly type: string;
  readonly dict: Dict;
  readonly children: readonly Tag[];
  /** What it marks on which page, in order. */
  readonly marks: readonly { readonly page: number; readonly id: number }[];
};

export function* everyTag(tag: Tag): Generator<Tag> {
  yield tag;
  for (const child of tag.children) yield* everyTag(child);
}

const nameOf = (value: PdfValue | undefined): string => (value instanceof Name ? value.text : '');

export function tagsOf(pdf: PdfFile, faults: string[]): Tag[] {
  const root = pdf.dict(pdf.trailer.Root).StructTreeRoot as Ref;
  const seen = new Set<number>();
  const read = (ref: Ref, parent: number): Tag => {
    if (seen.has(ref.number)) throw new Error(`Tag ${ref.number} stands in the tree twice.`);
    seen.add(ref.number);
    const dict = pdf.dict(ref);
    const type = nameOf(dict.S);
    if ((dict.P as Ref | undefined)?.number !== parent) faults.push(`${type} ${ref.number} names another parent`);
    const children: Tag[] = [];
    const marks: { page: number; id: number }[] = [];
    for (const kid of pdf.list(dict.K)) {
      if (typeof kid === 'number') marks.push({ page: (dict.Pg as Ref).number, id: kid });
      else if (kid instanceof Ref && pdf.dict(kid).S) children.push(read(kid, ref.number));
      else {
        const mark = pdf.dict(kid);
        if (nameOf(mark.Type) !== 'MCR') faults.push(`${type} ${ref.number} holds what is neither a tag nor a mark`);
        else marks.push({ page: ((mark.Pg ?? dict.Pg) as Ref).number, id: Number(mark.MCID) });
      }
    }
    return { ref: ref.number, type, dict, children, marks };
  };
  return pdf.list(pdf.dict(root).K).map((kid) => read(kid as Ref, root.number));
}

/** Every mark of every page belongs to the one tag that the table of parents gives for it, and has its name. */
export function faultsOfMarks(pdf: PdfFile, tags: readonly Tag[]): string[] {
  const faults: string[] = [];
  const owners = new Map<string, Tag>();
  for (const tag of tags.flatMap((each) => [...everyTag(each)])) {
    for (const { page, id } of tag.marks) {
      if (owners.has(`${page} ${id}`)) faults.push(`mark ${id} on page ${page} belongs to two tags`);
      owners.set(`${page} ${id}`, tag);
    }
  }
  const tree = pdf.dict(pdf.dict(pdf.dict(pdf.trailer.Root).StructTreeRoot).ParentTree);
  const numbers = pdf.list(tree.Nums);
  const parents = new Map<number, readonly PdfValue[]>();
  for (let at = 0; at < numbers.length; at += 2) parents.set(numbers[at] as number, pdf.list(numbers[at + 1]));
  let met = 0;
  for (const { ref, dict } of pdf.pages()) {
    const listed = parents.get(dict.StructParents as number);
    if (!listed) {
      faults.push(`page ${ref.number} has no parents`);
      continue;
    }
    const content =
      pdf.list(dict.Contents).length > 0 && dict.Contents instanceof Ref ? pdf.stream(dict.Contents) : null;
    const marked = marksIn(content?.toString('latin1') ?? '');
    const ids = marked.map(({ id }) => id);
    if (new Set(ids).size !== ids.length) faults.push(`page ${ref.number} uses a mark twice`);
    if (listed.length !== ids.length)
      faults.push(`page ${ref.number} has ${ids.length} marks and ${listed.length} parents`);
    for (const { id, tag } of marked) {
      met += 1;
      const owner = owners.get(`${ref.number} ${id}`);
      if (!owner) faults.push(`mark ${id} on page ${ref.number} belongs to no tag`);
      else {
        if ((listed[id] as Ref | null)?.number !== owner.ref)
          faults.push(
            `mark ${id} on page ${ref.number}: the table of parents gives another than ${owner.type} ${owner.ref}`,
          );
        if (tag !== owner.type) faults.push(`mark ${id} on page ${ref.number} is a ${tag}, its tag a ${owner.type}`);
      }
    }
  }
  if (met !== owners.size) faults.push(`${owners.size} marks are in the tree, ${met} on the pages`);
  return faults;
}

function marksIn(content: string): { readonly id: number; readonly tag: string }[] {
  const tokens = new Tokens(content);
  const marks: { id: number; tag: string }[] = [];
  let stack: PdfValue[] = [];
  while (!tokens.isAtEnd) {
    const value = tokens.value(true);
    const operator = value !== null && typeof value === 'object' && 'operator' in value ? value.operator : null;
    if (operator === null) {
      stack.push(value);
      continue;
    }
    const [tag, properties] = stack.slice(-2);
    const id = operator === 'BDC' ? (properties as Dict).MCID : undefined;
    if (id !== undefined) marks.push({ id: id as number, tag: nameOf(tag) });
    stack = [];
  }
  return marks;
}

/** An attribute of a tag, of the owner that it belongs to. */
export function attribute(pdf: PdfFile, { dict }: Tag, owner: string, key: string): PdfValue {
  for (const each of pdf.list(dict.A)) {
    const attributes = pdf.dict(each);
    if (nameOf(attributes.O) === owner && attributes[key] !== undefined) return pdf.get(attributes[key]);
  }
  return null;
}

/** What each tag may hold here. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  Document: ['Sect'],
  Sect: ['H1', 'H2', 'H3', 'H4', 'P', 'Figure', 'Table', 'L'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR'],
  TR: ['TH', 'TD'],
};

/** Headings without a jump, figures with words and a place, tables with headers. */
export function faultsOfTags(pdf: PdfFile, tags: readonly Tag[]): string[] {
  const faults: string[] = [];
  const all = tags.flatMap((each) => [...everyTag(each)]);
  const boxes = new Map(pdf.pages().map(({ ref, dict }) => [ref.number, pdf.list(dict.MediaBox) as readonly number[]]));
  let level = 0;
  for (const tag of all) {
    const { type, dict } = tag;
    const said = `${type} ${tag.ref}`;
    for (const child of tag.children) {
      if (!(WITHIN[type] ?? []).includes(child.type)) faults.push(`a ${child.type} stands in ${said}`);
    }
    if (WITHIN[type] === undefined && tag.marks.length === 0 && !['TD', 'TH'].includes(type))
      faults.push(`${said} is empty`);
    if (WITHIN[type] !== undefined && tag.marks.length > 0) faults.push(`${said} holds marks besides tags`);
    const heading = /^H(\d)$/.exec(type);
    if (heading) {
      if (Number(heading[1]) > level + 1) faults.push(`${said} comes after a heading of level ${level}`);
      level = Number(heading[1]);
    }
    if (type === 'Figure') {
      if (textOf(dict.Alt).trim() === '') faults.push(`${said} has no alternative text`);
      const [left = NaN, bottom = NaN, right = NaN, top = NaN] = attribute(pdf, tag, 'Layout', 'BBox') as number[];
      const [, , width = 0, height = 0] = boxes.get(tag.marks[0]?.page ?? -1) ?? [];
      const isHeld =
        left >= 0 && bottom >= 0 && left < right && bottom < top && right <= width + 0.01 && top <= height + 0.01;
      if (!isHeld) faults.push(`${said} lies at ${[left, bottom, right, top]}, off its page of ${width} by ${height}`);
    }
    if (type === 'Table') {
      const rows = tag.children.map(({ children }) => children);
      if (new Set(rows.map(({ length }) => length)).size !== 1) faults.push(`${said} has rows of different lengths`);
      if (rows[0]?.some((cell) => cell.type !== 'TH')) faults.push(`${said} has a head without header`);
      if (rows.some(([first]) => first?.type !== 'TH')) faults.push(`${said} has a row without header`);
    }
    if (type === 'LI' && tag.children.map((child) => child.type).join() !== 'Lbl,LBody')
      faults.push(`${said} has not one number and one text`);
    if (type === 'L' && nameOf(attribute(pdf, tag, 'List', 'ListNumbering')) !== 'Decimal')
      faults.push(`${said} does not say that it is numbered`);
    if (type === 'TH' && !['Column', 'Row'].includes(nameOf(attribute(pdf, tag, 'Table', 'Scope'))))
      faults.push(`${said} does not say whether it heads a row or a column`);
  }
  return faults;
}
