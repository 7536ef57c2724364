// The answer for a meeting, in sentences: what to go through, in the order in which it is gone through.
import type { MapComparison } from '../compare/compare-maps.ts';
import type { Comparison } from '../compare/comparison.ts';
import { sayComparison } from '../compare/say-comparison.ts';
import type { Trust } from '../contract/answer.ts';
import type { Coverage } from '../engagement/meeting/covered.ts';
import type { Since } from '../engagement/meeting/last-meeting.ts';
import type { InfluenceRow, LevelGaps } from '../engagement/meeting/level-gaps.ts';
import type { Moved } from '../engagement/meeting/since.ts';
import type { StepsDone } from '../engagement/meeting/steps-done.ts';
import type { StepDue } from '../engagement/meeting/steps-due.ts';
import { halfOf } from '../engagement/ratings/axes.ts';
import type { Engagement } from '../model/engagement.ts';
import type { MapData } from '../model/map-data.ts';
import { countOf } from '../util/count-of.ts';
import { sayDate } from '../util/dates.ts';
import { trustIn } from './counting.ts';
import type { Asked } from './question.ts';
import { byName, namesOf, shareOfThe } from './say.ts';

export type MeetingFound = {
  /** Null: nobody said since when. */
  readonly since: Since | null;
  readonly steps: readonly StepDue[];
  readonly gaps: LevelGaps;
  readonly coverage: Coverage;
  /** Null with `since`, or where a snapshot cannot be read. */
  readonly comparison: Comparison | null;
  readonly differences: MapComparison | null;
  readonly moved: readonly Moved[];
  readonly contacts: readonly Engagement[];
  readonly done: StepsDone;
};

/** So many are named. */
const NAMED = 3;

export function sayMeeting(asked: Asked, found: MeetingFound): string {
  const { map, about, asAt } = asked;
  const whose = about.length === 0 ? '' : `, for ${namesOf(map, byName(map, new Set(about)), NAMED)}`;
  return [
    `As at ${sayDate(asAt)}${whose}: ${saySteps(found.steps)}.`,
    sayGaps(map, found.gaps),
    sayCoverage(found.coverage),
    saySince(found),
  ].join(' ');
}

function saySteps(steps: readonly StepDue[]): string {
  if (steps.length === 0) return 'nothing is promised that is not done';
  const late = steps.filter(({ when }) => when === 'overdue').length;
  return `${countOf(steps.length, 'next step is', 'next steps are')} not done, ${late === 0 ? 'none of them overdue' : `${late.toLocaleString('en-GB')} overdue`}`;
}

function sayGaps(map: MapData, { short, byInfluence }: LevelGaps): string {
  const count = (pick: (row: InfluenceRow) => number): number => byInfluence.reduce((sum, row) => sum + pick(row), 0);
  const compared = count((row) => row.short.length + row.there.length + row.beyond.length);
  const unknown = count((row) => row.unknown.length);
  const rest = unknown === 0 ? '' : `; of ${countOf(unknown, 'other', 'others')} a level is not set`;
  if (compared === 0) return `Where anybody stands and should stand is not known${rest}.`;
  const scale = map.scale.get('influence');
  const high = short.filter(({ influence }) => scale && influence !== null && halfOf(scale, influence) === 'high');
  const named = namesOf(
    map,
    short.map(({ id }) => id),
    NAMED,
  );
  return `${short.length.toLocaleString('en-GB')} of ${compared.toLocaleString('en-GB')} ${short.length === 1 ? 'is' : 'are'} not yet as engaged as they should be${
    short.length === 0
      ? ''
      : `, ${high.length === 0 ? 'none' : high.length.toLocaleString('en-GB')} of high influence: ${named}`
  }${rest}.`;
}

function sayCoverage({ planned, notPlanned }: Coverage): string {
  const all = planned.length + notPlanned.length;
  return all === 0
    ? 'There is no audience.'
    : `Planned for is ${shareOfThe(planned.length, all, ['audience', 'audiences'])}.`;
}

function saySince({ since, differences, moved, contacts, done }: MeetingFound): string {
  if (since === null)
    return 'What has changed is not told: no date of a last meeting is recorded. Set it in the Engagement tab, or say since when.';
  const count = (items: readonly unknown[], one: string, many: string): string =>
    items.length === 0 ? `no ${one}` : countOf(items.length, one, many);
  const { steps } = done;
  return `Since ${sayDate(since.date)}: ${
    differences ? sayComparison(differences).replace(/\.$/, '') : 'what its snapshot holds cannot be read'
  }; ${count(moved, 'rating or level has moved', 'ratings and levels have moved')}; ${count(contacts, 'contact', 'contacts')}; ${count(steps, 'next step was', 'next steps were')} done.`;
}

export function trustInMeeting(asked: Asked, { since, gaps, comparison, done }: MeetingFound): Trust {
  const { map } = asked;
  const undated = [...map.entity.values(), ...map.link.values()].filter(({ started }) => started === null).length;
  const all = map.entity.size + map.link.size;
  return {
    ...trustIn(asked, { lookedAt: '', counted: { all: [], links: [] } }),
    scope: `${countOf(map.engagement.size, 'record', 'records')} of engagement, ${countOf(map.plan.size, 'plan', 'plans')} and the newest judgements. ${
      since === null
        ? 'No earlier state was looked at.'
        : since.snapshot !== null
          ? `Compared with ${comparison?.from ?? 'a snapshot that cannot be read'}.`
          : 'Compared by the dates on entries and links: no snapshot was taken on that day.'
    }`,
    unknowns: [
      ...(gaps.unjudged > 0
        ? [
            `How influential and how engaged ${countOf(gaps.unjudged, 'entry is', 'entries are')}: nobody has judged it.`,
          ]
        : []),
      ...(since !== null && since.snapshot === null && undated > 0
        ? [
            `When ${undated.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} entries and links began: they are taken to have been there always. A snapshot at each meeting tells what has changed.`,
          ]
        : []),
      ...(since !== null && done.isGuessed
        ? ['When some next steps were done: those that were due, or promised, since then count as done since.']
        : []),
      'What was promised or said and never written down.',
    ],
  };
}
