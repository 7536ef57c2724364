import { useMediaQuery } from '@mantine/hooks';
import { X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Reader } from '../features/reader/index.ts';
import { StatusBar } from '../features/status/index.ts';
import { type Panel, type Side, showPanel, useIsPanelOpen, useSide } from '../state/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Splitter } from '../ui/splitter.tsx';
import { useStored } from '../ui/use-stored.ts';
import { Centre } from './centre.tsx';
import styles from './frame.module.css';
import { LeftPanel } from './left-panel.tsx';
import { RightPanel } from './right-panel.tsx';
import { TopBar } from './top-bar.tsx';

/** Below this width panels lie over the picture instead of beside it; frame.module.css has the same number. */
const NARROW = '(max-width: 60rem)';

/** What the right-hand panel is called, by what it shows. */
const SIDES: Readonly<Record<Side, string>> = {
  details: 'Details',
  history: 'History',
  appearance: 'Appearance',
  path: 'Path',
  snapshots: 'Snapshots',
  expectations: 'Expectations',
  help: 'Help',
};

/** The frame around an open map: bar, panels, the map or a table in the middle, status. */
export function Frame() {
  const isNarrow = useMediaQuery(NARROW, window.matchMedia(NARROW).matches) ?? false;
  const side = useSide();
  const [left, setLeft] = useStored<number>('left-width', 232);
  const [reader, setReader] = useStored<number>('reader-width', 440);
  const [right, setRight] = useStored<number>('right-width', 328);

  // Panels that would cover the picture start closed; beside it, they start open.
  useEffect(() => {
    showPanel('filter', !isNarrow);
    showPanel('inspector', !isNarrow);
    if (isNarrow) showPanel('reader', false);
  }, [isNarrow]);

  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#centre">
        Skip to the map
      </a>
      <TopBar />
      <div className={styles.body} data-narrow={isNarrow || undefined}>
        <SidePanel panel="filter" label="Filter and legend" width={left} onWidth={isNarrow ? null : setLeft}>
          <LeftPanel />
        </SidePanel>
        <SidePanel panel="reader" label="Reader" width={reader} onWidth={isNarrow ? null : setReader} isWhole>
          <Reader />
        </SidePanel>
        <Centre />
        <SidePanel panel="inspector" label={SIDES[side]} width={right} onWidth={isNarrow ? null : setRight}>
          <RightPanel />
        </SidePanel>
      </div>
      <StatusBar />
    </div>
  );
}

/** How narrow and how wide a panel can be made, in CSS pixels. */
const LIMITS = {
  filter: { min: 180, max: 420 },
  reader: { min: 320, max: 900 },
  inspector: { min: 260, max: 560 },
} as const;

type SidePanelProps = {
  readonly panel: Exclude<Panel, 'timeline'>;
  readonly label: string;
  readonly width: number;
  /** Null: the width cannot be changed here. */
  readonly onWidth: ((width: number) => void) | null;
  /** It scrolls its own parts. */
  readonly isWhole?: boolean;
  readonly children: ReactNode;
};

function SidePanel({ panel, label, width, onWidth, isWhole = false, children }: SidePanelProps) {
  const isOpen = useIsPanelOpen(panel);
  if (!isOpen) return null;
  return (
    <aside className={styles.panel} data-panel={panel} aria-label={label} style={{ width }}>
      <div className={isWhole ? styles.whole : styles.scroll}>
        {onWidth ? null : (
          <div className={styles.close}>
            <IconButton label={`Close “${label}”`} onClick={() => showPanel(panel, false)}>
              <X size={16} />
            </IconButton>
          </div>
        )}
        {children}
      </div>
      {onWidth ? (
        <Splitter
          label={`Width of “${label}”`}
          panel={panel === 'inspector' ? 'right' : 'left'}
          width={width}
          {...LIMITS[panel]}
          onWidth={onWidth}
        />
      ) : null}
    </aside>
  );
}
