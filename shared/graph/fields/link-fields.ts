import { STATUSES } from '../../model/fields.ts';
import { QUALITY_LABELS } from '../../model/knowledge/quality-words.ts';
import { sidesWords, wishesOf } from '../../model/knowledge/sides.ts';
import type { MapData } from '../../model/map-data.ts';
import { CATEGORIES } from '../../model/vocabulary.ts';
import { inOrder, linkTypeLabel } from '../../model/words.ts';
import { type LinkField, linkField } from './field.ts';
import { certaintyWords, confidenceWords, evidenceAge, newestEvidence, sourceCount } from './knowledge-readings.ts';
import {
  capitalised,
  ofLabels,
  ofRecords,
  ofVocabulary,
  ofWords,
  oneOrNotSet,
  orNotSet,
  YES_NO,
  yesOrNo,
} from './readings.ts';

const types = ofRecords(
  (map: MapData, value: string) => capitalised(linkTypeLabel(map, value)),
  (map: MapData) => inOrder(map.linkType.values()).map((type) => type.id),
);

const levels = (...labels: readonly string[]) =>
  ofLabels(Object.fromEntries(labels.map((label, index) => [String(index + 1), `${index + 1} – ${label}`])));
const levelOf = (value: number | null): readonly string[] => oneOrNotSet(value === null ? null : String(value));

/** What every link has. */
export const LINK_FIELDS: readonly LinkField[] = [
  linkField('category', 'Category', 'What it is', {
    words: {
      valuesOf: ({ map }, link) => [map.linkType.get(link.type)?.category ?? 'other'],
      ...ofWords(CATEGORIES),
    },
  }),
  linkField('type', 'Link', 'What it is', { words: { valuesOf: (_context, link) => [link.type], ...types } }),
  linkField('direction', 'Direction', 'What it is', {
    words: {
      valuesOf: (_context, link) => [link.direction],
      ...ofLabels({ forward: 'One way', both: 'Both ways', none: 'No direction' }),
    },
  }),
  linkField('status', 'Status', 'What it is', {
    words: { valuesOf: (_context, link) => [link.status], ...ofWords(STATUSES) },
  }),
  linkField('strength', 'Strength', 'What it is', {
    words: {
      valuesOf: (_context, link) => levelOf(link.strength),
      ...levels('Very weak', 'Weak', 'Medium', 'Strong', 'Very strong'),
    },
    number: (_context, link) => link.strength,
  }),
  linkField('weight', 'Weight', 'What it is', { number: (_context, link) => link.weight }),
  linkField('amount', 'Amount', 'What it is', { number: (_context, link) => link.amount }),
  linkField('role', 'Role or seat', 'What it is', { text: (_context, link) => link.role }),
  linkField('tags', 'Tag', 'What it is', {
    words: { valuesOf: (_context, link) => orNotSet(link.tags), ...ofVocabulary('tag') },
  }),
  linkField('restricted', 'Restricted', 'What it is', {
    words: { valuesOf: (_context, link) => yesOrNo(link.restricted), ...YES_NO },
  }),
  linkField('started', 'Started', 'Where and when', { date: (_context, link) => link.started }),
  linkField('ended', 'Ended', 'Where and when', { date: (_context, link) => link.ended }),
  linkField('methods', 'Method', 'How it communicates', {
    words: { valuesOf: (_context, link) => orNotSet(link.methods), ...ofVocabulary('method') },
  }),
  linkField('frequency', 'Frequency', 'How it communicates', {
    words: { valuesOf: (_context, link) => oneOrNotSet(link.frequency), ...ofVocabulary('frequency') },
  }),
  linkField('quality', 'Quality', 'How it communicates', {
    words: {
      valuesOf: (_context, link) => levelOf(link.quality),
      ...levels(...QUALITY_LABELS),
    },
    number: (_context, link) => link.quality,
  }),
  linkField('contact', 'Single point of contact', 'How it communicates', {
    words: { valuesOf: (_context, link) => yesOrNo(link.singlePointOfContact), ...YES_NO },
  }),
  linkField('purpose', 'Purpose', 'How it communicates', { text: (_context, link) => link.purpose }),
  linkField('reason', 'Reason', 'How it communicates', { text: (_context, link) => link.reason }),
  linkField('certainty', 'Fact or assumption', 'How we know', { words: certaintyWords }),
  linkField('confidence', 'Confidence', 'How we know', { words: confidenceWords }),
  linkField('confirmed', 'Confirmed by', 'How we know', {
    words: {
      valuesOf: (_context, link) => oneOrNotSet(link.confirmedBy),
      ...ofLabels(
        { both: 'Both ends', from: 'The first end only', to: 'The second end only', disputed: 'Disputed' },
        'Nobody yet',
      ),
    },
  }),
  linkField('sides', 'What the two sides say', 'How we know', {
    words: {
      valuesOf: ({ map }, link) => orNotSet(sidesWords(map, link)),
      ...ofLabels(
        {
          agree: 'Both describe it alike',
          differ: 'They see it differently',
          'no-reply': 'One was asked and has not answered',
          no: 'One says there is none',
        },
        'Nothing said',
      ),
    },
  }),
  linkField('wishes', 'What the sides want', 'How we know', {
    words: {
      valuesOf: ({ map }, link) => orNotSet(wishesOf(map, link)),
      ...ofLabels(
        { less: 'Less', 'about-right': 'About right', more: 'More', start: 'To start', stop: 'To stop' },
        'Nothing said',
      ),
    },
  }),
  linkField('sources', 'Number of sources', 'How we know', { number: sourceCount }),
  linkField('newest', 'Newest evidence', 'How we know', { date: newestEvidence }),
  linkField('age', 'Age of evidence in months', 'How we know', { number: evidenceAge }),
];
