// Between the words that a user picks out on the screen and the characters of the text they are.
import { type RefObject, useEffect } from 'react';
import type { Stretch } from '../../../shared/reading/stretches.ts';

/** Where in the text a place on the screen is: each piece of text stands in an element that says where it begins. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const holder = element?.closest('[data-at]');
  if (!(holder instanceof HTMLElement)) return null;
  return Number(holder.dataset.at) + (node.nodeType === Node.TEXT_NODE ? offset : 0);
}

/** What the user has selected with the mouse, without the spaces around it; null when it is nothing, or reaches outside the text. */
export function selectedWords(root: HTMLElement, text: string): Stretch | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || !selection.anchorNode || !selection.focusNode) return null;
  if (!root.contains(selection.anchorNode) || !root.contains(selection.focusNode)) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return null;
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}

const HIGHLIGHT = 'picked-words';

/** Shows the words that are picked out, without touching the elements they stand in: so that they stay shown while a form has the keyboard. */
export function useShownWords(root: RefObject<HTMLElement | null>, words: Stretch | null): void {
  useEffect(() => {
    if (!root.current || !('highlights' in CSS)) return;
    const range = words ? rangeOf(root.current, words) : null;
    if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    else CSS.highlights.delete(HIGHLIGHT);
    return () => void CSS.highlights.delete(HIGHLIGHT);
  }, [root, words]);
}

function rangeOf(root: HTMLElement, { start, end }: Stretch): Range | null {
  const range = document.createRange();
  let isOpen = false;
  for (const piece of root.querySelectorAll<HTMLElement>('[data-at]')) {
    const at = Number(piece.dataset.at);
    const node = piece.firstChild;
    const length = node?.textContent?.length ?? 0;
    if (!node || at + length <= start) continue;
    if (!isOpen) range.setStart(node, Math.max(0, start - at));
    isOpen = true;
    if (at + length >= end) {
      range.setEnd(node, Math.max(0, end - at));
      return range;
    }
  }
  return null;
}
