// The latest events of a page, numbered from 1: what a stream took with it when it broke can be sent again.

export type KeptEvent = { readonly number: number; readonly text: string };

export type KeptEvents = {
  /** @returns its number */
  readonly add: (text: string) => number;
  readonly latest: () => number;
  /** The events after this one; null when some of them are not kept any more, or the number is none of ours. */
  readonly since: (number: number) => readonly KeptEvent[] | null;
};

const MAX_EVENTS = 1_000;
const MAX_CHARACTERS = 32 * 1024 * 1024;

export function createKeptEvents(maxEvents: number = MAX_EVENTS, maxCharacters: number = MAX_CHARACTERS): KeptEvents {
  const events: KeptEvent[] = [];
  let latest = 0;
  let characters = 0;
  return {
    add(text) {
      latest++;
      events.push({ number: latest, text });
      characters += text.length;
      while (events.length > maxEvents || characters > maxCharacters) characters -= events.shift()?.text.length ?? 0;
      return latest;
    },
    latest: () => latest,
    since(number) {
      const oldest = events[0]?.number ?? latest + 1;
      return number > latest || number < oldest - 1 ? null : events.filter((event) => event.number > number);
    },
  };
}
