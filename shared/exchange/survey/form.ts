// A questionnaire as sheets, before any file is made of it: what stands where, and which cells have a list to choose from.
import type { Entity } from '../../model/entity.ts';
import type { MapData } from '../../model/map-data.ts';
import type { Survey, SurveyForm, SurveyQuestion } from '../../model/survey.ts';
import { kindLabel, shownNameOf, termsOf } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { CONTACT_LABELS, FORM_HEADERS, type FormColumn, markOf, QUALITY_CHOICES, WISH_LABELS } from './form-words.ts';
import { instructionsFor } from './instructions.ts';

export type Form = {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  /** Who answers; null: people pick themselves. */
  readonly respondent: string | null;
  readonly mark: string;
  readonly instructions: readonly string[];
  /** What is asked, in the order of the columns. */
  readonly columns: readonly FormColumn[];
  /** What is filled in already: names, and the references that they are known by. */
  readonly rows: readonly { readonly about: string; readonly id: string }[];
  /** What can be chosen in a column. */
  readonly lists: readonly { readonly column: FormColumn; readonly values: readonly string[] }[];
  /** Who can be picked at the top of a form for anybody. */
  readonly people: readonly string[];
};

/** One form for each who is asked, or one for all. */
export function formsOf(map: MapData, survey: Survey, isShared: boolean): Form[] {
  const title = map.source.get(survey.source)?.title ?? 'Questionnaire';
  const told = tellApart(map, [...new Set([...survey.asked, ...survey.about])]);
  const byName = (a: string, b: string): number => compareText(told(a), told(b)) || compareText(a, b);
  const asked = [...survey.asked].sort(byName);
  const about = [...survey.about].sort(byName);
  const taken = new Set<string>();
  const form = (respondent: string | null): Form => ({
    name: freeName(respondent === null ? title : `${title} - ${told(respondent)}`, taken),
    title,
    respondent: respondent === null ? null : told(respondent),
    mark: markOf(survey.id, respondent),
    instructions: instructionsFor(title, respondent === null ? null : told(respondent), survey.form.questions),
    columns: columnsOf(survey.form),
    rows: about.filter((id) => id !== respondent).map((id) => ({ about: told(id), id })),
    lists: listsOf(map, survey.form),
    people: respondent === null ? asked.map(told) : [],
  });
  return isShared ? [form(null)] : asked.map(form);
}

/** Columns that a question has; whom it is about and whether there is contact are always asked. */
const ASKED_BY: { readonly [Q in SurveyQuestion]: readonly FormColumn[] } = {
  frequency: ['frequency'],
  methods: ['method', 'method_2', 'method_3'],
  quality: ['quality'],
  wish: ['wish'],
  comment: ['comment'],
};

function columnsOf({ questions }: SurveyForm): FormColumn[] {
  const asked = new Set<FormColumn>(['about', 'contact', 'about_id', ...questions.flatMap((each) => ASKED_BY[each])]);
  return (Object.keys(FORM_HEADERS) as FormColumn[]).filter((column) => asked.has(column));
}

/** The words of a vocabulary that were chosen for the form; all, where none of them is there any more. */
function wordsOf(map: MapData, vocabulary: 'method' | 'frequency', chosen: readonly string[]): string[] {
  const all = termsOf(map, vocabulary);
  const those = all.filter(({ key }) => chosen.includes(key));
  return (those.length > 0 ? those : all).map(({ label }) => label);
}

function listsOf(map: MapData, form: SurveyForm): Form['lists'] {
  const methods = wordsOf(map, 'method', form.methods);
  const columns = new Set(columnsOf(form));
  const lists: Form['lists'] = [
    { column: 'contact', values: Object.values(CONTACT_LABELS) },
    { column: 'frequency', values: wordsOf(map, 'frequency', form.frequencies) },
    { column: 'method', values: methods },
    { column: 'method_2', values: methods },
    { column: 'method_3', values: methods },
    { column: 'quality', values: QUALITY_CHOICES },
    { column: 'wish', values: Object.values(WISH_LABELS) },
  ];
  return lists.filter(({ column }) => columns.has(column));
}

/** Names as forms show them; two that read alike have their kind, or a number, behind them. */
function tellApart(map: MapData, ids: readonly string[]): (id: string) => string {
  const said = new Map<string, string>();
  const count = new Map<string, number>();
  for (const id of ids) {
    const name = shownNameOf(map, id);
    count.set(name, (count.get(name) ?? 0) + 1);
  }
  const used = new Set<string>();
  for (const id of [...ids].sort(compareText)) {
    const name = shownNameOf(map, id);
    const { kind } = map.entity.get(id) as Entity;
    const full = (count.get(name) ?? 0) > 1 ? `${name} (${kindLabel(map, kind).toLowerCase()})` : name;
    let free = full;
    for (let number = 2; used.has(free); number++) free = `${full} ${number}`;
    used.add(free);
    said.set(id, free);
  }
  return (id) => said.get(id) ?? shownNameOf(map, id);
}

/** A name that every system takes for a file. */
export function plainName(text: string): string {
  const plain = text
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
    .replace(/[. ]+$/, '');
  return plain === '' ? 'Questionnaire' : plain;
}

/** One that no other form has. */
function freeName(text: string, taken: Set<string>): string {
  const name = plainName(text);
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  taken.add(free.toLowerCase());
  return free;
}
