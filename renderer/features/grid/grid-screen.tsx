import { Tabs, TextInput } from '@mantine/core';
import { sayDate } from '../../../shared/util/dates.ts';
import { useAsAt, useCanEdit } from '../../state/index.ts';
import styles from './grid.module.css';
import { GridPart } from './grid-part.tsx';
import { JudgedPart } from './judged-part.tsx';
import { LevelsPart } from './levels/levels-part.tsx';
import { type GridSettings, useGridSettings } from './use-grid-settings.ts';

/** Where each stands by what is judged, in a picture and a table; ratings are made here. */
export function GridScreen() {
  const [settings, change] = useGridSettings();
  const asAt = useAsAt();
  const canEdit = useCanEdit();
  return (
    <Tabs
      value={settings.part}
      onChange={(value) => change({ part: (value ?? 'grid') as GridSettings['part'] })}
      keepMounted={false}
      variant="none"
      classNames={{ root: styles.screen ?? '', tab: styles.tab ?? '', panel: styles.panel ?? '' }}
    >
      <div className={styles.head}>
        <Tabs.List className={styles.parts ?? ''} aria-label="Parts of Grid">
          <Tabs.Tab value="grid">Two scales</Tabs.Tab>
          <Tabs.Tab value="levels">Levels</Tabs.Tab>
          <Tabs.Tab value="judged">Judged and measured</Tabs.Tab>
        </Tabs.List>
        <div className={styles.how}>
          <TextInput
            size="xs"
            label="Ratings of"
            placeholder={sayDate(asAt)}
            value={settings.date ?? ''}
            disabled={!canEdit}
            onChange={(event) => change({ date: event.currentTarget.value || null })}
          />
          <TextInput
            size="xs"
            label="by (a role)"
            placeholder="Not said"
            value={settings.by}
            disabled={!canEdit}
            onChange={(event) => change({ by: event.currentTarget.value })}
          />
        </div>
      </div>
      <Tabs.Panel value="grid">
        <GridPart settings={settings} change={change} />
      </Tabs.Panel>
      <Tabs.Panel value="levels">
        <LevelsPart settings={settings} change={change} />
      </Tabs.Panel>
      <Tabs.Panel value="judged">
        <JudgedPart settings={settings} change={change} />
      </Tabs.Panel>
    </Tabs>
  );
}
