import { compareMaps } from '../../compare/compare-maps.ts';
import { comparisonOf, NOW } from '../../compare/comparison.ts';
import { coverageFor } from '../../engagement/meeting/covered.ts';
import { sinceMeant } from '../../engagement/meeting/last-meeting.ts';
import { levelGaps } from '../../engagement/meeting/level-gaps.ts';
import { contactsSince, ratingsMoved } from '../../engagement/meeting/since.ts';
import { stepsDoneSince } from '../../engagement/meeting/steps-done.ts';
import { stepsDue } from '../../engagement/meeting/steps-due.ts';
import type { EntityId } from '../../model/ids.ts';
import { differencesOf } from '../difference-tables.ts';
import { meetingTables } from '../meeting-tables.ts';
import { type MeetingFound, sayMeeting, trustInMeeting } from '../meeting-words.ts';
import { type Asked, onlyAbout, type Question } from '../question.ts';
import { byName } from '../say.ts';

export const meeting: Question = {
  id: 'meeting',
  title: 'For the next meeting',
  asks: 'What is due, who is not where they should be, whom do the plans miss, and what has changed since the last meeting?',
  heading: 'Communication',
  needs: [
    { option: 'from', label: 'Since', isRequired: false, of: 'state', isSeveral: false, usual: 'The last meeting' },
    onlyAbout(),
  ],
  isInternal: true,
  // The date of the last meeting, and the snapshot that was taken on it.
  meant(map, said) {
    const since = sinceMeant(map, said.from[0]);
    return since === null ? said : { ...said, from: [since.snapshot ?? since.date] };
  },
  answer(asked) {
    const found = meetingFound(asked);
    const { since, steps, gaps, moved, contacts } = found;
    const { map } = asked;
    const spokenOf = [
      ...steps.flatMap(({ entries }) => entries),
      ...gaps.short.map(({ id }) => id),
      ...moved.map(({ entity }) => entity),
      ...contacts.flatMap(({ met }) => met),
    ];
    return {
      answer: sayMeeting(asked, found),
      tables: meetingTables(asked, found),
      entities: byName(map, new Set(spokenOf)) as EntityId[],
      links: [],
      trust: trustInMeeting(asked, found),
      also: { since: since?.date ?? null, snapshot: since?.snapshot ?? null },
    };
  },
};

function meetingFound(asked: Asked): MeetingFound {
  const { map, asAt, about, from } = asked;
  const since = sinceMeant(map, from[0]);
  // By the dates on entries and links, two days are compared: what is planned for one of them does not come and go with its status.
  const comparison = since && comparisonOf(map, since.snapshot ?? since.date, since.snapshot === null ? asAt : NOW);
  return {
    since,
    steps: stepsDue(map, asAt, about),
    gaps: levelGaps(map, about),
    coverage: coverageFor(map, about),
    comparison,
    differences:
      comparison &&
      (about.length === 0
        ? compareMaps(comparison.before, comparison.after)
        : differencesOf(new Set(about), comparison)),
    moved: since ? ratingsMoved(map, since, about) : [],
    contacts: since ? contactsSince(map, since, asAt, about) : [],
    done: since ? stepsDoneSince(map, since, about) : { steps: [], isGuessed: false },
  };
}
