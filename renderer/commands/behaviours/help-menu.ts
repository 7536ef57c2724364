import { getIsPanelOpen, getSide, openDialog, openHelp, showSide } from '../../state/index.ts';
import type { MenuBehaviours } from './behaviour.ts';

const isHelpOpen = (): boolean => getSide() === 'help' && getIsPanelOpen('inspector');

export const helpBehaviours: MenuBehaviours<'help'> = {
  'help.open': {
    isOn: isHelpOpen,
    run: () => (isHelpOpen() ? showSide('details') : openHelp(null)),
  },
  'help.actions': { run: () => openDialog({ kind: 'actions' }) },
  'help.shortcuts': { run: () => openDialog({ kind: 'shortcuts' }) },
  'help.about': { run: () => openDialog({ kind: 'about' }) },
};
