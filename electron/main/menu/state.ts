// What the menu has to know about the window in front, gathered from what passes between its page and the core anyway. Pure.
import type { HostEvent } from '../../../shared/contract/events.ts';
import type { RequestName } from '../../../shared/contract/names.ts';
import type { RequestResult } from '../../../shared/contract/requests.ts';
import type { Reply } from '../../../shared/contract/transport.ts';

export type MenuState = {
  readonly hasMap: boolean;
  readonly canWrite: boolean;
  /** What undo and redo would do; null when there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
};

export const NO_MAP: MenuState = { hasMap: false, canWrite: false, undo: null, redo: null };

export function afterReply(state: MenuState, name: RequestName, reply: Reply<unknown>): MenuState {
  if (!reply.ok) return state;
  switch (name) {
    case 'map.open':
    case 'map.create': {
      const { readOnly } = reply.value as RequestResult<'map.open'>;
      return { ...NO_MAP, hasMap: true, canWrite: !readOnly };
    }
    case 'map.load': {
      const { file, history } = reply.value as RequestResult<'map.load'>;
      return { hasMap: true, canWrite: !file.readOnly, ...history };
    }
    case 'map.close':
      return NO_MAP;
    default:
      return state;
  }
}

export function afterEvent(state: MenuState, { event, payload }: HostEvent): MenuState {
  switch (event) {
    case 'map.changed':
      return { ...state, ...payload.history };
    case 'map.closed':
      return NO_MAP;
    default:
      return state;
  }
}
