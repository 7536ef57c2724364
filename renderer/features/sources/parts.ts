// The parts of the Sources tab, in words.
import type { CheckList } from '../../../shared/model/knowledge/index.ts';

export type Part = {
  readonly id: CheckList;
  /** As the row of parts says it. */
  readonly label: string;
  readonly title: string;
  /** What is on the list, and what takes a thing off it. */
  readonly about: string;
  /** When there is nothing on it. */
  readonly done: string;
};

export const PARTS: readonly Part[] = [
  {
    id: 'assumptions',
    label: 'Assumptions',
    title: 'Assumptions to check',
    about:
      'No source states these: each is only implied. One that states it, or marking it as a fact, takes it off the list.',
    done: 'Every piece of evidence in the map is stated by its source.',
  },
  {
    id: 'single-source',
    label: 'Single source',
    title: 'Known from a single source',
    about: 'One source says so and no other. A second, independent one takes it off the list.',
    done: 'Everything that has evidence has it from two sources or more.',
  },
  {
    id: 'old-evidence',
    label: 'Old evidence',
    title: 'Old evidence',
    about:
      'The newest source is over two years older than the map’s as-at date, or has no date. A newer one takes it off the list.',
    done: 'Everything that has evidence has some of the last two years.',
  },
  {
    id: 'no-evidence',
    label: 'No evidence',
    title: 'Without evidence',
    about: 'Nothing in the map says where this is known from. Attaching a source takes it off the list.',
    done: 'Every entry and every link has evidence.',
  },
  {
    id: 'confirmation',
    label: 'Disputed or one side',
    title: 'Disputed, or said by one side only',
    about: 'The two sides disagree, or only one of them was asked. When both say so, it leaves the list.',
    done: 'No link is disputed, and none is confirmed by one side only.',
  },
];
