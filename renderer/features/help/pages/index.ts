// All that the help says, a page a subject.
import type { Tab } from '../../../state/index.ts';
import { appearance } from './appearance.ts';
import { engagement } from './engagement.ts';
import { evidence } from './evidence.ts';
import { expectations } from './expectations.ts';
import { figure } from './figure.ts';
import { filters } from './filters.ts';
import { gettingAround } from './getting-around.ts';
import { layouts } from './layouts.ts';
import { measures } from './measures.ts';
import type { HelpPage } from './page.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { quickEntry } from './quick-entry.ts';
import { ratings } from './ratings.ts';
import { surveys } from './surveys.ts';
import { tablesAndText } from './tables-and-text.ts';
import { thePast } from './the-past.ts';
import { thePicture } from './the-picture.ts';
import { views } from './views.ts';
import { whatCounts } from './what-counts.ts';

export type { HelpPage, HelpPart } from './page.ts';

export const helpPages = (): readonly HelpPage[] => [
  gettingAround,
  thePicture(),
  quickEntry,
  tablesAndText,
  filters,
  views,
  layouts,
  appearance,
  figure,
  evidence,
  engagement,
  ratings,
  surveys,
  questions,
  expectations,
  thePast,
  whatCounts,
  measures,
  people,
];

/** The page for the tab that one is in. */
export function pageForTab(tab: Tab): string {
  return helpPages().find(({ tabs }) => tabs.includes(tab))?.id ?? gettingAround.id;
}
