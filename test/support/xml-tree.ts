// XML as a tree, read strictly.
import { SaxesParser } from 'saxes';

export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
};

export function xmlTree(text: string): Element {
  const parser = new SaxesParser();
  const stack: Element[] = [];
  let root: Element | undefined;
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] };
    if (stack.length > 0) stack.at(-1)?.children.push(element);
    else root = element;
    stack.push(element);
  });
  parser.on('closetag', () => void stack.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  if (!root) throw new Error('No element.');
  return root;
}

export function* everyElement(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

/** The first element below one, by a way of names. */
export function below(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce((at: Element | undefined, name) => at?.children.find((child) => child.name === name), element);
}
