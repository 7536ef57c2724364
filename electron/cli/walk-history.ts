import { AppFailure, failure } from '../../shared/contract/errors.ts';
import type { Outcome } from './command.ts';
import type { Context } from './context.ts';
import { withMap } from './session.ts';

/** One step back or forward, for undo and redo. */
export function walkHistory(context: Context, file: string, request: 'map.undo' | 'map.redo'): Promise<Outcome> {
  return withMap(context, file, async (ask) => {
    try {
      const { revision, label } = await ask(request, {});
      const { history } = await ask('map.history', { limit: 1 });
      const next = request === 'map.undo' ? history.undo : history.redo;
      const which = request === 'map.undo' ? 'undo' : 'redo';
      return {
        json: { revision, label },
        text: [
          `${label}. The map is at revision ${revision}.`,
          next === null ? `Nothing is left to ${which}.` : `Next to ${which}: ${next}.`,
        ],
      };
    } catch (error) {
      if (!(error instanceof AppFailure) || error.error.code !== 'nothing-to-do') throw error;
      throw failure('nothing-to-do', `${file}: ${error.error.message}`);
    }
  });
}
