// What a map holds about somebody beyond their own entry, by sort: links, evidence, ratings, meetings, and where others' records name them.
import type { MapData } from '../model/map-data.ts';
import { RECORD_KINDS, type RecordKind } from '../model/records.ts';
import { entriesOf, type Survey } from '../model/survey.ts';
import { levelLabel, linkTypeLabel } from '../model/words.ts';
import type { Json } from '../util/canonical-json.ts';
import type { Mentions } from './mentions.ts';
import { passagesOf } from './passages.ts';
import { type Told, tell } from './told.ts';
import { sayRecord, textsIn } from './where-named.ts';

/** Sections by their headings; one without anything in it is left out. */
export type Section = { readonly [heading: string]: readonly unknown[] };

type Ids = ReadonlySet<string>;

export function aboutThem(map: MapData, ids: Ids, mentions: Mentions): Section {
  const has = (id: string | null): boolean => id !== null && ids.has(id);
  const links = [...map.link.values()].filter(({ from, to }) => has(from) || has(to));
  const theirs = new Set<string>([...ids, ...links.map(({ id }) => id)]);
  const isTheirs = (each: { entity: string | null; link: string | null }): boolean =>
    has(each.entity) || (each.link !== null && theirs.has(each.link));
  const subject = (each: { entity: string | null; link: string | null }): string =>
    each.link === null ? 'the person' : linkInFull(map, each.link);
  const evidence = [...map.evidence.values()].filter(isTheirs);
  const ratings = [...map.assessment.values()].filter(isTheirs);
  const meetings = [...map.engagement.values()].filter(({ met, by }) => [...met, ...by].some((id) => has(id)));
  const surveys = [...map.survey.values()].filter((survey) => entriesOf(survey).some((id) => has(id)));
  const plans = [...map.plan.values()].filter((plan) => holds(plan, ids, mentions));
  const own = new Set<string>([
    ...theirs,
    ...[...evidence, ...ratings, ...meetings, ...surveys, ...plans].map(({ id }) => id as string),
  ]);
  const sections: Section = {
    Links: links.map((link) => ({
      'In words': linkInFull(map, link.id),
      ...tell(map, link, ['from', 'to', 'type', 'externalIds']),
    })),
    'Evidence and quotes': evidence.map((each) => ({
      Source: map.source.get(each.source)?.title ?? 'a source that has gone',
      About: subject(each),
      ...tell(map, each, ['source', 'entity', 'link', 'place', 'externalIds']),
    })),
    'Ratings and judgements': ratings.map((each) => ({
      About: subject(each),
      Scale: map.scale.get(each.scale)?.label ?? each.scale,
      Rating: levelLabel(map, each.scale, each.value),
      ...tell(map, each, ['entity', 'link', 'scale', 'value']),
    })),
    'Meetings and other engagement': meetings.map((each) => tell(map, each, ['links', 'plan', 'externalIds'])),
    Questionnaires: surveys.map((survey) => inSurvey(map, survey, ids)),
    Plans: plans.map((each) => tell(map, each, ['order'])),
    'Documents that name them': [...map.source.values()].flatMap((source) => documentOf(map, source, mentions)),
    'Views, rules and settings that name them': naming(map, ids, mentions, own, SETTINGS),
    'Expectations of the map that name them': naming(map, ids, mentions, own, ['expectation']),
    'Imports that brought or changed something about them': receiptRows(map, theirs, mentions),
    'Other records that name them': naming(map, ids, mentions, own, OTHERS),
    'Where only a part of their name stands, which may be somebody else': parts(map, mentions, own),
  };
  return Object.fromEntries(Object.entries(sections).filter(([, held]) => held.length > 0));
}

const SETTINGS: readonly RecordKind[] = ['view', 'ruleSet', 'setting', 'mapping'];
const OTHERS: readonly RecordKind[] = RECORD_KINDS.filter(
  (kind) => ![...SETTINGS, 'expectation', 'receipt', 'snapshot', 'source', 'position', 'plan'].includes(kind),
);

const holds = (record: object, ids: Ids, mentions: Mentions): boolean =>
  textsIn(record as unknown as Json).some(
    (text) => ids.has(text) || [...ids].some((id) => text.includes(id)) || mentions.find(text).length > 0,
  ) || [...ids].some((id) => JSON.stringify(record).includes(id));

