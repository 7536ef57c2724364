// What a picture was when somebody wrote words of their own for it, kept with them in a few letters: when it is another, the words may
// no longer hold. Names play no part, so that nothing that an audience may not see is kept in it.
import { AUDIENCES, type Audience } from '../../contract/shapes.ts';
import { compareText } from '../../util/compare.ts';
import { hashText } from '../../util/hash-text.ts';
import type { Figure } from '../figure.ts';

export type Facts = {
  /** Null where it was not kept. */
  readonly audience: Audience | null;
  readonly entries: number;
  readonly links: number;
  /** Fingerprints of which entries and links stand on it, and of what its looks stand for; null where they were not kept. */
  readonly which: string | null;
  readonly looks: string | null;
  /** Of the rows of its legend, with their counts. */
  readonly rows: string | null;
};

type Pictured = Pick<Figure, 'map' | 'shown' | 'legend' | 'settings'>;

export function factsOf({ map, shown, legend, settings }: Pictured, audience: Audience): Facts {
  const entries = [...shown.entities].sort(compareText).map((id) => `${id} ${map.entity.get(id)?.kind}`);
  const links = [...shown.links].sort(compareText).map((id) => {
    const link = map.link.get(id);
    return `${id} ${link?.type} ${link?.status}`;
  });
  const rows = legend.sections.flatMap((section) => section.rows.map(({ label, count }) => `${label} ${count}`));
  const headings = legend.sections.map(({ heading }) => heading);
  return {
    audience,
    entries: entries.length,
    links: links.length,
    which: hashText([...entries, ...links].join('\n')),
    looks: hashText([String(settings.greyscale), ...headings].join('\n')),
    rows: hashText(rows.join('\n')),
  };
}

/** As it is kept: at most 100 characters. */
export function keptFacts({ audience, entries, links, which, looks, rows }: Facts): string {
  return `facts ${audience} ${entries} ${links} ${which} ${looks} ${rows}`;
}

/** Earlier versions kept nothing of the rows. */
const KEPT = /^facts (\w+) (\d+) (\d+) (\w+) (\w+)(?: (\w+))?$/u;
/** Earlier versions kept the beginning of the scope line: "33 of 262 entries, 58 links." */
const SCOPE = /^([\d,]+)(?: of [\d,]+)? entr(?:y|ies), ([\d,]+)(?: of [\d,]+)? links?\b/u;

/** Null where nothing is known of what the words were written for. */
export function readFacts(about: string): Facts | null {
  const [, audience, entries, links, which, looks, rows = null] = KEPT.exec(about) ?? [];
  const known = AUDIENCES.find((each) => each === audience);
  if (known && which !== undefined && looks !== undefined)
    return { audience: known, entries: Number(entries), links: Number(links), which, looks, rows };
  const [, some, joined] = SCOPE.exec(about) ?? [];
  if (some === undefined || joined === undefined) return null;
  const count = (text: string): number => Number(text.replaceAll(',', ''));
  return { audience: null, entries: count(some), links: count(joined), which: null, looks: null, rows: null };
}
