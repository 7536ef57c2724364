import { HistoryPanel } from '../features/history/index.ts';
import { Inspector } from '../features/inspector/index.ts';
import { useSide } from '../state/index.ts';

/** Details of what is selected, or the history. */
export function RightPanel() {
  return useSide() === 'history' ? <HistoryPanel /> : <Inspector />;
}
