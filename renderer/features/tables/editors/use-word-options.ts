import { useCombobox } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { hasWord, matchWords } from '../model/match-words.ts';
import type { Word } from '../model/word-list.ts';

/** More than this at once cannot be read; typing finds the rest. */
const SHOWN_AT_ONCE = 100;

export const NONE = '\u0000none';
export const CREATE = '\u0000create';

type Input = {
  readonly words: readonly Word[];
  readonly text: string;
  /** Shown first while nothing is typed: choosing nothing. */
  readonly none: string | null;
  readonly canCreate: boolean;
  /** Whether the keyboard starts on the chosen option rather than on none. */
  readonly startsOnChosen: boolean;
};

/**
 * The list under a field that chooses: what the text leaves, where the keyboard is in it, and the keys that walk it.
 * The highlighted option is always the one that the field names to assistive technology.
 */
export function useWordOptions({ words, text, none, canCreate, startsOnChosen }: Input) {
  const combobox = useCombobox({ opened: true });
  const listId = useId();
  const [active, setActive] = useState<string | null>(null);
  const matching = useMemo(() => matchWords(words, text, canCreate), [words, text, canCreate]);
  const found = matching.slice(0, SHOWN_AT_ONCE);
  const trimmed = text.trim();
  const create = canCreate && trimmed !== '' && !hasWord(words, trimmed) ? trimmed : null;
  const hasNone = none !== null && trimmed === '';
  const values = [...(hasNone ? [NONE] : []), ...found.map((word) => word.value), ...(create === null ? [] : [CREATE])];
  const { selectFirstOption, selectActiveOption, resetSelectedOption } = combobox;
  const count = values.length;

  // Whatever is typed, Enter takes the best: the first of what was found.
  // The list has its id by then: what it consists of is drawn before this runs.
  useEffect(() => {
    if (count === 0) setActive(null);
    else if (trimmed !== '') setActive(selectFirstOption());
    else if (startsOnChosen) setActive(selectActiveOption());
    else {
      resetSelectedOption();
      setActive(null);
    }
  }, [trimmed, count, startsOnChosen, selectFirstOption, selectActiveOption, resetSelectedOption]);

  return {
    combobox,
    listId,
    found,
    create,
    none: hasNone ? none : null,
    more: matching.length - found.length,
    /** The value the keyboard is on, or null. */
    current: (): string | null => (active === null ? null : (values[combobox.getSelectedOptionIndex()] ?? null)),
    /** For the field. */
    aria: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': true,
      'aria-haspopup': 'listbox',
      'aria-controls': listId,
      'aria-activedescendant': active ?? undefined,
    } as const,
    /** Walks the list; answers whether the key was its own. */
    walk(event: KeyboardEvent): boolean {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
      event.preventDefault();
      setActive(event.key === 'ArrowDown' ? combobox.selectNextOption() : combobox.selectPreviousOption());
      return true;
    },
  };
}
