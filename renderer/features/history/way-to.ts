import type { Step } from '../../../shared/contract/shapes.ts';

/** How to get to the map as it was after a step. */
export type Way = { readonly label: string; readonly isBack: boolean };

const count = (steps: number): string => (steps === 1 ? '1 step' : `${steps} steps`);

/** The step that the map is at: the newest edit in force, or where the history begins. */
function whereWeAre(listed: readonly Step[]): Step | undefined {
  const newest = listed.find(({ kind, state }) => kind === 'edit' && state === 'done');
  return newest ?? listed.find(({ kind }) => kind === 'baseline');
}

/**
 * The way to a step from where the map is: 'here' when it is there already, null when it cannot be gone to (it only took
 * back or brought back another, something else was done since it was taken back, or the history has been shortened).
 * @param listed the steps that are listed, newest first
 * @param isWhole whether none is left out between those: only then is it known where the map is, and can they be counted
 */
export function wayTo(step: Step, listed: readonly Step[], isWhole: boolean): Way | 'here' | null {
  if (step.state === 'dropped' || step.kind === 'undo' || step.kind === 'redo') return null;
  if (step.kind === 'baseline' && listed.find(({ kind }) => kind === 'baseline') !== step) return null;
  if (isWhole && step === whereWeAre(listed)) return 'here';
  const edits = listed.filter(({ kind }) => kind === 'edit');
  if (step.state === 'undone') {
    const between = edits.filter(({ revision, state }) => state === 'undone' && revision <= step.revision).length;
    // Where the list ends before the step that the map is at, more may be brought back than can be seen.
    const isCounted = isWhole && whereWeAre(listed) !== undefined;
    return { label: `Go forward to here${isCounted ? `: brings back ${count(between)}` : ''}`, isBack: false };
  }
  const after = edits.filter(({ revision, state }) => state === 'done' && revision > step.revision).length;
  return { label: `Go back to here${isWhole ? `: takes back ${count(after)}` : ''}`, isBack: true };
}
