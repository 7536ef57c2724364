import { foldHeader } from '../../util/fold.ts';
import { FORM_HEADERS } from '../survey/form-words.ts';
import type { TableKind } from './table.ts';

/**
 * The columns of the tables, in the order in which we write them, each with the other names that tools and people give
 * it. A name that might mean two things is not here: such a column stays a field of the user's own.
 */
type Columns = { readonly [header: string]: readonly string[] };

export const ENTITY_COLUMNS = {
  id: ['external id', 'suid'],
  name: ['label', 'organisation', 'organization', 'node', 'vertex'],
  kind: ['type', 'element type'],
  aliases: ['alias', 'also known as', 'aka', 'other names'],
  description: [],
  sector: [],
  localities: ['locality'],
  layer: ['system layer'],
  tags: ['tag'],
  parent: ['part of'],
  status: [],
  started: ['start', 'start date'],
  ended: ['end', 'end date'],
  website: ['url', 'web site'],
  email: ['email address'],
  phone: ['telephone', 'phone number', 'tel'],
  notes: ['note'],
  influence: [],
  interest: [],
  engagement: ['current engagement'],
  desired_engagement: [],
  restricted: [],
} as const satisfies Columns;

/** Columns that are written only when something is in them. */
export const FURTHER_ENTITY_COLUMNS = {
  external_ids: [],
  address: [],
  role: [],
  shown_as: [],
  resident: ['is resident'],
  lawful_basis: [],
  notice_given: [],
  consent: [],
  review_date: [],
} as const satisfies Columns;

/** Where an entry stands in a picture, y growing downwards; only together. Read, and written by none of our tables. */
export const PLACE_COLUMNS = { x: [], y: [] } as const satisfies Columns;

export const LINK_COLUMNS = {
  id: ['external id', 'link id'],
  from: ['from id', 'source', 'source id', 'src', 'vertex 1'],
  to: ['to id', 'target', 'target id', 'tgt', 'dest', 'destination', 'vertex 2'],
  type: ['link type', 'edge type', 'relation', 'relation type', 'relationship', 'interaction', 'kind'],
  direction: ['directed'],
  strength: [],
  weight: [],
  methods: ['method'],
  frequency: [],
  quality: [],
  purpose: [],
  reason: [],
  amount: [],
  role: [],
  status: [],
  started: ['start', 'start date'],
  ended: ['end', 'end date'],
  notes: ['note'],
  tags: ['tag'],
  restricted: [],
  // The plural where `source` is an end of the link: in files of other programs.
  source: ['sources'],
  section: [],
  certainty: [],
} as const satisfies Columns;

export const FURTHER_LINK_COLUMNS = {
  external_ids: [],
  single_point_of_contact: ['spoc'],
  confirmed_by: [],
} as const satisfies Columns;

export const SOURCE_COLUMNS = {
  id: ['external id', 'source id'],
  title: [],
  kind: ['type'],
  date: [],
  author: [],
  notes: ['note'],
  website: ['url'],
  restricted: [],
} as const satisfies Columns;

export const EVIDENCE_COLUMNS = {
  /** Of which entry or link, in words: for readers, since a link is only meant by its id. */
  about: [],
  entity: ['entity id'],
  source: ['source id'],
  section: [],
  note: ['notes'],
  quote: [],
  certainty: [],
  link: ['link id'],
  id: ['external id'],
} as const satisfies Columns;

export const ENGAGEMENT_COLUMNS = {
  id: ['external id', 'uid', 'record id'],
  date: ['date of contact', 'contact date', 'meeting date', 'start date', 'when', 'day'],
  method: ['contact method', 'method of contact', 'type of contact', 'contact type', 'how', 'channel', 'type'],
  met: [
    'who was met',
    'met with',
    'who met',
    'people met',
    'with',
    'who',
    'stakeholder',
    'stakeholders',
    'contact',
    'contacts',
    'organisation',
    'organization',
    'organisations',
    'group',
    'name',
  ],
  by: ['met by', 'who met them', 'staff', 'officer', 'lead'],
  by_words: ['others', 'others present', 'also present'],
  topic: ['subject', 'about', 'title', 'purpose'],
  said: ['what was said', 'discussion', 'summary', 'description', 'notes', 'note', 'details', 'outcome'],
  feedback: ['feedback given', 'you said we did', 'response'],
  next: ['next step', 'next steps', 'next action', 'action', 'actions', 'follow up'],
  owner: ['action owner', 'responsible', 'by whom', 'assigned to'],
  due: ['due date', 'by when', 'deadline', 'action due'],
  done: ['is done', 'complete', 'completed', 'closed', 'action status'],
  done_on: ['date done', 'completed on', 'date completed', 'completion date', 'closed on', 'date closed'],
  plan: [],
  attachments: ['attachment', 'documents', 'files'],
  restricted: ['confidential'],
} as const satisfies Columns;

/**
 * People as calendars list them, entries or not: whoever is on the map was met, the others are kept in words. Read, and written
 * by none of our tables.
 */
export const CALENDAR_COLUMNS = {
  attendees: ['attendee', 'required attendees', 'invitees'],
  organiser: ['organizer', 'meeting organiser', 'meeting organizer'],
} as const satisfies Columns;

/** What one who was asked says of one other. */
export const ANSWER_COLUMNS = {
  survey: ['survey id'],
  survey_title: [],
  respondent: ['answers of', 'respondent name'],
  respondent_id: [],
  about: [FORM_HEADERS.about],
  about_id: [FORM_HEADERS.about_id],
  contact: [FORM_HEADERS.contact],
  methods: ['by which methods'],
  method: [FORM_HEADERS.method],
  method_2: [FORM_HEADERS.method_2],
  method_3: [FORM_HEADERS.method_3],
  frequency: [FORM_HEADERS.frequency],
  quality: [FORM_HEADERS.quality],
  wish: [FORM_HEADERS.wish],
  comment: [FORM_HEADERS.comment],
} as const satisfies Columns;

export type EntityColumn = keyof typeof ENTITY_COLUMNS | keyof typeof FURTHER_ENTITY_COLUMNS;
export type LinkColumn = keyof typeof LINK_COLUMNS | keyof typeof FURTHER_LINK_COLUMNS;
export type SourceColumn = keyof typeof SOURCE_COLUMNS;
export type AnswerColumn = keyof typeof ANSWER_COLUMNS;
export type EvidenceColumn = keyof typeof EVIDENCE_COLUMNS;
export type EngagementColumn = keyof typeof ENGAGEMENT_COLUMNS;

export const COLUMNS: { readonly [Kind in TableKind]: Columns } = {
  entities: { ...ENTITY_COLUMNS, ...FURTHER_ENTITY_COLUMNS, ...PLACE_COLUMNS },
  links: { ...LINK_COLUMNS, ...FURTHER_LINK_COLUMNS },
  sources: SOURCE_COLUMNS,
  evidence: EVIDENCE_COLUMNS,
  engagements: { ...ENGAGEMENT_COLUMNS, ...CALENDAR_COLUMNS },
  answers: ANSWER_COLUMNS,
};

/** In characters: questions of surveys are headers. What is longer is no header. */
export const LONGEST_HEADER = 500;

/** A header as it is compared: case, spaces, hyphens and underscores make no difference, nor does a mark at its end. */
export function headerKey(header: string): string {
  return foldHeader(header.slice(0, LONGEST_HEADER + 100))
    .replace(/[?*:]+$/, '')
    .replaceAll('_', '');
}
