import { matchText } from '../../../shared/util/match-text.ts';
import type { HelpPage, HelpPart } from './pages/index.ts';

export type HelpFind = { readonly page: HelpPage; readonly part: HelpPart };

/** The parts of the help that a typed text fits, best first: by heading, then by what they say. */
export function findInHelp(pages: readonly HelpPage[], typed: string): HelpFind[] {
  return pages
    .flatMap((page) =>
      page.parts.map((part) => ({ page, part, fit: matchText(typed, part.heading, wordsOf(page, part)) })),
    )
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ page, part }) => ({ page, part }));
}

const wordsOf = (page: HelpPage, { text = '', list = [] }: HelpPart): string[] => [
  page.title,
  text,
  ...list.flatMap((line) => [line.term, line.text]),
];
