import { type FocusEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Onward } from '../grid/move.ts';
import type { Column, Row } from '../model/column.ts';
import type { Draft } from '../model/give-cell.ts';

/** What every editor of a cell is given. */
export type EditorProps = {
  readonly column: Column;
  readonly row: Row;
  /** What was typed to open the cell; it takes the place of what the cell held. */
  readonly typed: string | null;
  /** Gives the draft, and goes on when it is taken. Answers why it was not. */
  readonly onGive: (draft: Draft, onward: Onward) => Promise<string | null>;
  readonly onCancel: () => void;
  /** The editor is taken off the screen with something typed in it that was refused. */
  readonly onLost: (text: string, why: string) => void;
};

export type Giving = {
  /** Why the last draft was refused. */
  readonly problem: string | null;
  readonly forget: () => void;
  readonly give: (draft: Draft, onward: Onward) => void;
  readonly cancel: () => void;
};

/** Leaving the window is not leaving the field. */
export function hasLeft(event: FocusEvent<HTMLElement>): boolean {
  return document.activeElement !== event.currentTarget;
}

/**
 * Gives a draft once, keeps it open with the reason when it is refused, and gives it all the same when the editor is taken off
 * the screen (another tab is chosen): what was typed is never dropped without a word.
 * @param pending what is typed and not given yet, or null
 * @param field what has the keyboard while the cell is open
 */
export function useGiving(
  { onGive, onCancel, onLost }: EditorProps,
  pending: { readonly draft: Draft; readonly text: string } | null,
  field: RefObject<HTMLElement | null>,
): Giving {
  const [problem, setProblem] = useState<string | null>(null);
  const stage = useRef<'open' | 'giving' | 'closed'>('open');
  const latest = useRef({ pending, onGive, onLost });
  latest.current = { pending, onGive, onLost };

  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
      // In a moment: in development React takes every component off and puts it back at once.
      queueMicrotask(() => {
        const { pending: left, onGive: giveAway, onLost: sayLost } = latest.current;
        if (isThere.current || stage.current !== 'open' || left === null) return;
        stage.current = 'closed';
        void giveAway(left.draft, 'away').then((why) => {
          if (why !== null) sayLost(left.text, why);
        });
      });
    };
  }, []);

  const giveNow = async (draft: Draft, onward: Onward): Promise<void> => {
    if (stage.current !== 'open') return;
    stage.current = 'giving';
    const why = await onGive(draft, onward);
    stage.current = why === null ? 'closed' : 'open';
    setProblem(why);
    // Refused on leaving: the field takes the keyboard back, so that the reason is seen where it can be put right.
    if (why !== null) field.current?.focus({ preventScroll: true });
  };
  return {
    problem,
    forget: () => setProblem(null),
    give: (draft, onward) => void giveNow(draft, onward),
    cancel() {
      stage.current = 'closed';
      onCancel();
    },
  };
}
