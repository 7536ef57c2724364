import { AppearancePanel } from '../features/appearance/index.ts';
import { HistoryPanel } from '../features/history/index.ts';
import { Inspector } from '../features/inspector/index.ts';
import { useSide } from '../state/index.ts';

/** Details of what is selected, the history, or the rules of the picture. */
export function RightPanel() {
  const side = useSide();
  switch (side) {
    case 'history':
      return <HistoryPanel />;
    case 'appearance':
      return <AppearancePanel />;
    default:
      return <Inspector />;
  }
}
