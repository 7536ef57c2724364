// Habits that no other tool here checks. Each rule is a pattern over the lines of a file, with what to do instead.

export type Habit = {
  readonly name: string;
  readonly pattern: RegExp;
  readonly instead: string;
  readonly where?: RegExp;
};

export const habits: readonly Habit[] = [
  {
    name: 'no-only',
    pattern: /\b(?:test|it|describe|suite)(?:\.\w+)*\.only\b/,
    instead: 'Remove .only: it silences every other test in the run.',
    where: /^test\//,
  },
  {
    name: 'no-ts-ignore',
    pattern: /@ts-(?:ignore|nocheck)/,
    instead: 'Mend the type. If the type of a package is wrong, use @ts-expect-error and say why.',
  },
  {
    name: 'suppressions-say-why',
    pattern: /@ts-expect-error(?!:?\s+\S.{9,})|biome-ignore(?:-\w+)?\s+[\w/]+(?!:?[\w/]*:\s+\S.{9,})/,
    instead: 'Say after it, in a few words, why the rule does not fit here.',
  },
  {
    name: 'no-machine-paths',
    pattern: /(?<![\w.:/])\/(?:home|root|work|Users)\/\w|\b[A-Z]:\\\\?Users\\/,
    instead: 'A path of one machine means nothing on another: build it from import.meta.dirname or a temporary folder.',
  },
  {
    name: 'no-registry-addresses',
    pattern: /\bregistry\.(?:npmjs|yarnpkg)\.|\bdeb\.debian\./,
    instead: "Name the package; where it comes from is the reader's setting.",
  },
  {
    // React calls what an effect gives back; scrolling and focusing give back a promise in newer browsers, whatever their types say.
    name: 'effects-give-back-nothing',
    pattern: /\buse(?:Layout)?Effect\(\(\) => (?!\{|void\b)/,
    instead: 'Begin with void, or write a body in braces that gives back only what tidies up.',
    where: /^renderer\//,
  },
  {
    name: 'no-unfinished-marks',
    pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/,
    instead: 'Do it, or open an issue and leave the code complete without it.',
  },
];

export function findUntidiness(path: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      habits
        .filter(({ where, pattern }) => (where?.test(path) ?? true) && pattern.test(line))
        .map(({ name, instead }) => `${path}:${index + 1} ${name}: ${instead}`),
    );
}
