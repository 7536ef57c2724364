// Words of somebody's own that call an entry by a name which it no longer has: a title, a key finding, an alternative text.
import type { View } from '../../model/view.ts';
import type { Figure } from '../figure.ts';
import { figureSettings } from '../settings.ts';

/** A name that an entry had until a step of the log. */
export type FormerName = {
  readonly entity: string;
  readonly name: string;
  /** The step in which it got another, or was removed. */
  readonly at: number;
  readonly isGone: boolean;
};

/** What a step changed of a view: the fields before, null where it made the view. */
export type ViewStep = { readonly view: string; readonly at: number; readonly before: Partial<View> | null };

/** What the log tells of names and of when words were written; view steps newest first. */
export type Past = { readonly names: readonly FormerName[]; readonly views: readonly ViewStep[] };
export const NO_PAST: Past = { names: [], views: [] };

/** What words are of: "the title", "key finding 2". */
export type OwnText = { readonly what: string; readonly text: string };

export type OldNames = OwnText & { readonly says: string };

type Words = Pick<View, 'title' | 'subtitle' | 'caption' | 'options'>;

/** Texts of a view with what each of them was, for comparing: words that somebody has looked at again count as written then. */
type Kept = OwnText & { readonly key: string };

function keptWords({ title, subtitle, caption, options }: Words): Kept[] {
  const { altText, longDescription, findings } = figureSettings({ options });
  const plain = (what: string, text: string | null): Kept[] => (text ? [{ what, text, key: text }] : []);
  const seen = (what: string, written: typeof altText): Kept[] =>
    written ? [{ what, text: written.text, key: `${written.text}\n${written.about}` }] : [];
  return [
    ...plain('the title', title),
    ...plain('the subtitle', subtitle),
    ...plain('the caption', caption),
    ...findings.map(({ text }, index) => ({ what: `key finding ${index + 1}`, text, key: text })),
    ...seen('the alternative text', altText),
    ...seen('the long description', longDescription),
  ];
}

/** All words that somebody wrote for a view, as one text. */
export function ownWordsOf(view: View): string {
  return keptWords(view)
    .map(({ text }) => text)
    .join('\n');
}

/** Which words of a figure call which entries by a name of before. */
export function oldNamesIn({ map, view, words, settings }: OldNamesOf, past: Past): OldNames[] {
  if (view === null || past.names.length === 0) return [];
  const options = { figure: { ...settings } } as unknown as View['options'];
  const texts = keptWords({ title: words.title, subtitle: words.subtitle, caption: words.caption, options });
  const known = [
    ...[...map.entity.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...past.names.map(({ name }) => name),
  ];
  return texts.flatMap((own): OldNames[] => {
    const found = past.names.filter(({ name }) => own.text.includes(name));
    if (found.length === 0) return [];
    const writtenAt = whenWritten(own, view.id, past.views);
    const told = new Map<string, string>();
    for (const { entity, name, at, isGone } of found) {
      if (at <= writtenAt || told.has(name) || !speaksOf(own.text, name, known)) continue;
      const now = map.entity.get(entity as never);
      // Another name of a person may be one that these readers do not see.
      const is = isGone
        ? 'which is no longer in the map'
        : now && now.kind !== 'person'
          ? `which is now called “${now.name}”`
          : 'which has another name now';
      told.set(name, `“${name}”, ${is}`);
    }
    return told.size === 0 ? [] : [{ ...own, says: [...told.values()].join('; and of ') }];
  });
}

type OldNamesOf = Pick<Figure, 'map' | 'view' | 'words' | 'settings'>;

/** The step that wrote words as they are; before all steps where none that is still in the log did. */
function whenWritten(
  { what, key }: OwnText & { readonly key?: string },
  id: string,
  steps: readonly ViewStep[],
): number {
  for (const { view, at, before } of steps) {
    if (view !== id) continue;
    if (before === null) return at;
    if (!isTouched(what, before)) continue;
    const then = keptWords({ title: null, subtitle: null, caption: null, options: {}, ...before });
    // Findings change their places; it is the same as long as it is among them.
    const isSame = then.some((each) => each.key === key && sortOf(each.what) === sortOf(what));
    if (!isSame) return at;
  }
  return -1;
}

const sortOf = (what: string): string => what.replace(/ \d+$/u, '');

function isTouched(what: string, before: Partial<View>): boolean {
  const field = what.replace(/^the /u, '');
  return field === 'title' || field === 'subtitle' || field === 'caption'
    ? before[field] !== undefined
    : before.options !== undefined;
}

/** Whether a text has a name as words of their own, and not as part of a longer name that something has or had. */
function speaksOf(text: string, name: string, known: readonly string[]): boolean {
  const longer = known.filter((each) => each !== name && each.includes(name)).sort((a, b) => b.length - a.length);
  const rest = longer.reduce((left, each) => left.replaceAll(each, '\u0000'), text);
  for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
    const [before, after] = [rest.slice(0, at), rest.slice(at + name.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
