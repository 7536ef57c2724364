// XML as its readers walk it, within limits: no document types, so that nothing is expanded or fetched, and no bottomless nesting.
import { SaxesParser } from 'saxes';
import { type Result, refuse, succeed } from '../../util/result.ts';

/** Attributes by their names without prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** Where a walk has come to: line from 1. */
export type Place = { readonly line: number };

export type Visitor = {
  /**
   * @param name without prefix, since writers choose their prefixes freely
   * @returns why the walk ends here, as the rest of a sentence about the file; undefined: it goes on
   */
  readonly open?: (name: string, attributes: Attributes, place: Place) => string | undefined;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

const DEEPEST = 200;
/** Characters that are handed on at a time: so often a walk can say how far it has come. */
const STRETCH = 1 << 20;

/** Ends a walk from within. */
class Halt extends Error {}

/**
 * Walks through XML from its start to its end. The refusal is the rest of a sentence about the file: "is not XML: … in line 7".
 * @param report told how much is done, 0 to 1
 */
export function walkXml(
  text: string,
  visitor: Visitor,
  report: (done: number) => void = () => {},
): Result<null, string> {
  let depth = 0;
  let line = 1;
  const parser = new SaxesParser();
  const here = (): string => `line ${parser.line}, column ${parser.column}`;
  parser.on('error', (error) => {
    throw new Halt(`is not sound XML (${reasonOf(error.message)}, ${here()})`);
  });
  parser.on('doctype', (type) => {
    // One that only names the format changes nothing: it is not fetched.
    if (!type.includes('[')) return;
    throw new Halt(
      `begins with a document type (${here()}) that defines things of its own, which can make a small file grow without end`,
    );
  });
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    if (depth > DEEPEST) throw new Halt(`is nested more than ${DEEPEST} deep (${here()})`);
    const why = visitor.open?.(local(name), withoutPrefixes(attributes as Attributes), { line });
    if (why !== undefined) throw new Halt(why);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    visitor.close?.(local(name));
  });
  const onText = (part: string): void => visitor.text?.(part);
  parser.on('text', onText);
  parser.on('cdata', onText);
  try {
    const whole = text.replace(/^\uFEFF/, '');
    for (let at = 0; at < whole.length; at += STRETCH) {
      parser.write(whole.slice(at, at + STRETCH));
      report(Math.min(1, (at + STRETCH) / whole.length));
    }
    parser.close();
    return succeed(null);
  } catch (problem) {
    if (problem instanceof Halt) return refuse(problem.message);
    throw problem;
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function withoutPrefixes(attributes: Attributes): Attributes {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) if (!name.startsWith('xmlns')) plain[local(name)] ??= value;
  return plain;
}

/** The parser begins with the place ("1:5: unclosed tag: a"); the line is said in our own words. */
const reasonOf = (message: string): string => message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
