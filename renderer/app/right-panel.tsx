import { AppearancePanel } from '../features/appearance/index.ts';
import { ExpectationsPanel } from '../features/expectations/index.ts';
import { HelpPanel } from '../features/help/index.ts';
import { HistoryPanel } from '../features/history/index.ts';
import { Inspector } from '../features/inspector/index.ts';
import { PathPanel } from '../features/path/index.ts';
import { SnapshotsPanel } from '../features/snapshots/index.ts';
import { useSide } from '../state/index.ts';

/** Details of what is selected, the history, the rules of the picture, the way between two entries, the snapshots, or the help. */
export function RightPanel() {
  const side = useSide();
  switch (side) {
    case 'details':
      return <Inspector />;
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
