import { otherNames } from '../../../shared/edits/merge/merged-entity.ts';
import type { LinksAfter } from '../../../shared/edits/merge/merged-links.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import { countOf } from '../../../shared/util/count-of.ts';

/** Names in a sentence: “A”, “B” and “C”. */
function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}

/** What a merge will do, in plain sentences. */
export function sayMerge(
  entities: readonly Entity[],
  name: string,
  { moved, dropped }: LinksAfter,
  united: readonly number[],
): string {
  const names = otherNames(name, entities);
  const becomes =
    names.length === 0
      ? 'It has no other names.'
      : `${listed(names)} ${names.length === 1 ? 'is another name of it' : 'are other names of it'}.`;
  const saying = united.reduce((sum, number) => sum + number, 0);
  const links = [
    moved.length === 0 ? 'no links move' : `${countOf(moved.length, 'link moves', 'links move')}`,
    ...(saying === 0 ? [] : [`${saying} links say the same and become ${united.length === 1 ? 'one' : united.length}`]),
    ...(dropped.length === 0
      ? []
      : [`${countOf(dropped.length, 'link', 'links')} between them ${dropped.length === 1 ? 'goes' : 'go'}`]),
  ].join('; ');
  return `Keeps “${name}”. ${becomes} ${links[0]?.toUpperCase()}${links.slice(1)}.`;
}
