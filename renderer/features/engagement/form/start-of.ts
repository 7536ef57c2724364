import { draftOf, EMPTY_DRAFT, type RecordDraft } from '../../../../shared/engagement/draft.ts';
import type { Engagement } from '../../../../shared/model/engagement.ts';
import { termId } from '../../../../shared/model/vocabulary.ts';
import { getLastEngagement, getMap, getSelection, getToday } from '../../../state/index.ts';

/** What the form begins with: a record as it is; or today, whom the selection means, and what was the same last time. */
export function startOf(record: Engagement | null, begun: Partial<RecordDraft> = {}): RecordDraft {
  if (record !== null) return draftOf(record);
  const map = getMap();
  const last = getLastEngagement();
  const isKnown = last.method !== null && map.term.has(termId('method', last.method));
  const met = [...getSelection().entities];
  return {
    ...EMPTY_DRAFT,
    date: getToday(),
    method: isKnown ? last.method : null,
    met,
    // Whoever is met is not among those who meet them.
    by: last.by.filter((id) => map.entity.has(id) && !(begun.met ?? met).includes(id)),
    byWords: last.byWords,
    ...begun,
  };
}
