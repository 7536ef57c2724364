// Files as they come when something went wrong on the way: bytes flipped, ends missing, other encodings, huge cells, formulas, headers
// twice. The same seed does the same damage.
import { unzipSync, zipSync } from 'fflate';
import { type RandomSource, seededRandom } from '../../shared/util/seeded-random.ts';

/** How often each file is damaged: more in `npm run test:long`, and another way each time. */
export const HOW_OFTEN = process.env.THREADMAP_LONG === '1' ? 1000 : 50;
/** Names what is tried: with THREADMAP_SEED the same is tried again. */
export const SEED =
  process.env.THREADMAP_SEED ?? (process.env.THREADMAP_LONG === '1' ? String(Date.now()) : 'the same each time');

type Bytes = Buffer;
type Damage = (bytes: Bytes, random: RandomSource) => Bytes;

const upTo = (random: RandomSource, most: number): number => Math.floor(random() * (most + 1));
const oneOf = <Item>(random: RandomSource, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** A stretch of a file: of its first bytes more often than of others, since headers stand there. */
function stretch(bytes: Bytes, random: RandomSource): readonly [number, number] {
  const from = upTo(random, random() < 0.3 ? Math.min(200, bytes.length) : bytes.length);
  return [from, Math.min(bytes.length, from + 1 + upTo(random, 200))];
}

const inText =
  (change: (text: string, random: RandomSource) => string): Damage =>
  (bytes, random) =>
    Buffer.from(change(bytes.toString('utf8'), random), 'utf8');

/** Puts something in place of one of the pieces that a file's own marks part. */
function inOneCell(make: (random: RandomSource) => string): Damage {
  return inText((text, random) => {
    const marks = [...text.matchAll(/[,;\t"<>:\n ]/g)].map(({ index }) => index);
    const at = Math.floor(random() * Math.max(1, marks.length - 1));
    const [from = 0, to = text.length] = [marks[at], marks[at + 1]];
    return `${text.slice(0, from + 1)}${make(random)}${text.slice(to)}`;
  });
}

const HUGE = [40_000, 200_000, 1_200_000];
const FORMULAS = [
  '=1+1',
  '=cmd|" /C calc"!A0',
  '+SUM(A1:A9)',
  '-2+3',
  '@now',
  "'=1+1",
  '#REF!',
  '=HYPERLINK("http://x.invalid")',
];
const ODD = [
  '\u0000',
  '\ufffe',
  '\ud800',
  '\u202e',
  '|||||',
  '""',
  '"',
  '1e999',
  '-0',
  'NaN',
  '__proto__',
  'constructor',
  '%s',
  '\\',
  '&lol;',
  '<!-- -->',
  '[[[[',
  '\u0301'.repeat(300),
];

const DAMAGES: readonly Damage[] = [
  function flip(bytes, random) {
    const flipped = Buffer.from(bytes);
    for (let times = 1 + upTo(random, 8); times > 0; times--) {
      const at = Math.floor(random() * flipped.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return flipped;
  },
  function overwrite(bytes, random) {
    const [from, to] = stretch(bytes, random);
    const over = Buffer.from(bytes);
    for (let at = from; at < to; at++) over[at] = upTo(random, 255);
    return over;
  },
  (bytes, random) => bytes.subarray(0, stretch(bytes, random)[0]),
  function twice(bytes, random) {
    const [from, to] = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  function without(bytes, random) {
    const [from, to] = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  function again(bytes, random) {
    const [from, to] = stretch(bytes, random);
    const many = Array.from({ length: 1 + upTo(random, 300) }, () => bytes.subarray(from, to));
    return Buffer.concat([bytes.subarray(0, from), ...many, bytes.subarray(to)]);
  },
  function otherEncoding(bytes, random) {
    const text = bytes.toString('utf8');
    const encoded = Buffer.from(text, oneOf(random, ['utf16le', 'latin1', 'utf16le'] as const));
    return random() < 0.3
      ? encoded.subarray(1)
      : random() < 0.5
        ? Buffer.concat([Buffer.from([0xfe, 0xff]), encoded])
        : encoded;
  },
  inOneCell((random) => oneOf(random, ['x', 'Ж', '9', ' a', '|', '=', '"']).repeat(oneOf(random, HUGE))),
  inOneCell((random) => oneOf(random, FORMULAS)),
  inOneCell((random) => oneOf(random, ODD)),
  // The headers once more: as a row, and each beside itself.
  inText((text, random) => {
    const [first = '', ...rest] = text.split('\n');
    const doubled = oneOf(random, [
      `${first},${first}`,
      `${first}\n${first}`,
      `${first}\t${first}`,
      `${first};${first}`,
    ]);
    return [doubled, ...rest].join('\n');
  }),
  function linesInOtherOrder(bytes, random) {
    const lines = bytes.toString('utf8').split('\n');
    for (let at = lines.length - 1; at > 0; at--) {
      const other = upTo(random, at);
      [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
    }
    return Buffer.from(lines.join('\n'));
  },
];

/** A file damaged one to three times. Workbooks are mostly damaged inside, in one of the parts that are packed into them. */
export function damaged(whole: Uint8Array, seed: string): Buffer {
  const random = seededRandom(seed);
  const bytes = Buffer.from(whole);
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004' || random() < 0.25) return hurt(bytes, random);
  const parts = unzipSync(bytes);
  const name = oneOf(
    random,
    Object.keys(parts).filter((path) => path.endsWith('.xml') || path.endsWith('.rels')),
  );
  return Buffer.from(zipSync({ ...parts, [name]: hurt(Buffer.from(parts[name] ?? []), random) }, { level: 1 }));
}

function hurt(bytes: Bytes, random: RandomSource): Bytes {
  let hurting = bytes;
  for (let times = 1 + upTo(random, 2); times > 0 && hurting.length > 0; times--)
    hurting = oneOf(random, DAMAGES)(hurting, random);
  return hurting;
}
