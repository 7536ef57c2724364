import type { Step } from '../../../shared/contract/shapes.ts';
import { hostClient } from '../../state/index.ts';

/** How many steps are asked for at once. */
const AT_ONCE = 200;

/** However far back the map has been walked, no more edits than these are listed without being asked for. */
const MOST_UNASKED = 1000;

/**
 * The newest steps of the history, newest first; `isAll` when there are no others. Null when the host refuses.
 * @param wanted so many edits, with the undo and redo between them, so that walking about does not push the edits off the list;
 * of the whole history more where it takes more to reach the step that the map is at
 * @param about ids of records: only steps that touched one of them; none for every step
 */
export async function newestSteps(
  wanted: number,
  about: readonly string[],
): Promise<{ readonly steps: readonly Step[]; readonly isAll: boolean } | null> {
  const steps: Step[] = [];
  let edits = 0;
  let isHereListed = about.length > 0;
  for (;;) {
    const before = steps.at(-1)?.revision;
    const reply = await hostClient().request('map.history', {
      limit: AT_ONCE,
      ...(before === undefined ? {} : { before }),
      ...(about.length === 0 ? {} : { about: [...about] }),
    });
    if (!reply.ok) return null;
    const page = reply.value.steps;
    for (const step of page) {
      if (edits >= wanted && (isHereListed || edits >= MOST_UNASKED)) return { steps, isAll: false };
      steps.push(step);
      if (step.kind === 'undo' || step.kind === 'redo') continue;
      edits += 1;
      isHereListed ||= step.state === 'done';
    }
    if (page.length < AT_ONCE) return { steps, isAll: true };
  }
}
