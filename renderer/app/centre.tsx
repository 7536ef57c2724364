import { Tabs } from '@mantine/core';
import { BookOpenText, PanelLeft, PanelRight } from 'lucide-react';
import { EngagementScreen } from '../features/engagement/index.ts';
import { FigureScreen } from '../features/figure/index.ts';
import { FocusBar } from '../features/focus/index.ts';
import { GridScreen } from '../features/grid/index.ts';
import { MatrixScreen } from '../features/matrix/index.ts';
import { Outline } from '../features/outline/index.ts';
import { PastBar, TimelineStrip } from '../features/past/index.ts';
import { QuestionsScreen } from '../features/questions/index.ts';
import { LinkRun } from '../features/search/index.ts';
import { SourcesScreen } from '../features/sources/index.ts';
import { ShowingLine } from '../features/status/index.ts';
import { EngagementTable, EntriesTable, LinksTable, SourcesTable } from '../features/tables/index.ts';
import { TourCard } from '../features/tour/index.ts';
import { Picture } from '../graph/index.ts';
import { showTab, type Tab, useTab } from '../state/index.ts';
import styles from './centre.module.css';
import { ContextMenu } from './context-menu.tsx';
import { PanelToggle } from './panel-toggle.tsx';
import { PictureTools, ZoomTools } from './picture-tools.tsx';

/** The middle: the picture, or one of the tables. The picture stays in place behind the tables, as it was left. */
export function Centre() {
  const tab = useTab();
  return (
    <main className={styles.centre} id="centre" tabIndex={-1}>
      <Tabs
        value={tab}
        onChange={(value) => showTab((value ?? 'map') as Tab)}
        keepMounted={false}
        classNames={{ root: styles.tabs ?? '', tab: styles.tab ?? '', panel: styles.content ?? '' }}
      >
        <div className={styles.head}>
          <PanelToggle id="view.filter" icon={<PanelLeft size={16} />} />
          <PanelToggle id="view.reader" icon={<BookOpenText size={16} />} />
          <Tabs.List className={styles.list ?? ''} aria-label="Ways to see the map">
            <Tabs.Tab value="map">Map</Tabs.Tab>
            <Tabs.Tab value="entries">Entries</Tabs.Tab>
            <Tabs.Tab value="links">Links</Tabs.Tab>
            <Tabs.Tab value="matrix">Matrix</Tabs.Tab>
            <Tabs.Tab value="grid">Grid</Tabs.Tab>
            <Tabs.Tab value="questions">Questions</Tabs.Tab>
            <Tabs.Tab value="figure">Figure</Tabs.Tab>
            <Tabs.Tab value="sources">Sources</Tabs.Tab>
            <Tabs.Tab value="engagement">Engagement</Tabs.Tab>
            <Tabs.Tab value="outline">Outline</Tabs.Tab>
          </Tabs.List>
          <ShowingLine />
          <div className={styles.tools}>
            {tab === 'map' ? <PictureTools /> : null}
            <PanelToggle id="view.inspector" icon={<PanelRight size={16} />} />
          </div>
        </div>
        <PastBar />
        {tab === 'figure' ? null : <FocusBar />}
        <Tabs.Panel value="map" keepMounted>
          <Picture />
          <ZoomTools />
        </Tabs.Panel>
        <Tabs.Panel value="entries">
          <EntriesTable />
        </Tabs.Panel>
        <Tabs.Panel value="links">
          <LinksTable />
        </Tabs.Panel>
        <Tabs.Panel value="matrix">
          <MatrixScreen />
        </Tabs.Panel>
        <Tabs.Panel value="grid">
          <GridScreen />
        </Tabs.Panel>
        <Tabs.Panel value="questions">
          <QuestionsScreen />
        </Tabs.Panel>
        <Tabs.Panel value="figure">
          <FigureScreen />
        </Tabs.Panel>
        <Tabs.Panel value="sources">
          <SourcesScreen table={<SourcesTable />} />
        </Tabs.Panel>
        <Tabs.Panel value="engagement">
          <EngagementScreen table={<EngagementTable />} />
        </Tabs.Panel>
        <Tabs.Panel value="outline">
          <Outline />
        </Tabs.Panel>
        <TimelineStrip />
      </Tabs>
      <LinkRun />
      <TourCard />
      <ContextMenu />
    </main>
  );
}
