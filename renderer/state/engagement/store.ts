import { create } from 'zustand';

/** The parts of the Engagement tab. */
export type EngagementPart = 'next' | 'meeting' | 'log' | 'plans' | 'care' | 'calendar' | 'timeline';

/** What was given last time in this window: the next record is most often alike. */
export type LastEngagement = {
  /** Key of a method. */
  readonly method: string | null;
  readonly by: readonly string[];
  readonly byWords: string;
};

export type EngagementState = {
  readonly part: EngagementPart;
  /** The records chosen in the log. */
  readonly chosen: ReadonlySet<string>;
  readonly last: LastEngagement;
  /** The day that the calendar stands at; null: today. */
  readonly day: string | null;
};

export const FRESH_ENGAGEMENT: EngagementState = {
  part: 'next',
  chosen: new Set(),
  last: { method: null, by: [], byWords: '' },
  day: null,
};

/** How this window looks at the records of engagement. Never saved in the map. */
export const engagementStore = create<EngagementState>()(() => FRESH_ENGAGEMENT);
