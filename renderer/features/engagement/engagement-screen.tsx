import { Button, Tabs } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { nextStepsIn } from '../../../shared/engagement/next-steps.ts';
import { useCommand } from '../../commands/index.ts';
import { type EngagementPart, showEngagementPart, useAsAt, useEngagementPart, useMap } from '../../state/index.ts';
import { Calendar } from './calendar/calendar.tsx';
import { CarePart } from './care/care-part.tsx';
import styles from './engagement.module.css';
import { Log } from './log/log.tsx';
import { MeetingPart } from './meeting/meeting-part.tsx';
import { PlansPart } from './plans/plans-part.tsx';
import { SaveMenu } from './save-menu.tsx';
import { NextSteps } from './steps/next-steps.tsx';
import { Timeline } from './timeline/timeline.tsx';

type Props = {
  /** The table of all records. */
  readonly table: ReactNode;
};

/** Who was met, what was said and promised, and what is due. */
export function EngagementScreen({ table }: Props) {
  const part = useEngagementPart();
  const { engagement, plan } = useMap();
  const asAt = useAsAt();
  const record = useCommand('map.record-engagement');
  const open = nextStepsIn({ engagement }, asAt).length;
  return (
    <Tabs
      value={part}
      onChange={(value) => showEngagementPart((value ?? 'next') as EngagementPart)}
      keepMounted={false}
      variant="none"
      classNames={{ root: styles.screen ?? '', tab: styles.tab ?? '', panel: styles.panel ?? '' }}
    >
      <div className={styles.head}>
        <Tabs.List className={styles.parts ?? ''} aria-label="Parts of Engagement">
          <Tabs.Tab value="next" rightSection={<span className={styles.count}>{open}</span>}>
            Next steps
          </Tabs.Tab>
          <Tabs.Tab value="meeting">Meeting</Tabs.Tab>
          <Tabs.Tab value="log" rightSection={<span className={styles.count}>{engagement.size}</span>}>
            Log
          </Tabs.Tab>
          <Tabs.Tab value="calendar">Calendar</Tabs.Tab>
          <Tabs.Tab value="timeline">Timeline</Tabs.Tab>
          <Tabs.Tab value="plans" rightSection={<span className={styles.count}>{plan.size}</span>}>
            Plans
          </Tabs.Tab>
          <Tabs.Tab value="care">Care</Tabs.Tab>
        </Tabs.List>
        <div className={styles.actions}>
          <SaveMenu />
          <Button
            size="compact-sm"
            variant="filled"
            leftSection={<Plus size={14} aria-hidden="true" />}
            disabled={!record.isEnabled}
            title={record.whyNot ?? `${record.description}${record.keys === null ? '' : ` (${record.keys})`}`}
            onClick={record.run}
          >
            Record a contact
          </Button>
        </div>
      </div>
      <Tabs.Panel value="next">
        <NextSteps />
      </Tabs.Panel>
      <Tabs.Panel value="meeting">
        <MeetingPart />
      </Tabs.Panel>
      <Tabs.Panel value="log">
        <Log table={table} />
      </Tabs.Panel>
      <Tabs.Panel value="calendar">
        <Calendar />
      </Tabs.Panel>
      <Tabs.Panel value="timeline">
        <Timeline />
      </Tabs.Panel>
      <Tabs.Panel value="plans">
        <PlansPart />
      </Tabs.Panel>
      <Tabs.Panel value="care">
        <CarePart />
      </Tabs.Panel>
    </Tabs>
  );
}
