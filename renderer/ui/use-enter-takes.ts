import type { ComboboxStore } from '@mantine/core';
import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';

type Typed = {
  /** What was typed; empty when nothing was. */
  readonly text: string;
  /** The best of what is shown; null when there is nothing to take. */
  readonly best: string | null;
  /** Whether what is shown was found for this text, and not for an earlier one. */
  readonly isCurrent: boolean;
  /** Takes the best of what is shown then. */
  readonly take: () => void;
};

type EnterTakes = {
  /** Whether the key was an Enter that is seen to here. */
  readonly onEnter: (event: KeyboardEvent) => boolean;
  /** Something else was typed, or the field was left: what Enter meant is past. */
  readonly forget: () => void;
};

/**
 * Whatever is typed, Enter takes the best of what is found for it: also when it is pressed before the search has answered, or before
 * the best was marked.
 */
export function useEnterTakes(combobox: ComboboxStore, { text, best, isCurrent, take }: Typed): EnterTakes {
  /** Whether Enter was pressed before what was typed had been looked for. */
  const [isWaiting, setIsWaiting] = useState(false);
  const { selectFirstOption, resetSelectedOption } = combobox;
  useEffect(() => {
    // What was found for another text is not what Enter means now.
    if (text && !isCurrent) resetSelectedOption();
    else if (text && best !== null) selectFirstOption();
  }, [best, text, isCurrent, selectFirstOption, resetSelectedOption]);

  const takeBest = useEffectEvent(() => {
    setIsWaiting(false);
    take();
  });
  useEffect(() => {
    if (isWaiting && isCurrent) takeBest();
  }, [isWaiting, isCurrent]);

  return {
    onEnter(event) {
      if (event.key !== 'Enter' || text.trim() === '' || event.nativeEvent.isComposing) return false;
      // The first is marked a moment after it is shown; Enter means it all the same.
      const isUnmarked = best !== null && combobox.getSelectedOptionIndex() === -1;
      if (isCurrent && !isUnmarked) return false;
      event.preventDefault();
      setIsWaiting(true);
      return true;
    },
    forget: () => setIsWaiting(false),
  };
}
