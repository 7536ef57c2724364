import {
  getHistoryState,
  getMap,
  getSelection,
  getShown,
  isEmpty,
  openDialog,
  redo,
  selectThings,
  undo,
  wishFocus,
} from '../../state/index.ts';
import { deleteSelection } from '../delete-selection.ts';
import type { MenuBehaviours } from './behaviour.ts';

export const editBehaviours: MenuBehaviours<'edit'> = {
  'edit.undo': {
    enabled: () => getHistoryState().undo !== null,
    otherwise: 'There is no step to take back.',
    run: undo,
  },
  'edit.redo': {
    enabled: () => getHistoryState().redo !== null,
    otherwise: 'No step has been taken back.',
    run: redo,
  },
  'edit.select-all': {
    enabled: () => getMap().entity.size > 0,
    otherwise: 'The map is empty.',
    run: () => selectThings(getShown()),
  },
  'edit.set-field': {
    enabled: () => !isEmpty(getSelection()),
    otherwise: 'Select entries or links first.',
    run() {
      const { entities, links } = getSelection();
      openDialog({ kind: 'set-field', entities: [...entities], links: [...links] });
    },
  },
  'edit.delete': {
    enabled: () => !isEmpty(getSelection()),
    otherwise: 'Select an entry or a link first.',
    run: deleteSelection,
  },
  'edit.find': { run: () => wishFocus('search') },
};
