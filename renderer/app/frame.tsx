import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';
import { StatusBar } from '../features/status/index.ts';
import { type Panel, showPanel, useIsPanelOpen } from '../state/index.ts';
import { Splitter } from '../ui/splitter.tsx';
import { useStored } from '../ui/use-stored.ts';
import { Centre } from './centre.tsx';
import styles from './frame.module.css';
import { LeftPanel } from './left-panel.tsx';
import { RightPanel } from './right-panel.tsx';
import { TopBar } from './top-bar.tsx';

/** Below this width panels lie over the picture instead of beside it; frame.module.css has the same number. */
const NARROW = '(max-width: 60rem)';

/** The frame around an open map: bar, panels, the map or a table in the middle, status. */
export function Frame() {
  const isNarrow = useMediaQuery(NARROW, window.matchMedia(NARROW).matches) ?? false;
  const isLeftOpen = useIsPanelOpen('filter');
  const isRightOpen = useIsPanelOpen('inspector');
  const [left, setLeft] = useStored<number>('left-width', 232);
  const [right, setRight] = useStored<number>('right-width', 328);

  // Panels that would cover the picture start closed; beside it, they start open.
  useEffect(() => {
    showPanel('filter', !isNarrow);
    showPanel('inspector', !isNarrow);
  }, [isNarrow]);

  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#centre">
        Skip to the map
      </a>
      <TopBar />
      <div className={styles.body} data-narrow={isNarrow || undefined}>
        <SidePanel panel="filter" label="Filter and legend" width={left} isOpen={isLeftOpen}>
          <LeftPanel />
        </SidePanel>
        {isLeftOpen && !isNarrow ? (
          <Splitter label="Width of the filter" panel="left" width={left} min={180} max={420} onWidth={setLeft} />
        ) : null}
        <Centre />
        {isRightOpen && !isNarrow ? (
          <Splitter label="Width of the details" panel="right" width={right} min={260} max={560} onWidth={setRight} />
        ) : null}
        <SidePanel panel="inspector" label="Details" width={right} isOpen={isRightOpen}>
          <RightPanel />
        </SidePanel>
      </div>
      <StatusBar />
    </div>
  );
}

type SidePanelProps = {
  readonly panel: Panel;
  readonly label: string;
  readonly width: number;
  readonly isOpen: boolean;
  readonly children: ReactNode;
};

function SidePanel({ panel, label, width, isOpen, children }: SidePanelProps) {
  if (!isOpen) return null;
  return (
    <aside className={styles.panel} data-panel={panel} aria-label={label} style={{ width }}>
      {children}
    </aside>
  );
}
