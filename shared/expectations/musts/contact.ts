import { z } from 'zod';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { linksOf, partsOf } from '../../model/map-index.ts';
import { shownNameOf } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { choicesOf } from '../blanks.ts';
import { defineMust, failing } from '../must.ts';
import { listOf } from '../words.ts';

const schema = z.strictObject({
  kind: z.literal('contact'),
  /** person: a single point of contact is marked; details: an email address or a telephone number is recorded. */
  by: z.enum(['person', 'details']),
});
export type ContactMust = z.infer<typeof schema>;

const BY_CHOICES = choicesOf<ContactMust['by']>({
  person: 'a single point of contact',
  details: 'an email address or a telephone number',
});

export const contactMust = defineMust<ContactMust>({
  kind: 'contact',
  label: 'A contact',
  does: 'A single point of contact: a person at the other end of a link that is marked so, or one who is part of the entry and marked towards somebody else; two people are not a single one. Or an email address or telephone number of the entry itself.',
  of: ['entity'],
  schema,
  begin: () => ({ kind: 'contact', by: 'person' }),
  pieces: () => [':', { blank: 'choice', key: 'by', label: 'What sort of contact', choices: BY_CHOICES }],
  say: (_map, { by }) =>
    by === 'person' ? 'has a single point of contact' : 'has an email address or a telephone number',
  failures({ map }, { by }, subjects) {
    return failing(subjects, (id) => {
      if (by === 'details') {
        const entity = map.entity.get(id);
        return entity?.email || entity?.phone ? null : 'Neither an email address nor a telephone number is recorded.';
      }
      const { people, isMarked } = contactsOf(map, id);
      if (people.length > 1) {
        const names = listOf(
          people.map((person) => shownNameOf(map, person)),
          'and',
        );
        return `${people.length} are marked, not a single one: ${names}.`;
      }
      return isMarked ? null : 'No link marks a single point of contact.';
    });
  },
});

const isCounted = ({ status, singlePointOfContact }: Link): boolean => status === 'existing' && singlePointOfContact;

/**
 * Who is the single point of contact of an entry: the people at the other ends of its links that are marked so, and people who are
 * part of it and are marked towards somebody else. A mark on a link between two bodies says that there is one, but not who.
 */
function contactsOf(map: MapData, id: string): { readonly people: readonly string[]; readonly isMarked: boolean } {
  const isPerson = (entity: string): boolean => map.kind.get(map.entity.get(entity)?.kind ?? '')?.isPerson ?? false;
  const people = new Set<string>();
  let isMarked = false;
  for (const link of linksOf(map, id)) {
    if (!isCounted(link)) continue;
    isMarked = true;
    const other = link.from === id ? link.to : link.from;
    if (other !== id && isPerson(other)) people.add(other);
  }
  for (const part of partsOf(map, id))
    if (isPerson(part.id) && linksOf(map, part.id).some(isCounted)) people.add(part.id);
  return { people: [...people].sort(compareText), isMarked: isMarked || people.size > 0 };
}
