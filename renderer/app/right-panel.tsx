import { AppearancePanel } from '../features/appearance/index.ts';
import { ExpectationsPanel } from '../features/expectations/index.ts';
import { FigurePanel } from '../features/figure/index.ts';
import { HelpPanel } from '../features/help/index.ts';
import { HistoryPanel } from '../features/history/index.ts';
import { Inspector } from '../features/inspector/index.ts';
import { PathPanel } from '../features/path/index.ts';
import { SnapshotsPanel } from '../features/snapshots/index.ts';
import { useSide, useTab } from '../state/index.ts';

/** Details of what is selected or how the figure is set, the history, the rules of the picture, the way between two entries, the snapshots, or the help. */
export function RightPanel() {
  const side = useSide();
  const isComposing = useTab() === 'figure';
  switch (side) {
    case 'details':
      return isComposing ? <FigurePanel /> : <Inspector />;
    case 'history':
      return <HistoryPanel />;
    case 'appearance':
      return <AppearancePanel />;
    case 'path':
      return <PathPanel />;
    case 'expectations':
      return <ExpectationsPanel />;
    case 'snapshots':
      return <SnapshotsPanel />;
    case 'help':
      return <HelpPanel />;
  }
}
