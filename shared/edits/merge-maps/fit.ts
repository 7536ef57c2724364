// Makes what was brought in fit the map it comes into.
import type { RecordKind, RecordOf } from '../../model/records.ts';
import { referencesOf } from '../../model/references.ts';
import { withoutEntries } from '../../model/survey.ts';
import type { Draft } from '../import-draft.ts';

/** Words and sources that come along where something that is brought in needs them. */
const BROUGHT_ALONG: readonly RecordKind[] = ['kind', 'linkType', 'scale', 'term', 'customField', 'source'];

/** Words and sources which a record refers to and the map does not have (any more). */
export function missingWords<K extends RecordKind>(draft: Draft, record: K, value: RecordOf<K>) {
  return referencesOf(record, value).filter(
    (ref) => BROUGHT_ALONG.includes(ref.record) && draft.get(ref.record, ref.id) === undefined,
  );
}

/** The record without what it names among others and the map does not have: a parent, one of several who met. */
export function shortened<K extends RecordKind>(draft: Draft, record: K, value: RecordOf<K>): RecordOf<K> {
  const has = (kind: RecordKind, id: string | null): boolean => id === null || draft.get(kind, id) !== undefined;
  const all = <Id extends string>(kind: RecordKind, ids: readonly Id[]): Id[] => ids.filter((id) => has(kind, id));
  if (record === 'entity') {
    const entity = value as RecordOf<'entity'>;
    return has('entity', entity.parent) ? value : ({ ...entity, parent: null } as RecordOf<K>);
  }
  if (record === 'plan') {
    const plan = value as RecordOf<'plan'>;
    return { ...plan, audience: all('entity', plan.audience) } as RecordOf<K>;
  }
  if (record === 'survey')
    return withoutEntries(value as RecordOf<'survey'>, (id) => !has('entity', id)) as RecordOf<K>;
  if (record !== 'engagement') return value;
  const contact = value as RecordOf<'engagement'>;
  const met = all('entity', contact.met);
  return {
    ...contact,
    // Nobody left that was met: let it be found out that it does not fit.
    met: met.length === 0 ? contact.met : met,
    by: all('entity', contact.by),
    links: all('link', contact.links),
    plan: has('plan', contact.plan) ? contact.plan : null,
  } as RecordOf<K>;
}
