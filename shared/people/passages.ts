// The words around a mention: enough of them to see what is said.
import type { Stretch } from './mentions.ts';

/** Letters before and after a mention, cut at a word. */
const AROUND = 160;

/** A passage for each mention; those that lie close together share one. */
export function passagesOf(text: string, stretches: readonly Stretch[]): string[] {
  const windows: { start: number; end: number }[] = [];
  for (const { start, end } of stretches) {
    const from = wordStart(text, Math.max(0, start - AROUND));
    const to = wordEnd(text, Math.min(text.length, end + AROUND));
    const last = windows.at(-1);
    if (last && from <= last.end) last.end = Math.max(last.end, to);
    else windows.push({ start: from, end: to });
  }
  return windows.map(({ start, end }) => {
    const words = text.slice(start, end).trim();
    return `${start > 0 ? '… ' : ''}${words}${end < text.length ? ' …' : ''}`;
  });
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + 40).search(/\s/u);
  return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at;
  const before = text.slice(Math.max(0, at - 40), at).search(/\s\S*$/u);
  return before < 0 ? at : Math.max(0, at - 40) + before;
}
