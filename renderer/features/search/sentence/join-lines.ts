/** Pasted lines in one field: each is a sentence of its own, and semicolons part sentences. */
export function joinLines(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('; ');
}
