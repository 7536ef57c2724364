import type { Change } from '../../shared/model/change.ts';

export type SampleName = 'trafford';

/** Everything a sample map starts with - words, view and title included - the same every time. */
export type SampleChanges = (name: SampleName) => Promise<readonly Change[]>;
