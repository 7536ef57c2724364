// Text files as documents: notes, Markdown, and the transcripts that meeting programs write. No pattern may be tried from each of
// a million equal signs up to their end: it would take minutes.
import { pageMark } from '../../../../shared/reading/blocks.ts';

/** Letters that typesetting joins, blanks of every width, and what has no width at all. */
export function tidyText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\ufb00-\ufb06]/g, (joined) => joined.normalize('NFKC'))
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Form feeds part pages, as programs that turn PDF into text write them. */
export function withPages(text: string): string {
  const pages = text.split('\f').filter((page, place, all) => page.trim() !== '' || place < all.length - 1);
  return pages.length < 2 ? text : pages.map((page, place) => `${pageMark(place + 1)}\n\n${page}`).join('\n\n');
}

/** Markdown without the marks that only say how it looks; headings keep theirs. */
export function fromMarkdown(text: string): string {
  return text
    .replace(/^\ufeff?---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replace(/<!--(?:(?!<!--)[\s\S])*?-->/g, '')
    .replace(/^(?=\S)(.+)\r?\n=+[ \t]*$/gm, '# $1')
    .replace(/^(?=\S)(.+)\r?\n-{3,}[ \t]*$/gm, '## $1')
    .replace(/!\[([^[\]\n]*)\]\([^)[\n]*\)/g, '$1')
    .replace(/\[([^[\]\n]+)\]\([^)[\n]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/^[ \t]*>[ \t]?/gm, '')
    .replace(/^[ \t]*[-*_]{3,}[ \t]*$/gm, '');
}

const TIMING = /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{3}\s*-->/;

/** A transcript (WebVTT, SubRip): who said what, without the times; one who goes on speaking is named once. */
export function fromTranscript(text: string): string {
  const lines: string[] = [];
  let speaker = '';
  for (const cue of text.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const rows = cue.split('\n');
    const timing = rows.findIndex((row) => TIMING.test(row));
    if (timing < 0) continue;
    const said = rows.slice(timing + 1).join(' ');
    const voice = /<v(?:\.[^ >]*)?\s+([^>]+)>/.exec(said)?.[1]?.trim() ?? '';
    const words = said
      .replace(/<[^<>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (words === '') continue;
    const last = lines.at(-1);
    if (last !== undefined && voice === speaker) lines[lines.length - 1] = `${last} ${words}`;
    else lines.push(voice === '' ? words : `${voice}: ${words}`);
    speaker = voice;
  }
  return lines.join('\n\n');
}
