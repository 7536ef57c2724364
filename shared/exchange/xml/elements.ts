import { type Result, refuse } from '../../util/result.ts';
import { walkXml } from './walk.ts';

/** An element that is open: its name without prefix, and the text that stands in it, not in its children. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Line of the file in which it begins, from 1. */
  readonly line: number;
  text: string;
};

export type ElementVisitor = {
  /**
   * @param path what it stands in, the root first
   * @returns why the file cannot be read, as a sentence; undefined: it goes on
   */
  readonly open: (element: XmlElement, path: readonly XmlElement[]) => string | undefined;
  /** Its text is whole now. */
  readonly close: (element: XmlElement, path: readonly XmlElement[]) => void;
};

/** Goes through the elements of XML, each with those that it stands in. The refusal is sentences. */
export function walkElements(text: string, { open, close }: ElementVisitor): Result<null, string> {
  const path: XmlElement[] = [];
  let ownReason: string | undefined;
  const walked = walkXml(text, {
    open(name, attributes, { line }) {
      const element: XmlElement = { name, attributes: new Map(Object.entries(attributes)), line, text: '' };
      ownReason = open(element, path);
      path.push(element);
      return ownReason;
    },
    text(part) {
      const element = path.at(-1);
      if (element) element.text += part;
    },
    close() {
      const element = path.pop();
      if (element) close(element, path);
    },
  });
  if (walked.ok) return walked;
  if (ownReason !== undefined) return refuse(ownReason);
  // What is refused for what it is, saving it again would not mend.
  const advice = walked.error.startsWith('is not sound')
    ? 'Save it again in the program that wrote it: it may have been cut off.'
    : 'No graph needs that.';
  return refuse(`It ${walked.error}. ${advice}`);
}
