import { added, type Change } from '../../shared/model/change.ts';
import type { ViewId } from '../../shared/model/ids.ts';
import { shippedChanges } from '../../shared/model/shipped.ts';
import { blankView } from '../../shared/model/view.ts';

/** What an empty map starts with: our words, one view, and a title. */
export function emptyMapChanges(title: string, newId: () => string): Change[] {
  return [
    ...shippedChanges(),
    added('view', blankView(newId() as ViewId, 'Whole map', 0)),
    added('setting', { id: 'title', value: title }),
  ];
}
