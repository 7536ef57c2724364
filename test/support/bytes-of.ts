// Whether marks are anywhere in the bytes of files: as UTF-8 and UTF-16, in any case, escaped as JSON does, and in pieces as a search index keeps them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';

/** How a mark could stand in bytes, all in lower case. */
function forms(mark: string): Buffer[] {
  return [mark.toLowerCase(), mark.toUpperCase(), mark].flatMap((each) => {
    const escaped = JSON.stringify(each).slice(1, -1);
    const unicode = [...each]
      .map((c) => (c > '~' ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c))
      .join('');
    const texts = new Set([each, each.normalize('NFD'), each.normalize('NFC'), escaped, unicode]);
    const wide = Buffer.from(each, 'utf16le');
    return [...[...texts].map((text) => Buffer.from(text, 'utf8')), wide, Buffer.from(wide).swap16()];
  });
}

const lowered = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes);
  for (let at = 0; at < copy.length; at++) {
    const byte = copy[at] ?? 0;
    if (byte >= 65 && byte <= 90) copy[at] = byte + 32;
  }
  return copy;
};

/** Which of the marks are in the bytes. */
export function marksIn(bytes: Buffer, marks: readonly string[]): string[] {
  const lower = lowered(bytes);
  return marks.filter((mark) => forms(mark).some((form) => lower.includes(lowered(form))));
}

/** Every word that the search index knows, whole: in the file, words share their beginnings. */
function indexedWords(path: string): string[] {
  const db = new Database(path, { readonly: true });
  try {
    db.exec("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search', 'row')");
    return db.prepare('SELECT term FROM temp.words').pluck().all() as string[];
  } finally {
    db.close();
  }
}

/** Which marks are left in a map file, in anything beside it that begins with its name, or in its search index. */
export function marksLeft(path: string, marks: readonly string[]): string[] {
  const folder = dirname(path);
  const stem = basename(path).replace(/\.threadmap$/, '');
  const beside = readdirSync(folder).filter((name) => name.includes(stem));
  const inFiles = beside.flatMap((name) =>
    marksIn(readFileSync(join(folder, name)), marks).map((mark) => `${name}: ${mark}`),
  );
  const words = existsSync(path) ? indexedWords(path) : [];
  const folded = words.map((word) => word.toLowerCase());
  const inIndex = marks.filter(
    (mark) => /^[a-z0-9]+$/i.test(mark) && folded.some((w) => w.includes(mark.toLowerCase())),
  );
  return [...inFiles, ...inIndex.map((mark) => `search: ${mark}`)];
}
