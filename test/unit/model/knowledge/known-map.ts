// Maps with a given body of evidence for one link.
import { added } from '../../../../shared/model/change.ts';
import type { Evidence, Source } from '../../../../shared/model/evidence.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { aLink, anEntity, mapOf, testId } from '../../../support/maps.ts';

export const from = anEntity(1, { name: 'Vision 31' });
export const to = anEntity(2, { name: 'Strong Communities Board' });
export const link = aLink(3, from, to);

export type Piece = Partial<Omit<Evidence, 'source'>> & {
  /** Which source: the same number is the same source. */
  readonly of: number;
  readonly source?: Partial<Source>;
};

export const sourceId = (number: number): string => testId(100 + number);

/** The link with these pieces of evidence, each from a document of its own number. */
export function mapWith(pieces: readonly Piece[], of = link): MapData {
  const sources = new Map(pieces.map(({ of: number, source }) => [number, source ?? {}]));
  return mapOf(
    [from, to],
    [of],
    [
      ...[...sources].map(([number, fields]) =>
        added('source', {
          id: sourceId(number),
          externalIds: [],
          title: `Source ${number}`,
          kind: 'document',
          date: null,
          author: null,
          notes: null,
          website: null,
          text: null,
          read: [],
          restricted: false,
          ...fields,
        } as never),
      ),
      ...pieces.map(({ of: number, source: _, ...fields }, index) =>
        added('evidence', {
          id: testId(200 + index),
          externalIds: [],
          source: sourceId(number),
          entity: null,
          link: of.id,
          section: null,
          note: null,
          quote: null,
          certainty: 'fact',
          place: null,
          saidBy: null,
          reported: null,
          ...fields,
        } as never),
      ),
    ],
  );
}
