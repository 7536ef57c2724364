/**
 * Text as people compare it: case, accents, "&"/"and" and punctuation make no difference.
 * "Health & Well-Being Board" and "health and wellbeing board" fold to the same words.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’‘`.\-‐‑]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ +/g, ' ');
}

/** What names and words are told apart by: as `foldText` has it, and one of signs alone ("+", "--"), which folds to nothing, by those signs. */
export function foldName(text: string): string {
  return foldText(text) || text.trim().toLowerCase();
}

/**
 * A short key for a word of a vocabulary or a custom field: "Standing agenda item" -> "standing-agenda-item".
 * Empty when the text has no letter or digit; the caller decides what to do then.
 */
export function slugOf(text: string): string {
  return foldText(text).replace(/ /g, '-').slice(0, 80);
}

/** A header as tables write it: case, spaces, hyphens and underscores make no difference. */
export function foldHeader(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_\-‐‑]+/gu, '_');
}
