import { CONSENTS } from '../../model/entity.ts';
import { STATUSES } from '../../model/fields.ts';
import type { MapData } from '../../model/map-data.ts';
import { inOrder, kindLabel, shownNameOf } from '../../model/words.ts';
import { type EntityField, entityField } from './field.ts';
import { certaintyWords, confidenceWords, evidenceAge, newestEvidence, sourceCount } from './knowledge-readings.ts';
import { engagementGap, reporting } from './network-readings.ts';
import { ofRecords, ofVocabulary, ofWords, oneOrNotSet, orNotSet, YES_NO, yesOrNo } from './readings.ts';

const kinds = ofRecords(kindLabel, (map: MapData) => inOrder(map.kind.values()).map((kind) => kind.id));
const entries = ofRecords(shownNameOf, () => []);

/** What every entry has. */
export const ENTITY_FIELDS: readonly EntityField[] = [
  entityField('kind', 'Kind', 'What it is', {
    words: { valuesOf: (_context, entity) => [entity.kind], ...kinds },
  }),
  entityField('sector', 'Sector', 'What it is', {
    words: { valuesOf: (_context, entity) => oneOrNotSet(entity.sector), ...ofVocabulary('sector') },
  }),
  entityField('layer', 'System layer', 'What it is', {
    words: { valuesOf: (_context, entity) => oneOrNotSet(entity.layer), ...ofVocabulary('layer') },
  }),
  entityField('tags', 'Tag', 'What it is', {
    words: { valuesOf: (_context, entity) => orNotSet(entity.tags), ...ofVocabulary('tag') },
  }),
  entityField('parent', 'Part of', 'What it is', {
    words: { valuesOf: (_context, entity) => oneOrNotSet(entity.parent), ...entries },
  }),
  entityField('status', 'Status', 'What it is', {
    words: { valuesOf: (_context, entity) => [entity.status], ...ofWords(STATUSES) },
  }),
  entityField('restricted', 'Restricted', 'What it is', {
    words: { valuesOf: (_context, entity) => yesOrNo(entity.restricted), ...YES_NO },
  }),
  entityField('consent', 'Consent', 'What it is', {
    words: { valuesOf: (_context, { person }) => oneOrNotSet(person?.consent ?? null), ...ofWords(CONSENTS) },
  }),
  entityField('name', 'Name', 'What it is', {
    text: (_context, { name, aliases }) => [name, ...aliases].join(' · '),
  }),
  entityField('description', 'Description', 'What it is', { text: (_context, { description }) => description }),
  entityField('localities', 'Locality', 'Where and when', {
    words: { valuesOf: (_context, entity) => orNotSet(entity.localities), ...ofVocabulary('locality') },
  }),
  entityField('started', 'Started', 'Where and when', { date: (_context, entity) => entity.started }),
  entityField('ended', 'Ended', 'Where and when', { date: (_context, entity) => entity.ended }),
  entityField('certainty', 'Fact or assumption', 'How we know', { words: certaintyWords }),
  entityField('confidence', 'Confidence', 'How we know', { words: confidenceWords }),
  entityField('sources', 'Number of sources', 'How we know', { number: sourceCount }),
  entityField('newest', 'Newest evidence', 'How we know', { date: newestEvidence }),
  entityField('age', 'Age of evidence in months', 'How we know', { number: evidenceAge }),
  entityField('engagement-gap', 'Engagement beside what is desired', 'Judgements', { words: engagementGap }),
  entityField('reporting', 'How many report to it', 'Place in the network', { number: reporting }),
];
