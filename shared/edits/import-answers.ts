// Brings filled questionnaires in: who answered, links that know which side said so, and who said that there is none.
import type { EntityId, LinkId } from '../model/ids.ts';
import { blankLink, type Link } from '../model/link.ts';
import type { Survey } from '../model/survey.ts';
import { linkTypeLabel } from '../model/words.ts';
import { countOf } from '../util/count-of.ts';
import { type AnswerBook, createAnswerBook } from './import-answer-book.ts';
import { type AnswerRow, isBlankAnswer, readAnswerRow } from './import-answer-rows.ts';
import { fieldChanges, type Importing, makeIfMissing, placeKey } from './import-context.ts';
import type { Row } from './import-rows.ts';
import type { Sources } from './import-sources.ts';
import { createSurveys, type Surveys } from './import-surveys.ts';

/** An answer with the survey it belongs to and, where it says Yes, the link that it speaks of. */
type Planned = { readonly answer: AnswerRow; readonly survey: string; readonly link: string | null };

export function importAnswers(importing: Importing, rows: readonly Row[], sources: Sources): void {
  if (rows.length === 0) return;
  const surveys = createSurveys(importing, sources);
  const book = createAnswerBook(importing, surveys);
  const planned = planAll(importing, rows, surveys, book);
  for (const row of rows) row.report(importing.receipt);
  const blank = rows.filter((row) => isBlankAnswer(row) && !row.isBad()).length;
  if (blank > 0)
    importing.receipt.omit(
      countOf(blank, 'row without an answer', 'rows without an answer'),
      'not known, never “no link”',
    );
  for (const plan of planned) {
    importing.step();
    if (!plan.answer.row.isBad()) apply(importing, plan, surveys, book);
  }
  surveys.settle();
}

function planAll(importing: Importing, rows: readonly Row[], surveys: Surveys, book: AnswerBook): Planned[] {
  const first = new Map<string, AnswerRow>();
  const promised = new Map<string, string>();
  return rows.flatMap((row): Planned[] => {
    importing.step();
    if (isBlankAnswer(row)) return [];
    const survey = surveys.of(row);
    const answer = readAnswerRow(importing, row);
    if (!answer || survey === undefined) return [];
    const key = `${survey} ${answer.by} ${answer.about}`;
    const before = first.get(key);
    if (before && !saysTheSame(before, answer)) {
      const where = before.row.table.source === row.table.source ? '' : `“${before.row.table.source}” `;
      row.complain('about', `it is answered twice, and differently: also in ${where}row ${before.row.row}`);
      return [];
    }
    if (before) return [];
    first.set(key, answer);
    if (answer.says !== 'yes') return [{ answer, survey, link: null }];
    const link = linkFor(importing, answer, surveys.typeOf(survey), book, promised);
    return link === undefined ? [] : [{ answer, survey, link }];
  });
}

function saysTheSame(a: AnswerRow, b: AnswerRow): boolean {
  return JSON.stringify([a.says, a.reported, a.note]) === JSON.stringify([b.says, b.reported, b.note]);
}

/** The link of the type between the two, whichever way it was written down; of several, the one that somebody has answered of. */
function linkFor(
  importing: Importing,
  { row, by, about }: AnswerRow,
  type: string,
  book: AnswerBook,
  promised: Map<string, string>,
): string | undefined {
  const key = [by, about].sort().join(' ') + type;
  const known = promised.get(key);
  if (known !== undefined) return known;
  const links = book.between(by, about, type);
  const chosen = importing.choices.get(placeKey(row.where(null)));
  const answered = links.filter(({ id }) => book.isAnsweredOf(id));
  const found = links.length === 1 ? links[0] : (links.find(({ id }) => id === chosen) ?? only(answered));
  if (!found && links.length > 1) {
    const name = ({ from, to }: Link): string => `${importing.index.nameOf(from)} - ${importing.index.nameOf(to)}`;
    row.doubt(
      null,
      `${importing.index.nameOf(by)} - ${importing.index.nameOf(about)}`,
      links.map((link) => ({
        id: link.id,
        name: `${name(link)} (${[link.direction, link.purpose ?? link.status].join(', ')})`,
      })),
    );
    return undefined;
  }
  const id = found?.id ?? importing.context.newId();
  promised.set(key, id);
  return id;
}

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

function apply(importing: Importing, { answer, survey, link: id }: Planned, surveys: Surveys, book: AnswerBook): void {
  const { draft, receipt, index } = importing;
  const { row, by, about, says, reported, note } = answer;
  for (const end of [by, about]) makeIfMissing(importing, end);
  const { source } = surveys.need(survey) as Survey;
  surveys.answered(survey, by);
  if (says === 'do-not-know') {
    if (note !== null) receipt.omit(`comment in row ${row.row} of “${row.table.source}”`, 'it is said of no link');
    return;
  }
  const type = surveys.typeOf(survey);
  if (says === 'no') {
    const touched = book.between(by, about, type).filter((link) => draft.get('link', link.id));
    book.before(touched);
    for (const link of touched) book.takeBack(link, by, source);
    surveys.saysNo(survey, by, { about: about as EntityId, wish: reported.wish ?? null, note });
    for (const link of touched) {
      const after = book.settled(link);
      const changes = fieldChanges(link, after);
      if (changes.length > 0) draft.put('link', after);
      receipt.count(
        'links',
        row.where(null),
        { id: link.id, name: nameOf(link) },
        changes.length > 0 ? 'updated' : 'unchanged',
        changes,
      );
    }
    return;
  }
  const before = draft.get('link', id ?? '');
  const start: Link = before ?? {
    ...blankLink(id as LinkId, by as EntityId, about as EntityId, type),
    direction: 'both',
  };
  book.before([start]);
  surveys.saysYes(survey, by, about);
  book.say(start, by, { source, reported, note });
  const after = book.settled(start);
  const changes = fieldChanges(before, after);
  if (!before || changes.length > 0) draft.put('link', after);
  if (!before) book.know(after);
  receipt.count(
    'links',
    row.where(null),
    { id: after.id, name: nameOf(after) },
    before ? (changes.length > 0 ? 'updated' : 'unchanged') : 'added',
    changes,
  );

  function nameOf(link: Link): string {
    return `${index.nameOf(link.from)} ${draft.get('linkType', type)?.label ?? linkTypeLabel(draft.base, type)} ${index.nameOf(link.to)}`;
  }
}
