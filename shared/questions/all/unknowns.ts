import type { MapData } from '../../model/map-data.ts';
import { linkSentence, shownNameOf } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { countedLinks, trustIn } from '../counting.ts';
import { type MissingField, missingFields } from '../missing-fields.ts';
import type { Question } from '../question.ts';
import { byName, listOf, shareOfThe } from '../say.ts';
import { entryColumn, linkColumn, numberColumn, tableOf, textColumn, wordsColumn } from '../tables.ts';
import { DOUBTS, type Doubt, type ToDo, workListOf } from '../work-list.ts';

export const unknowns: Question = {
  id: 'unknowns',
  title: 'What is still to find out',
  asks: 'What do we not know, or not surely, and what is to be done about it?',
  heading: 'What we know',
  needs: [],
  isInternal: true,
  answer(asked, tell) {
    const { map, asAt } = asked;
    tell(null);
    const rows = workListOf(map, asAt, tell);
    const missing = missingFields(map);
    const counted = countedLinks(asked);
    const byDoubt = Map.groupBy(rows, ({ doubt }) => doubt);
    const known = DOUBTS.filter((doubt) => byDoubt.has(doubt));
    return {
      answer: sayAll(map, rows, missing),
      tables: [
        tableOf({
          id: 'work',
          title: 'What to do, most urgent first',
          note: 'Each entry and each link once, under the most urgent of its doubts; of those equally urgent, the one with most links around it first. What has ended is left out.',
          columns: [
            textColumn('doubt', 'Doubt'),
            entryColumn('entry', 'Entry'),
            linkColumn('link', 'Link'),
            entryColumn('other', 'May be the same as'),
            textColumn('todo', 'What to do'),
            textColumn('why', 'Why'),
            numberColumn('around', 'Links around it'),
          ],
          rows: rows.map((row) => [row.doubt, row.entry, row.link, row.other, row.todo, row.why, row.around]),
          ifEmpty: 'There is nothing to do.',
        }),
        tableOf({
          id: 'missing',
          title: 'What questions need and is not recorded for all',
          note: 'Least recorded first. Counted are entries and links that exist now.',
          columns: [
            textColumn('field', 'Field'),
            textColumn('of', 'Of'),
            numberColumn('recorded', 'Recorded for'),
            numberColumn('total', 'Of how many'),
            wordsColumn('questions', 'Needed for'),
            textColumn('todo', 'What to do'),
          ],
          rows: missing.map((each) => [each.field, each.of, each.recorded, each.total, [...each.questions], each.todo]),
          ifEmpty: 'Nothing is missing.',
        }),
        tableOf({
          id: 'doubts',
          title: 'Doubts by their sort',
          columns: [textColumn('doubt', 'Doubt'), numberColumn('count', 'How many')],
          rows: known.map((doubt) => [doubt, byDoubt.get(doubt)?.length ?? 0]),
          ifEmpty: 'There is none.',
        }),
      ],
      entities: byName(map, new Set(rows.flatMap(({ entry, other }) => [entry ?? [], other ?? []].flat()))) as never[],
      links: rows.flatMap(({ link }) => link ?? []) as never[],
      trust: trustIn(asked, {
        lookedAt: 'All links, and all entries',
        counted,
        unknowns: ['What nobody has thought of recording: a list of doubts knows only of what is in the map.'],
      }),
      also: {},
    };
  },
};

/** A sort of doubt as one, and as several. */
const SAID: Readonly<Record<Doubt, readonly [string, string]>> = {
  Disputed: ['disputed link', 'disputed links'],
  'Likely a duplicate': ['likely duplicate', 'likely duplicates'],
  'An assumption': ['assumption', 'assumptions'],
  'No evidence': ['without evidence', 'without evidence'],
  'One side only': ['confirmed by one side only', 'confirmed by one side only'],
  'Perhaps a duplicate': ['possible duplicate', 'possible duplicates'],
  'One old source': ['from one old source', 'from one old source each'],
  Old: ['from old sources', 'from old sources'],
  'One source': ['from a single source', 'from a single source each'],
};

function sayAll(map: MapData, rows: readonly ToDo[], missing: readonly MissingField[]): string {
  if (map.entity.size === 0) return 'Nothing is recorded yet: the map has no entries, so there is nothing to doubt.';
  const byDoubt = Map.groupBy(rows, ({ doubt }) => doubt);
  const parts = DOUBTS.flatMap((doubt) => {
    const count = byDoubt.get(doubt)?.length ?? 0;
    return count === 0 ? [] : [countOf(count, ...SAID[doubt])];
  });
  const first =
    rows.length === 0
      ? 'Every entry and every link that is not over is stated in two sources or more, at least one of them recent.'
      : `${countOf(rows.length, 'thing is', 'things are')} to be looked at, most urgent first: ${listOf(parts)}.`;
  const [top] = rows;
  return `${first}${top ? ` Begin with ${sayThing(map, top)}: ${top.todo.charAt(0).toLowerCase()}${top.todo.slice(1)}.` : ''}${sayMissing(missing)}`;
}

function sayThing(map: MapData, { entry, link, other }: ToDo): string {
  const found = link === null ? undefined : map.link.get(link);
  if (found) return `“${linkSentence(map, found)}”`;
  return listOf([entry, other].flatMap((id) => (id === null ? [] : [shownNameOf(map, id)])));
}

function sayMissing(missing: readonly MissingField[]): string {
  const [least, ...others] = missing;
  if (!least) return '';
  const none = missing.filter(({ recorded }) => recorded === 0);
  if (none.length > 1)
    return ` Not recorded at all: ${listOf(none.map(({ field, of }) => `${field.toLowerCase()} (${of})`))}.`;
  return ` Least recorded: ${least.field.toLowerCase()}, for ${shareOfThe(least.recorded, least.total, [least.of, least.of])}${others.length > 0 ? `; ${countOf(others.length, 'other field is', 'other fields are')} incomplete` : ''}.`;
}
