import {
  getHistoryState,
  getMap,
  getSelection,
  getShown,
  isEmpty,
  redo,
  selectThings,
  undo,
  wishFocus,
} from '../../state/index.ts';
import { deleteSelection } from '../delete-selection.ts';
import type { MenuBehaviours } from './behaviour.ts';

export const editBehaviours: MenuBehaviours<'edit'> = {
  'edit.undo': { enabled: () => getHistoryState().undo !== null, run: undo },
  'edit.redo': { enabled: () => getHistoryState().redo !== null, run: redo },
  'edit.select-all': { enabled: () => getMap().entity.size > 0, run: () => selectThings(getShown()) },
  'edit.delete': { enabled: () => !isEmpty(getSelection()), run: deleteSelection },
  'edit.find': { run: () => wishFocus('search') },
};
