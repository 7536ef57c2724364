// Small preferences of this browser, such as the width of a panel. Where nothing can be stored they last as long as the page.

const PREFIX = 'threadmap.';

/** What was stored under a key, or null. Somebody else may have written it: look before you use it. */
export function readStored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(`${PREFIX}${key}`) ?? 'null');
  } catch {
    return null;
  }
}

export function writeStored(key: string, value: unknown): void {
  try {
    localStorage.setItem(`${PREFIX}${key}`, JSON.stringify(value));
  } catch {
    // Storage is full or switched off: the preference is not worth a message.
  }
}
