// A picture in one sentence: what it is, how many of what, and the most telling thing.
import { countOf } from '../../util/count-of.ts';
import { kindsSaid, linesIn, sayJoint } from './counts.ts';
import type { PictureNetwork } from './network.ts';
import type { Picture } from './picture.ts';
import { sayList, sayName, sayNames } from './say-list.ts';

/** Screen readers read it in one go, and some cut it. */
export const LONGEST_ALT_TEXT = 200;

/** This many kinds are said by name; of more, the two that are most. */
const MOST_KINDS = 3;

/** A go-between of so many pairs is told of beside the entry with most links. */
const MUCH = 0.2;

/** The longest that is short enough; where none is, the title is cut. */
export function altTextOf(picture: Picture, network: PictureNetwork): string {
  const title = withinSentence(picture.title);
  const [counts, fewer] = [sayCounts(picture, false), sayCounts(picture, true)];
  const [telling, briefly] = sayTelling(picture, network);
  const endings = [counts + telling, counts + briefly, fewer + telling, fewer + briefly, fewer];
  const ending = endings.find((end) => `${title}: ${end}.`.length <= LONGEST_ALT_TEXT);
  if (ending !== undefined) return `${title}: ${ending}.`;
  // What is on it matters more than the end of a long title.
  const short = [fewer + briefly, fewer].find((end) => end.length < LONGEST_ALT_TEXT / 2) ?? fewer;
  return `${cut(title, LONGEST_ALT_TEXT - short.length - 3)}: ${short}.`;
}

/** A title may be sentences of its own: in a sentence it has none. */
export function withinSentence(title: string): string {
  return (
    title
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/(?:[.!?:;,…]+\s*)+$/u, '')
      .replace(/[!?…]+(?=\s)/gu, ';')
      // Not after the few letters of an abbreviation.
      .replace(/(?<=\p{L}{4}|\p{N})\.(?=\s+\p{Lu})/gu, ';')
  );
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const whole = text.slice(0, most - 1);
  const end = whole.lastIndexOf(' ');
  return `${(end > most / 2 ? whole.slice(0, end) : whole).replace(/[\s,;:–-]+$/u, '')}…`;
}

function sayCounts(picture: Picture, isShort: boolean): string {
  const entries = picture.shown.entities.size;
  if (entries === 0) return 'a map with nothing on it';
  const kinds = [...kindsSaid(picture)];
  const largest = [...kinds].sort((a, b) => b.count - a.count).slice(0, 2);
  const rest = entries - largest.reduce((sum, { count }) => sum + count, 0);
  const said =
    kinds.length <= MOST_KINDS
      ? kinds.map(({ text }) => text)
      : [...largest.map(({ text }) => text), countOf(rest, 'other entry', 'other entries')];
  const { links, joint } = linesIn(picture);
  const lines = [
    ...(links > 0 || joint === 0 ? [links === 0 ? 'no links' : countOf(links, 'link', 'links')] : []),
    ...(joint > 0 ? [sayJoint(joint)] : []),
  ];
  return `a map of ${isShort ? countOf(entries, 'entry', 'entries') : sayList(said)} with ${lines.join(' and ')}`;
}

/** At length and in brief; empty where nothing stands out. */
function sayTelling({ map }: Picture, { linked, between, parts }: PictureNetwork): readonly [string, string] {
  const [first, second, third] = linked;
  const go = between?.[0];
  if (first && first.value > 2 && first.value > (second?.value ?? 0)) {
    const name = sayName(map, first.id);
    const most = `; the most linked is ${name} (${countOf(first.value, 'other', 'others')})`;
    if (go?.id === first.id) return [`${most}, also the main go-between`, most];
    return go && go.value > MUCH ? [`${most}, the main go-between ${sayName(map, go.id)}`, most] : [most, most];
  }
  if (first && second && first.value > 2 && second.value > (third?.value ?? 0)) {
    const names = sayNames(map, [first.id, second.id]);
    const both = `; the most linked are ${names} (${countOf(first.value, 'other', 'others')} each)`;
    return [both, both];
  }
  if (parts.length > 1) {
    const apart = `, in ${parts.length.toLocaleString('en-GB')} parts with no link between them`;
    return [apart, apart];
  }
  return ['', ''];
}
