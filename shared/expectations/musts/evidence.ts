import { z } from 'zod';
import { knowledgeOf } from '../../model/confidence.ts';
import { countOf } from '../../util/count-of.ts';
import { lastDayOf, monthsBefore } from '../../util/dates.ts';
import { choicesOf } from '../blanks.ts';
import { defineMust, failing } from '../must.ts';
import { MOST_MONTHS, noOlderThan, sayWhen } from '../words.ts';

const MOST_SOURCES = 100;
const CERTAINTY_CHOICES = choicesOf<'any' | 'fact'>({
  fact: 'that states it as a fact',
  any: 'that states or implies it',
});

const schema = z.strictObject({
  kind: z.literal('evidence'),
  /** fact: at least one source states it; any: an assumption will do. */
  certainty: z.enum(['any', 'fact']),
  /** Independent sources: one that was recorded twice counts once. */
  sources: z.int().min(1).max(MOST_SOURCES),
  /** How old the newest source may be, in months before the as-at date; null: however old. */
  months: z.int().min(1).max(MOST_MONTHS).nullable(),
});
export type EvidenceMust = z.infer<typeof schema>;

/** Read as confidence reads it (`shared/model/confidence`), so that both say the same. */
export const evidenceMust = defineMust<EvidenceMust>({
  kind: 'evidence',
  label: 'Evidence',
  does: 'Sources that state it as a fact, or that say so at all, so many of them at least and the newest not too old. They are counted as for confidence: two records of one document are one source.',
  of: ['entity', 'link'],
  schema,
  begin: () => ({ kind: 'evidence', certainty: 'fact', sources: 1, months: null }),
  pieces: (_map, { sources }) => [
    { blank: 'choice', key: 'certainty', label: 'How certain', choices: CERTAINTY_CHOICES },
    ', from at least',
    { blank: 'number', key: 'sources', label: 'How many sources', least: 1, most: MOST_SOURCES },
    `independent ${sources === 1 ? 'source' : 'sources'}, the newest`,
    {
      blank: 'months',
      key: 'months',
      label: 'How old the newest source may be',
      open: 'of any age',
      least: 1,
      most: MOST_MONTHS,
    },
  ],
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
