// Words that somebody wrote for a picture that has since become another.
import type { Audience } from '../../contract/shapes.ts';
import { countOf } from '../../util/count-of.ts';
import type { Figure } from '../figure.ts';
import type { Written } from '../settings.ts';
import { type Facts, factsOf, readFacts } from './facts.ts';
import { NO_PAST, oldNamesIn, type Past } from './old-names.ts';

export type OutOfDate = {
  /** What is different, as a sentence; null where the words are made, or hold as far as one can tell. */
  readonly altText: string | null;
  readonly longDescription: string | null;
};

export function outOfDate(
  figure: Pick<Figure, 'map' | 'shown' | 'legend' | 'settings' | 'view' | 'words'>,
  audience: Audience,
  past: Past = NO_PAST,
): OutOfDate {
  const { altText, longDescription } = figure.settings;
  if (altText === null && longDescription === null) return { altText: null, longDescription: null };
  const now = factsOf(figure, audience);
  const old = oldNamesIn(figure, past);
  const say = (what: string, written: Written | null): string | null => {
    if (written === null) return null;
    const then = readFacts(written.about);
    const change = then === null ? null : sayChange(then, now);
    const names = old.find((each) => each.what === what.replace('The', 'the'));
    const said = [
      ...(change === null ? [] : [`${what} was written ${change}.`]),
      ...(names === undefined ? [] : [`${change === null ? what : 'It'} speaks of ${names.says}.`]),
    ];
    return said.length === 0 ? null : said.join(' ');
  };
  return {
    altText: say('The alternative text', altText),
    longDescription: say('The long description', longDescription),
  };
}

const pictures: Readonly<Record<Audience, string>> = {
  internal: 'for internal use',
  partners: 'for partners',
  public: 'for the public',
};

function sayChange(then: Facts, now: Facts): string | null {
  const hasOthers = then.which !== null && then.which !== now.which;
  const hasMore = then.entries !== now.entries || then.links !== now.links;
  if (then.audience !== null && then.audience !== now.audience && now.audience !== null) {
    if (hasMore)
      return `for the picture ${pictures[then.audience]}, of ${countsOf(then)}; this one, ${pictures[now.audience]}, has ${countsOf(now)}`;
    if (hasOthers)
      return `for the picture ${pictures[then.audience]}; this one, ${pictures[now.audience]}, shows other entries or links`;
  } else if (hasMore) return `when the picture showed ${sayCounts(then, now)}`;
  else if (hasOthers) return 'when the picture showed other entries or links, though as many as now';
  if (then.looks !== null && then.looks !== now.looks)
    return 'when colours, shapes and lines stood for something else than now';
  if (then.rows !== null && then.rows !== now.rows) return 'when the legend told of other words or counts than now';
  return null;
}

const countsOf = ({ entries, links }: Facts): string =>
  `${countOf(entries, 'entry', 'entries')} and ${countOf(links, 'link', 'links')}`;

/** Only what is different. */
function sayCounts(then: Facts, now: Facts): string {
  const number = (count: number): string => count.toLocaleString('en-GB');
  if (then.links === now.links)
    return `${countOf(then.entries, 'entry', 'entries')}; now it shows ${number(now.entries)}`;
  if (then.entries === now.entries) return `${countOf(then.links, 'link', 'links')}; now it shows ${number(now.links)}`;
  return `${countsOf(then)}; now it shows ${number(now.entries)} and ${number(now.links)}`;
}