/** Whether they were asked, what they answered, and what others said of them. What is said of a link is told with its evidence. */
function inSurvey(map: MapData, { source, asked, about, answers }: Survey, ids: Ids): Told {
  const no = answers.flatMap((answer) => answer.no.map((each) => ({ by: answer.by, date: answer.date, ...each })));
  const denied = (those: typeof no): Json => those.map((each) => tell(map, each));
  const isAnyOf = (names: readonly string[]): boolean => names.some((id) => ids.has(id));
  const own = answers.find(({ by }) => ids.has(by));
  return {
    Title: map.source.get(source)?.title ?? 'a questionnaire without a title',
    'Was asked': isAnyOf(asked) ? 'yes' : 'no',
    'Others were asked about them': isAnyOf(about) ? 'yes' : 'no',
    ...(own ? { 'Has answered': own.date ?? 'yes' } : {}),
    ...(own && own.no.length > 0
      ? { 'With whom they said that they have no link': denied(no.filter(({ by }) => ids.has(by))) }
      : {}),
    ...(no.some(({ by, about: other }) => ids.has(other) && !ids.has(by))
      ? {
          'Who said that they have no link with them': denied(
            no.filter(({ by, about: other }) => ids.has(other) && !ids.has(by)),
          ),
        }
      : {}),
  };
}

function linkInFull(map: MapData, id: string): string {
  const link = map.link.get(id);
  if (!link) return 'a link that has gone';
  const name = (end: string): string => map.entity.get(end)?.name ?? 'an entry that has gone';
  return `${name(link.from)} ${linkTypeLabel(map, link.type)} ${name(link.to)}`;
}

function documentOf(map: MapData, source: { readonly id: string }, mentions: Mentions): Told[] {
  const { text, title, author, notes, ...rest } = map.source.get(source.id) ?? {};
  const inText = passagesOf(text ?? '', mentions.find(text ?? ''));
  const isNamed = [title, author, notes].some((each) => mentions.find(each ?? '').length > 0);
  if (inText.length === 0 && !isNamed) return [];
  const head = tell(map, { title, author, notes, ...rest }, ['read', 'externalIds', 'text']);
  return [{ ...head, ...(inText.length === 0 ? {} : { Passages: inText }) }];
}

/** Fields of others' records in which they are named, in full. */
function naming(map: MapData, ids: Ids, mentions: Mentions, own: Ids, kinds: readonly RecordKind[]): Told[] {
  return kinds.flatMap((record) =>
    ([...map[record].values()] as { readonly id: string }[])
      .filter((value) => !own.has(value.id))
      .flatMap((value) => {
        const fields = Object.entries(value).filter(([, held]) => holds({ held }, ids, mentions));
        if (fields.length === 0) return [];
        return [{ Record: sayRecord(map, { record, id: value.id }), ...tell(map, Object.fromEntries(fields)) }];
      }),
  );
}

type Row = { readonly [key: string]: Json };

/** Rows of receipts that are about the entry, one of its links, or name it. */
function receiptRows(map: MapData, theirs: Ids, mentions: Mentions): Told[] {
  return [...map.receipt.values()].flatMap(({ at, label, receipt }) => {
    const rows: Row[] = [];
    const look = (value: Json): void => {
      if (typeof value !== 'object' || value === null) return;
      if (Array.isArray(value)) {
        for (const item of value as Json[]) look(item);
        return;
      }
      const row = value as Row;
      const isRow = typeof row.row === 'number' || row.row === null;
      if (
        isRow &&
        (theirs.has(String(row.id)) || textsIn(row).some((text) => theirs.has(text) || mentions.find(text).length > 0))
      )
        rows.push(row);
      else for (const item of Object.values(row)) look(item);
    };
    look(receipt as Json);
    return rows.length === 0 ? [] : [{ Import: label, When: at, Rows: rows.map((row) => tell(map, row)) }];
  });
}

/** Passages with a part of the name, for people to judge. */
function parts(map: MapData, mentions: Mentions, own: Ids): Told[] {
  const kinds = RECORD_KINDS.filter((kind) => !['receipt', 'snapshot', 'position'].includes(kind));
  return kinds.flatMap((record) =>
    ([...map[record].values()] as { readonly id: string }[])
      .filter((value) => !own.has(value.id))
      .flatMap((value) => {
        const passages = textsIn(value as unknown as Json).flatMap((text) => passagesOf(text, mentions.hints(text)));
        return passages.length === 0 ? [] : [{ Record: sayRecord(map, { record, id: value.id }), Passages: passages }];
      }),
  );
}
