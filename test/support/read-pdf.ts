// The objects of a PDF as ISO 32000 has them, found through its cross-reference table: enough to follow its structure by hand, and made
// apart from the library that writes our files and from the ones that show them.
import { inflateSync } from 'node:zlib';

export class Name {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
export class Ref {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}
export type Dict = { readonly [key: string]: PdfValue };
export type PdfStream = { readonly dict: Dict; readonly bytes: Buffer };
export type PdfValue = null | boolean | number | string | Name | Ref | readonly PdfValue[] | Dict;

const SPACE = new Set('\0\t\n\f\r ');
const DELIMITER = new Set('()<>[]{}/%');

/** Reads values one after the other from text of which every character is a byte. Words that are no values come as `{operator}`. */
export class Tokens {
  at: number;
  readonly text: string;
  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  skip(): void {
    for (;;) {
      while (SPACE.has(this.text.charAt(this.at)) && this.at < this.text.length) this.at++;
      if (this.text[this.at] !== '%') return;
      while (this.at < this.text.length && !'\r\n'.includes(this.text.charAt(this.at))) this.at++;
    }
  }

  get isAtEnd(): boolean {
    this.skip();
    return this.at >= this.text.length;
  }

  word(): string {
    this.skip();
    const from = this.at;
    while (
      this.at < this.text.length &&
      !SPACE.has(this.text.charAt(this.at)) &&
      !DELIMITER.has(this.text.charAt(this.at))
    )
      this.at++;
    return this.text.slice(from, this.at);
  }

  /** @param inContent where no references stand, and operators do */
  value(inContent = false): PdfValue {
    this.skip();
    const { text } = this;
    if (text.startsWith('<<', this.at)) return this.#dict(inContent);
    switch (text[this.at]) {
      case '/':
        this.at++;
        return new Name(
          this.word().replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
        );
      case '[': {
        this.at++;
        const items: PdfValue[] = [];
        for (this.skip(); text[this.at] !== ']'; this.skip()) items.push(this.value(inContent));
        this.at++;
        return items;
      }
      case '(':
        return this.#string();
      case '<': {
        const end = text.indexOf('>', this.at);
        const hex = text.slice(this.at + 1, end).replace(/\s/g, '');
        this.at = end + 1;
        return Buffer.from(hex, 'hex').toString('latin1');
      }
    }
    if (!inContent) {
      const ref = /^(\d+)\s+\d+\s+R\b/.exec(text.slice(this.at, this.at + 30));
      if (ref) {
        this.at += ref[0].length;
        return new Ref(Number(ref[1]));
      }
    }
    const word = this.word();
    if (word === '') throw new Error(`No value at ${this.at}: ${JSON.stringify(text.slice(this.at, this.at + 40))}`);
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    return Number.isNaN(Number(word)) ? { operator: word } : Number(word);
  }

  #dict(inContent: boolean): Dict {
    this.at += 2;
    const dict: Record<string, PdfValue> = {};
    for (this.skip(); !this.text.startsWith('>>', this.at); this.skip()) {
      const key = this.value(inContent);
      if (!(key instanceof Name)) throw new Error(`A key that is no name at ${this.at}`);
      dict[key.text] = this.value(inContent);
    }
    this.at += 2;
    return dict;
  }

  #string(): string {
    let depth = 0;
    let made = '';
    for (;;) {
      const letter = this.text.charAt(this.at++);
      if (letter === '\\') {
        const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at, this.at + 3));
        const next = this.text.charAt(this.at);
        if (octal) {
          made += String.fromCharCode(Number.parseInt(octal[0], 8));
          this.at += octal[0].length;
        } else {
          made += { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[next] ?? next;
          this.at++;
        }
        continue;
      }
      if (letter === '(' && depth++ === 0) continue;
      if (letter === ')' && --depth === 0) return made;
      made += letter;
    }
  }
}

/** A text string: UTF-16 where it begins with a mark, else one byte a letter. */
export function textOf(value: PdfValue | undefined): string {
  if (typeof value !== 'string') return '';
  if (!value.startsWith('\xfe\xff')) return value;
  return Buffer.from(value.slice(2), 'latin1').swap16().toString('utf16le');
}

export class PdfFile {
  readonly #text: string;
  readonly #bytes: Buffer;
  readonly #places = new Map<number, number>();
  readonly trailer: Dict;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes);
    this.#text = this.#bytes.toString('latin1');
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#text)?.[1];
    const tokens = new Tokens(this.#text, Number(start));
    if (tokens.word() !== 'xref') throw new Error('No table of cross-references where startxref says.');
    for (let first = tokens.word(); first !== 'trailer'; first = tokens.word()) {
      const count = Number(tokens.word());
      for (let at = 0; at < count; at++) {
        const [place, , kind] = [Number(tokens.word()), tokens.word(), tokens.word()];
        if (kind === 'n') this.#places.set(Number(first) + at, place);
      }
    }
    this.trailer = tokens.value() as Dict;
  }

  /** What a value is, or what it points to. */
  get(value: PdfValue | undefined): PdfValue {
    if (!(value instanceof Ref)) return value ?? null;
    const tokens = this.#object(value);
    return tokens.value();
  }

  dict(value: PdfValue | undefined): Dict {
    const found = this.get(value);
    if (found === null || typeof found !== 'object' || Array.isArray(found)) throw new Error('No dictionary.');
    return found as Dict;
  }

  list(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.get(value);
    return Array.isArray(found) ? found : found === null ? [] : [found];
  }

  stream(ref: Ref): Buffer {
    const tokens = this.#object(ref);
    const dict = tokens.value() as Dict;
    tokens.skip();
    const begins = /^stream\r?\n/.exec(this.#text.slice(tokens.at, tokens.at + 10));
    if (!begins) throw new Error(`Object ${ref.number} is no stream.`);
    const from = tokens.at + begins[0].length;
    const raw = this.#bytes.subarray(from, from + Number(this.get(dict.Length)));
    return this.get(dict.Filter) === null ? raw : inflateSync(raw);
  }

  /** The pages in order. */
  pages(): { readonly ref: Ref; readonly dict: Dict }[] {
    const under = (ref: Ref): { ref: Ref; dict: Dict }[] => {
      const dict = this.dict(ref);
      return dict.Kids ? this.list(dict.Kids).flatMap((kid) => under(kid as Ref)) : [{ ref, dict }];
    };
    return under(this.dict(this.trailer.Root).Pages as Ref);
  }

  #object(ref: Ref): Tokens {
    const place = this.#places.get(ref.number);
    if (place === undefined) throw new Error(`No object ${ref.number}.`);
    const tokens = new Tokens(this.#text, place);
    const [number, , word] = [tokens.word(), tokens.word(), tokens.word()];
    if (Number(number) !== ref.number || word !== 'obj')
      throw new Error(`Object ${ref.number} is not where the table says.`);
    return tokens;
  }
}
