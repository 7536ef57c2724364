// How much of a document is read. Beyond these a file is refused before it can fill the memory or the map.
export const LIMITS = {
  /** Bytes of the file: as base64 in a request it must fit what a host takes. */
  file: 40 * 1024 * 1024,
  /** Characters of the text that is kept in the map; some 1,500 pages. */
  text: 4_000_000,
  pages: 2000,
  /** Bytes of the parts of a Word document that hold words, unpacked. */
  unpacked: 128 * 1024 * 1024,
  /** Honest documents pack some 10 to 1, long tables up to 60 to 1. */
  ratio: 150,
  /** Below this many bytes unpacked nobody is harmed by any ratio. */
  harmless: 2 * 1024 * 1024,
  parts: 5000,
} as const;
