// What makes shared/ give different answers to the same question: chance, the clock, the machine's language and time zone,
// and code made from text. These are part of the language itself, so no type wall can keep them out.
import { type ESTree, Visitor } from 'vite';
import { lineAt, parseFile } from '../parse.ts';

export type Impurity = { readonly line: number; readonly what: string; readonly instead: string };

const forbiddenMembers: Readonly<Record<string, string>> = {
  'Math.random': 'Take a seed as an argument and use the seeded generator.',
  'Date.now': 'Take the time as an argument.',
};
const forbiddenGlobals: Readonly<Record<string, string>> = {
  eval: 'Text is data here, never code.',
  Function: 'Text is data here, never code.',
  globalThis: 'Take what you need as an argument.',
};
const takesLocale = /^(localeCompare|toLocale\w+)$/;
const localTime = /^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$|^getTimezoneOffset$/;

export function findImpurities(path: string, text: string): Impurity[] {
  const found: Impurity[] = [];
  const report = (node: ESTree.Node, what: string, instead: string): void => {
    found.push({ line: lineAt(text, node.start), what, instead });
  };
  new Visitor({
    MemberExpression: (node) => {
      const object = identifier(node.object);
      const member = memberName(node);
      if (!member) return;
      const instead = object && forbiddenMembers[`${object}.${member}`];
      if (instead) report(node, `${object}.${member}`, instead);
      if (localTime.test(member))
        report(node, member, 'Use the UTC form: the answer must not depend on the time zone.');
    },
    VariableDeclarator: (node) => {
      // const { random } = Math
      if (node.id.type !== 'ObjectPattern' || !node.init) return;
      const object = identifier(node.init);
      for (const property of node.id.properties) {
        const name = property.type === 'Property' ? identifier(property.key) : undefined;
        const instead = object && name && forbiddenMembers[`${object}.${name}`];
        if (instead) report(node, `${object}.${name}`, instead);
      }
    },
    CallExpression: (node) => {
      const called = identifier(node.callee);
      if (called === 'Date') report(node, 'Date()', 'Take the time as an argument.');
      const member = node.callee.type === 'MemberExpression' ? memberName(node.callee) : undefined;
      if (!member || !takesLocale.test(member)) return;
      const needed = member === 'localeCompare' ? 2 : 1;
      if (node.arguments.length < needed)
        report(node, `${member}() without a locale`, 'Name the locale, or compare code units.');
    },
    NewExpression: (node) => {
      if (identifier(node.callee) === 'Date' && node.arguments.length !== 1)
        report(node, 'new Date() of now or of local time', 'Pass one argument: an instant, or Date.UTC(...).');
      const isIntl = node.callee.type === 'MemberExpression' && identifier(node.callee.object) === 'Intl';
      if (isIntl && node.arguments.length === 0) report(node, 'Intl without a locale', 'Name the locale.');
    },
    Identifier: (node) => {
      const instead = Object.hasOwn(forbiddenGlobals, node.name) && forbiddenGlobals[node.name];
      if (instead) report(node, node.name, instead);
    },
  }).visit(parseFile(path, text).program);
  return found;
}

function identifier(node: ESTree.Node): string | undefined {
  return node.type === 'Identifier' ? node.name : undefined;
}

/** The member of `a.member` or `a['member']`. */
function memberName(node: ESTree.MemberExpression): string | undefined {
  if (!node.computed) return identifier(node.property);
  return node.property.type === 'Literal' && typeof node.property.value === 'string' ? node.property.value : undefined;
}
