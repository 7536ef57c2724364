// What a merge did to each record, for the receipt.
import type { MapData } from '../../model/map-data.ts';
import type { RecordKind } from '../../model/records.ts';
import type { Ref } from '../../model/references.ts';
import { linkSentence, shownName } from '../../model/words.ts';
import { type Json, sameJson } from '../../util/canonical-json.ts';
import type { FieldChange, ReceiptBook, Where } from '../import-receipt.ts';
import { type Fields, takeApart } from './flat-fields.ts';
import { isUnset } from './merge-fields.ts';

export function countAll(
  receipt: ReceiptBook,
  taken: readonly Ref[],
  before: MapData,
  after: MapData,
  where: Where,
): void {
  for (const { record, id } of taken) {
    const [old, now] = [before[record].get(id), after[record].get(id)] as (Fields | undefined)[];
    // Taken back again, because it does not fit the rest.
    if (now === undefined) continue;
    const fields = old === now ? [] : fieldsChanged(record, old, now);
    const outcome = old === undefined ? 'added' : fields.length > 0 ? 'updated' : 'unchanged';
    if (record === 'entity') receipt.count('entities', where, { id, name: nameOfEntry(after, id) }, outcome, fields);
    else if (record === 'link') receipt.count('links', where, { id, name: nameOfLink(after, id) }, outcome, fields);
    else receipt.countOther(record, outcome);
  }
}

function nameOfEntry(map: MapData, id: string): string {
  const entity = map.entity.get(id);
  return entity ? shownName(entity) : id;
}

function nameOfLink(map: MapData, id: string): string {
  const link = map.link.get(id);
  return link ? linkSentence(map, link) : id;
}

/** Of a new record the fields that are set; parts of fields each for itself. */
function fieldsChanged(record: RecordKind, before: Fields | undefined, after: Fields): FieldChange[] {
  const old = before && takeApart(record, before);
  const now = takeApart(record, after);
  const names = new Set([...(old?.keys() ?? []), ...now.keys()]);
  return [...names].flatMap((field): FieldChange[] => {
    const [was, is] = [old?.get(field) ?? null, now.get(field) ?? null] as [Json, Json];
    return sameJson(was, is) || (old === undefined && isUnset(is)) ? [] : [{ field, old: was, new: is }];
  });
}
