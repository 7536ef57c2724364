import { useMemo } from 'react';
import { sayNames } from '../../../../shared/engagement/log.ts';
import { coverageFor } from '../../../../shared/engagement/meeting/covered.ts';
import { sinceMeant } from '../../../../shared/engagement/meeting/last-meeting.ts';
import { levelGaps } from '../../../../shared/engagement/meeting/level-gaps.ts';
import { idOf, type StepDue, stepsDue } from '../../../../shared/engagement/meeting/steps-due.ts';
import { WHEN_LABELS } from '../../../../shared/engagement/next-steps.ts';
import { COVERED_LABELS } from '../../../../shared/engagement/plans/coverage.ts';
import { sayGap } from '../../../../shared/engagement/ratings/level-matrix.ts';
import { ENGAGEMENT } from '../../../../shared/engagement/ratings/level-pairs.ts';
import { levelLabel, shownNameOf, termLabel } from '../../../../shared/model/words.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { setDone } from '../../../commands/index.ts';
import {
  chooseRecords,
  openDialog,
  selectEntities,
  showEngagementPart,
  showTab,
  useAsAt,
  useMap,
} from '../../../state/index.ts';
import { ItemList } from '../lists/item-list.tsx';
import { ScopeNote } from '../lists/scope-note.tsx';
import { tickActivity } from '../plans/change-plan.ts';
import { InfluenceTable } from './influence-table.tsx';
import styles from './meeting.module.css';
import { MeetingBar } from './meeting-bar.tsx';
import { SinceLists } from './since-lists.tsx';
import { useMeetingAnswer } from './use-meeting-answer.ts';

/** What a group goes through when it meets. Of the whole map: what the filter hides is due all the same. */
export function MeetingPart() {
  const map = useMap();
  const asAt = useAsAt();
  const steps = useMemo(() => stepsDue(map, asAt), [map, asAt]);
  const gaps = useMemo(() => levelGaps(map), [map]);
  const coverage = useMemo(() => coverageFor(map), [map]);
  const since = useMemo(() => sinceMeant(map, undefined), [map]);
  const told = useMeetingAnswer(since !== null);
  const late = steps.filter(({ when }) => when === 'overdue').length;
  const from = (step: StepDue): string =>
    step.of === 'plan'
      ? `plan “${step.plan.name}”`
      : `${step.record.method === null ? 'contact' : termLabel(map, 'method', step.record.method).toLowerCase()} of ${sayDate(step.record.date)}`;
  return (
    <div className={styles.screen}>
      <MeetingBar since={since} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be come to by keyboard */}
      <section className={styles.lists} tabIndex={0} aria-label="What the meeting goes through">
        <ScopeNote isWhole />
        <ItemList
          title="Next steps due"
          about={`As at ${sayDate(asAt)}, ${late === 0 ? 'none of them overdue' : `${late.toLocaleString('en-GB')} overdue, first`}. Of contacts and of plans.`}
          none="Nothing is promised that is not done."
          items={steps.map((step) => ({
            id: idOf(step),
            isAlarm: step.when === 'overdue',
            words: step.what,
            more: [step.owner ?? 'Nobody is named', sayNames(map, step.entries), from(step)]
              .filter(Boolean)
              .join(' · '),
            state: step.due === null ? 'No date' : `${WHEN_LABELS[step.when]}: ${sayDate(step.due)}`,
            does: step.of === 'plan' ? `Go to the plan “${step.plan.name}”` : 'Choose the record in the log',
            onChoose: () => {
              if (step.of === 'contact') return chooseRecords(step.record.id);
              selectEntities(...(step.entries as never[]));
              showEngagementPart('plans');
            },
            action: {
              label: 'Done',
              onDo: () =>
                void (step.of === 'contact'
                  ? setDone([step.record], true)
                  : tickActivity(step.plan.id, step.activity.id, true)),
            },
          }))}
        />
        <ItemList
          title="Not yet as engaged as they should be"
          about="The most influential first, then those furthest from it. C is where they stand, D where they should."
          none="Nobody is known to be short of it."
          items={gaps.short.map((row) => ({
            id: row.id,
            isAlarm: false,
            words: shownNameOf(map, row.id),
            more:
              row.influence === null
                ? 'Influence not set'
                : `Influence: ${levelLabel(map, 'influence', row.influence)}`,
            state: sayGap(map, ENGAGEMENT, row),
            does: `Select ${shownNameOf(map, row.id)} on the map`,
            onChoose: () => selectEntities(row.id as never),
            action: {
              label: 'Record a contact',
              onDo: () => openDialog({ kind: 'record-engagement', begun: { met: [row.id as never] } }),
            },
          }))}
        />
        <InfluenceTable gaps={gaps} />
        <ItemList
          title="Audiences planned for"
          about={`Of all plans: ${coverage.planned.length.toLocaleString('en-GB')} of ${countOf(coverage.planned.length + coverage.notPlanned.length, 'audience', 'audiences')}. One in two localities counts in both.`}
          none="The map has no audience."
          items={coverage.rows.map(({ by, key, label, planned, notPlanned }) => ({
            id: `${by} ${key ?? ''}`,
            isAlarm: false,
            words: `${COVERED_LABELS[by]}: ${label}`,
            more: notPlanned.length === 0 ? 'Each is planned for' : `Not planned for: ${sayNames(map, notPlanned)}`,
            state: `${planned.length} of ${planned.length + notPlanned.length} planned for`,
            does: notPlanned.length === 0 ? 'Show them on the map' : 'Show whom the plans miss on the map',
            onChoose: () => {
              selectEntities(...((notPlanned.length === 0 ? planned : notPlanned) as never[]));
              showTab('map');
            },
          }))}
        />
        {since === null ? null : <SinceLists since={since} told={told} />}
      </section>
    </div>
  );
}
