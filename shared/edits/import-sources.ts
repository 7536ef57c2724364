import { readChoice, readDate, readLine, readYesNo } from '../exchange/tables/cells.ts';
import type { Match } from '../exchange/tables/entity-index.ts';
import { SOURCE_KINDS, type Source } from '../model/evidence.ts';
import type { SourceId } from '../model/ids.ts';
import { entityIdSchema } from '../model/ids.ts';
import { foldText } from '../util/fold.ts';
import { fieldChanges, given, type Importing, settleDoubt } from './import-context.ts';
import { readName } from './import-entity-rows.ts';
import type { Where } from './import-receipt.ts';
import { type Row, readText } from './import-rows.ts';
import { sourceSpec } from './record-specs.ts';

/** The sources of the map while an import adds to them: found by id, by another tool's id, or by title. */
export type Sources = {
  /** Brings source tables in. */
  readonly take: (rows: readonly Row[]) => void;
  /** The source a cell names; one that is not known is promised an id. Undefined: it may be several, which is noted. */
  readonly resolve: (row: Row, column: string, text: string) => string | undefined;
  /** Makes a source that was promised, the first time a row that counts needs it. */
  readonly makeIfMissing: (id: string) => void;
};

export function createSources(importing: Importing): Sources {
  const { draft, receipt, context, ghosts } = importing;
  const titles = new Map<string, string>();
  const external = new Map<string, Set<string>>();
  const byTitle = new Map<string, Set<string>>();
  const promised = new Map<string, { readonly title: string; readonly where: Where }>();

  const put = (index: Map<string, Set<string>>, key: string, id: string): void => {
    index.set(key, (index.get(key) ?? new Set()).add(id));
  };
  const keyOf = (title: string): string => foldText(title) || title.trim();
  const know = (id: string, title: string, ids: readonly string[]): void => {
    titles.set(id, title);
    put(byTitle, keyOf(title), id);
    for (const each of ids) put(external, each, id);
  };
  for (const source of draft.base.source.values()) know(source.id, source.title, source.externalIds);

  const judge = (ids: Iterable<string>, by: 'id' | 'name'): Match => {
    const [id, ...more] = ids;
    if (id === undefined) return { is: 'missing' };
    return more.length === 0 ? { is: 'found', id, by } : { is: 'several', ids: [id, ...more] };
  };
  const byId = (text: string): Match =>
    titles.has(text) ? { is: 'found', id: text, by: 'id' } : judge(external.get(text) ?? [], 'id');
  const called = (title: string): Match => judge(byTitle.get(keyOf(title)) ?? [], 'name');
  const settled = (row: Row, column: string, text: string, match: Match): Match => {
    const decided = settleDoubt(importing, row.where(column), match);
    if (decided.is === 'several')
      row.doubt(
        column,
        text,
        decided.ids.map((id) => ({ id, name: titles.get(id) ?? id })),
      );
    return decided;
  };

  const takeRow = (row: Row): void => {
    const id = row.text('id');
    const title = row.read('title', readName) ?? '';
    const fields: Partial<Source> = given({
      kind: row.read('kind', (text) => readChoice(text, SOURCE_KINDS)),
      date: row.read('date', readDate),
      author: row.read('author', readText),
      notes: row.read('notes', readText),
      website: row.read('website', readText),
      restricted: row.read('restricted', readYesNo),
    });
    const known = id === '' ? ({ is: 'missing' } as const) : settled(row, 'id', id, byId(id));
    const match = known.is === 'missing' && title !== '' ? settled(row, 'title', title, called(title)) : known;
    if (match.is === 'missing' && title === '' && row.text('title') === '') row.complain('title', 'a title is missing');
    const isNewUuid = match.is === 'missing' && entityIdSchema.safeParse(id).success;
    const target = match.is === 'found' ? match.id : isNewUuid ? id : context.newId();
    if (title !== '' || match.is === 'found') know(target, title || (titles.get(target) ?? ''), id === '' ? [] : [id]);
    if (row.isBad()) {
      if (!draft.get('source', target)) ghosts.set(target, row.where(null));
      row.report(receipt);
      return;
    }
    const before = draft.get('source', target);
    const start = before ?? sourceSpec.complete(draft.base, { id: target as SourceId, title }, context);
    const rename = match.is === 'found' && match.by === 'id' && title !== '' ? { title } : {};
    const ids = id === '' || id === target ? [] : [id];
    const after: Source = { ...start, ...fields, ...rename, externalIds: [...new Set([...start.externalIds, ...ids])] };
    const isSame = before !== undefined && fieldChanges(before, after).length === 0;
    if (!isSame) draft.put('source', after);
    receipt.countOther('source', before ? (isSame ? 'unchanged' : 'updated') : 'added');
  };

  return {
    take: (rows) => {
      for (const row of rows) takeRow(row);
    },
    resolve(row, column, text) {
      const name = readLine(text);
      const found = byId(name);
      const match = settled(row, column, name, found.is === 'missing' ? called(name) : found);
      if (match.is === 'found') return match.id;
      if (match.is === 'several') return undefined;
      const title = readName(name);
      if (!title.ok) {
        row.complain(column, title.error);
        return undefined;
      }
      const id = context.newId();
      promised.set(id, { title: title.value, where: row.where(column) });
      know(id, title.value, []);
      return id;
    },
    makeIfMissing(id) {
      const source = promised.get(id);
      if (!source || draft.get('source', id)) return;
      draft.put('source', sourceSpec.complete(draft.base, { id: id as SourceId, title: source.title }, context));
      receipt.countOther('source', 'added');
    },
  };
}
