import { getIsPanelOpen, getSide, leaveSide, openDialog, openHelp } from '../../state/index.ts';
import type { MenuBehaviours } from './behaviour.ts';

const isHelpOpen = (): boolean => getSide() === 'help' && getIsPanelOpen('inspector');

export const helpBehaviours: MenuBehaviours<'help'> = {
  'help.open': {
    isOn: isHelpOpen,
    run: () => (isHelpOpen() ? leaveSide() : openHelp(null)),
  },
  'help.actions': { run: () => openDialog({ kind: 'actions' }) },
  'help.shortcuts': { run: () => openDialog({ kind: 'shortcuts' }) },
  'help.about': { run: () => openDialog({ kind: 'about' }) },
};
