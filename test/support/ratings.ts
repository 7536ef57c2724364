// Judgements of entries, for tests of what is made of them.
import type { Assessment } from '../../shared/model/assessment.ts';
import { added, type Change } from '../../shared/model/change.ts';
import type { Entity } from '../../shared/model/entity.ts';
import { testId } from './maps.ts';

export function aRating(
  number: number,
  { id }: Entity,
  scale: string,
  value: number | null,
  fields: Partial<Assessment> = {},
): Change {
  return added('assessment', {
    id: testId(number),
    entity: id,
    link: null,
    scale,
    value,
    date: '2019-03-01',
    by: null,
    why: null,
    ...fields,
  });
}
