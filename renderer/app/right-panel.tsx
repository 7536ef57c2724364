import { AppearancePanel } from '../features/appearance/index.ts';
import { HistoryPanel } from '../features/history/index.ts';
import { Inspector } from '../features/inspector/index.ts';
import { PathPanel } from '../features/path/index.ts';
import { useSide } from '../state/index.ts';

/** Details of what is selected, the history, the rules of the picture, or the way between two entries. */
export function RightPanel() {
  const side = useSide();
  switch (side) {
    case 'history':
      return <HistoryPanel />;
    case 'appearance':
      return <AppearancePanel />;
    case 'path':
      return <PathPanel />;
    case 'details':
      return <Inspector />;
  }
}
