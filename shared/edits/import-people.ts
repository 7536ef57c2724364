// Who a row of contacts speaks of: entries by their names, and people as calendars list them, by name or by address of mail.
import { readLine, readValues } from '../exchange/tables/cells.ts';
import { VALUE_SEPARATOR } from '../exchange/tables/table.ts';
import type { MapData } from '../model/map-data.ts';
import { findNames } from '../reading/find-names.ts';
import { type NameIndex, nameIndexOf } from '../reading/name-index.ts';
import { candidatesOf, complainOfGhost, type Importing, resolveEntry, settleDoubt } from './import-context.ts';
import type { Row } from './import-rows.ts';

export type RowPeople = {
  readonly met: readonly string[];
  readonly by: readonly string[];
  /** Who is on no map, in words; null where there is nobody. */
  readonly byWords: string | null;
  /** The row is an event of a calendar. */
  readonly isCalendar: boolean;
};

export type People = { readonly of: (row: Row) => RowPeople };

type Listed = { readonly name: string; readonly mail: string | null };

export function createPeople(importing: Importing): People {
  const { index, draft } = importing;
  const allEntities = (): MapData['entity'] => {
    const all = new Map(draft.base.entity);
    for (const entity of draft.fresh('entity')) all.set(entity.id, entity);
    return all;
  };
  const byMail = new Map<string, Set<string>>();
  for (const entity of allEntities().values()) {
    const mail = entity.email?.trim().toLowerCase() ?? '';
    if (mail !== '') byMail.set(mail, (byMail.get(mail) ?? new Set()).add(entity.id));
  }
  let names: NameIndex | null = null;

  /** The one entry that is called so, or has that address; nobody where it may be several. */
  const onMap = ({ name, mail }: Listed): string | null => {
    const [only, ...more] = mail === null ? [] : (byMail.get(mail.toLowerCase()) ?? []);
    if (only !== undefined && more.length === 0) return only;
    const match = name === '' ? ({ is: 'missing' } as const) : index.find(name);
    return match.is === 'found' ? match.id : null;
  };

  /** Whether a name is that of one entry, so that a list of them may be parted at it. */
  const isKnown = (name: string): boolean => onMap(listedIn(name)) !== null;

  const isNamed = (name: string): boolean => isKnown(name) || index.find(name).is !== 'missing';

  /** Entries of a cell. Lists are parted by `|`, else by `;` and line breaks, else by commas or “and” where every part is an entry. */
  const namesIn = (text: string): readonly string[] =>
    text
      .split('|')
      .flatMap((value) => (isNamed(readLine(value)) ? [value] : value.split(/[;\n]/)))
      .map(readLine)
      .filter(Boolean)
      .flatMap((value) => {
        if (isNamed(value)) return [value];
        const parts = value
          .split(/,| and | & /u)
          .map(readLine)
          .filter(Boolean);
        return parts.length > 1 && parts.every(isKnown) ? parts : [value];
      });

  /** The entry that one name of a list means; what is wrong with it is said with the name, since a cell may hold several. */
  const resolve = (row: Row, column: string, name: string): string | undefined => {
    const found = onMap(listedIn(name));
    if (found !== null) {
      complainOfGhost(importing, row, column, found);
      return found;
    }
    const where = `${row.where(column).column} “${name.slice(0, 60)}”`;
    const match = settleDoubt(importing, row.where(where), index.find(name));
    if (match.is === 'found') return match.id;
    if (match.is !== 'several') return resolveEntry(importing, row, column, name);
    row.doubt(where, name, candidatesOf(importing, match.ids));
    return undefined;
  };

  const fromNames = (row: Row): RowPeople => {
    const met = namesIn(row.text('met')).flatMap((name) => resolve(row, 'met', name) ?? []);
    if (row.text('met') === '') row.complain('met', 'it does not say who was met');
    const by = namesIn(row.text('by')).map((name) => ({ name, id: onMap(listedIn(name)) }));
    // As it is written, but for what parts values in a cell.
    const others = row
      .text('by_words')
      .split(VALUE_SEPARATOR)
      .map((part) => part.trim())
      .join(', ');
    const words = [...by.flatMap(({ name, id }) => (id === null ? [name] : [])), ...(others === '' ? [] : [others])];
    return {
      met: [...new Set(met)],
      by: [...new Set(by.flatMap(({ id }) => id ?? []))],
      byWords: words.join(', ') || null,
      isCalendar: false,
    };
  };

  /** Attendees were met by whoever invited them; where only that one is on the map, it was met by the others. */
  const fromCalendar = (row: Row): RowPeople => {
    const invited = readValues(row.text('attendees').replace(/[;\n]/g, '|')).map(listedIn);
    const organisers = readValues(row.text('organiser')).map(listedIn);
    const isSame = (a: Listed, b: Listed): boolean => (a.mail !== null && a.mail === b.mail) || a.name === b.name;
    const attendees = invited.filter((each) => !organisers.some((other) => isSame(each, other)));
    const idsOf = (all: readonly Listed[]): string[] => [...new Set(all.flatMap((each) => onMap(each) ?? []))];
    const words = [...attendees, ...organisers].filter((each) => onMap(each) === null).map(sayListed);
    const byWords = words.join(', ') || null;
    const met = idsOf(attendees);
    const by = idsOf(organisers).filter((id) => !met.includes(id));
    if (met.length > 0) return { met, by, byWords, isCalendar: true };
    if (by.length > 0) return { met: by, by: [], byWords, isCalendar: true };
    names ??= nameIndexOf(allEntities());
    const named = findNames(names, row.text('topic')).flatMap(({ entities }) =>
      entities.length === 1 ? entities : [],
    );
    if (named.length === 0)
      row.complain(
        'attendees',
        'nobody in it is on the map, by name or by email: add one, or give an entry the address, and import it again',
      );
    return { met: [...new Set(named)], by: [], byWords, isCalendar: true };
  };

  return { of: (row) => (row.text('met') === '' && isOfCalendar(row) ? fromCalendar(row) : fromNames(row)) };
}

/** A calendar says of an event that lists nobody only what it is called: its table has the column all the same. */
const isOfCalendar = (row: Row): boolean =>
  row.text('attendees') !== '' || row.text('organiser') !== '' || row.table.headers.includes('attendees');

/** “Jo Bloggs <jo@example.org>”, a bare address, or a name. */
function listedIn(text: string): Listed {
  const both = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/u.exec(text);
  if (both) return { name: readLine(both[1] ?? '').replace(/^"|"$/g, ''), mail: (both[2] ?? '').toLowerCase() };
  return /^[^\s@]+@[^\s@]+$/u.test(text)
    ? { name: '', mail: text.toLowerCase() }
    : { name: readLine(text), mail: null };
}

const sayListed = ({ name, mail }: Listed): string => name || (mail ?? '');
