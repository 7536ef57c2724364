import { z } from 'zod';
import { knowledgeOf } from '../../model/confidence.ts';
import { countOf } from '../../util/count-of.ts';
import { lastDayOf, monthsBefore } from '../../util/dates.ts';
import { defineMust, failing } from '../must.ts';
import { noOlderThan, sayWhen } from '../words.ts';

const schema = z.strictObject({
  kind: z.literal('evidence'),
  /** fact: at least one source states it; any: an assumption will do. */
  certainty: z.enum(['any', 'fact']),
  /** Independent sources: one that was recorded twice counts once. */
  sources: z.int().min(1).max(100),
  /** How old the newest source may be, in months before the as-at date; null: however old. */
  months: z.int().min(1).max(1200).nullable(),
});
export type EvidenceMust = z.infer<typeof schema>;

/** Read as confidence reads it (`shared/model/confidence`), so that both say the same. */
export const evidenceMust = defineMust<EvidenceMust>({
  kind: 'evidence',
  label: 'Evidence',
  of: ['entity', 'link'],
  schema,
  begin: () => ({ kind: 'evidence', certainty: 'fact', sources: 1, months: null }),
  say(_map, { certainty, sources, months }) {
    const parts = [
      certainty === 'fact' ? 'is stated as a fact' : 'has evidence',
      ...(sources > 1 ? [`${certainty === 'fact' ? 'with' : 'from'} at least ${sources} sources`] : []),
      ...(months === null ? [] : [`the newest source ${noOlderThan(months)}`]),
    ];
    const [first = '', second, ...rest] = parts;
    if (second === undefined) return first;
    return sources > 1 ? [`${first} ${second}`, ...rest].join(', ') : parts.join(', ');
  },
  failures({ map, asAt }, { certainty, sources, months }, subjects) {
    return failing(subjects, (id) => {
      const known = knowledgeOf(map, id, asAt);
      if (known.certainty === null) return 'No evidence is recorded.';
      if (certainty === 'fact' && known.certainty !== 'fact') return 'It is only assumed: no source states it.';
      if (known.sources < sources) return `It rests on ${countOf(known.sources, 'source', 'sources')} only.`;
      if (months === null) return null;
      if (known.newest === null) return 'None of its sources has a date.';
      if (lastDayOf(known.newest) >= monthsBefore(asAt, months)) return null;
      return `Its newest source is ${sayWhen(known.newest, asAt).replace(/^(on|in) /, 'of ')}.`;
    });
  },
});
