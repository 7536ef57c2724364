import { useRef, useState } from 'react';

/** What came of giving a value: null when it was taken, otherwise why not, in words. */
export type Verdict = string | null;

export type Draft = {
  readonly text: string;
  readonly problem: string | null;
  readonly change: (text: string) => void;
  /** Gives the value, when it is another. */
  readonly commit: () => void;
  /** Puts back what was there. */
  readonly restore: () => void;
};

/**
 * A text that is being typed. It is given on commit (leaving the field, Enter) and put back on Escape; while nobody types,
 * it follows the value. What was refused stays in the field, with the reason, so that it can be put right.
 */
export function useDraft(value: string, give: (text: string) => Verdict | Promise<Verdict>): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isGiving = useRef(false);
  const restore = (): void => {
    setDraft(null);
    setProblem(null);
  };
  const commit = async (): Promise<void> => {
    if (draft === null || isGiving.current) return;
    if (draft.trim() === value.trim()) {
      restore();
      return;
    }
    isGiving.current = true;
    const verdict = await give(draft.trim());
    isGiving.current = false;
    setProblem(verdict);
    if (verdict === null) setDraft(null);
  };
  return {
    text: draft ?? value,
    problem,
    change: (text) => {
      setDraft(text);
      setProblem(null);
    },
    commit: () => void commit(),
    restore,
  };
}
