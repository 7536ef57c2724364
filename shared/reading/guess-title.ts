// What a document is called: its own title where it has one, else its file's name made readable.

const LONGEST = 160;

export function guessTitle(fileName: string, text: string): string {
  const own = /^(?:\s*\[page 1\]\s*)?#\s+(.{3,})$/m.exec(text.slice(0, 1000))?.[1];
  const title = own ?? fromFileName(fileName);
  return title.replace(/\s+/g, ' ').trim().slice(0, LONGEST).trim() || 'A document';
}

/** "hwb-update_2014-11.txt" -> "Hwb update 2014-11" */
function fromFileName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[a-z0-9]{1,8}$/i, '');
  const words = /\s/.test(base) ? base : base.replace(/_+/g, ' ').replace(/(?<!\d)-+|-+(?!\d)/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
