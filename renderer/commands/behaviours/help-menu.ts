import { getIsPanelOpen, getSide, leaveSide, openDialog, openHelp, type Side } from '../../state/index.ts';
import type { MenuBehaviours } from './behaviour.ts';

const isHelpOpen = (): boolean => getSide() === 'help' && getIsPanelOpen('inspector');

/** The page about what stands beside the map, where that is not what the tab is about. */
const helpOf = (side: Side): string | null => (side === 'expectations' || side === 'appearance' ? side : null);

export const helpBehaviours: MenuBehaviours<'help'> = {
  'help.open': {
    isOn: isHelpOpen,
    run: () => (isHelpOpen() ? leaveSide() : openHelp(getIsPanelOpen('inspector') ? helpOf(getSide()) : null)),
  },
  'help.actions': { run: () => openDialog({ kind: 'actions' }) },
  'help.shortcuts': { run: () => openDialog({ kind: 'shortcuts' }) },
  'help.about': { run: () => openDialog({ kind: 'about' }) },
};
