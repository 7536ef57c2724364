/** What was typed into a field that may be left empty: without the spaces around it, and null when nothing is left. */
export function blankToNull(text: string): string | null {
  return text.trim() || null;
}
