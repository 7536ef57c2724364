import {
  editThing,
  getHistoryState,
  getMap,
  getSelection,
  getShown,
  isEmpty,
  openDialog,
  redo,
  selectThings,
  soleOf,
  undo,
  wishFocus,
} from '../../state/index.ts';
import { deleteSelection } from '../delete-selection.ts';
import { withLinked } from '../with-linked.ts';
import { type MenuBehaviours, SELECT_FIRST } from './behaviour.ts';

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
  'edit.select-linked': {
    enabled: () => !isEmpty(getSelection()),
    otherwise: SELECT_FIRST,
    run: () => selectThings(withLinked(getMap(), getShown(), getSelection())),
  },
  'edit.open': {
    enabled: () => soleOf(getSelection()) !== null,
    otherwise: 'Select one entry or one link first.',
    run() {
      const sole = soleOf(getSelection());
      if (sole) editThing(sole);
    },
  },
  'edit.delete': {
    enabled: () => !isEmpty(getSelection()),
    otherwise: SELECT_FIRST,
    run: deleteSelection,
  },
  'edit.find': { run: () => wishFocus('search') },
};
