import { z } from 'zod';
import { appError } from '../../contract/errors.ts';
import { altered, type Change, removed } from '../../model/change.ts';
import { type Entity, entitySchema } from '../../model/entity.ts';
import { entityIdSchema, linkIdSchema } from '../../model/ids.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { shownName } from '../../model/words.ts';
import { isTextField, residentProblem } from '../../people/residents.ts';
import { sameJson } from '../../util/canonical-json.ts';
import { refuse, succeed } from '../../util/result.ts';
import { refusalOf } from '../check-changes.ts';
import { defineEdit } from '../edit.ts';
import { partialSchema } from '../record-edits.ts';
import { entitySpec } from '../record-specs.ts';
import { removalChanges } from '../removal.ts';
import { mergedEntity } from './merged-entity.ts';
import { linksAfter, mergedLink } from './merged-links.ts';
import { referringChanges } from './referring.ts';

/** Links that say the same once the entries are one, to be made one as well. */
type Union = { readonly keep: string; readonly others: readonly string[]; readonly fields?: Partial<Link> | undefined };
type Input = {
  readonly keep: string;
  readonly others: readonly string[];
  readonly fields?: Partial<Entity> | undefined;
  readonly links?: readonly Union[] | undefined;
  readonly seen?: readonly Entity[] | undefined;
};

/** What a merge did, for whoever tells of it. */
export type MergeReport = { readonly moved: number; readonly united: number; readonly dropped: number };

const input = z.strictObject({
  /** The entry that stays. */
  keep: entityIdSchema,
  /** Those that become part of it. */
  others: z.array(entityIdSchema).min(1).max(100),
  /** Values chosen by the user; every other field is the kept entry's, its gaps filled and its lists united. */
  fields: partialSchema('entity').optional(),
  links: z
    .array(
      z.strictObject({
        keep: linkIdSchema,
        others: z.array(linkIdSchema).min(1),
        fields: partialSchema('link').optional(),
      }),
    )
    .optional(),
  /** The entries as they were when the user decided: one that is another by now is not merged unseen. */
  seen: z.array(entitySchema).max(101).optional(),
}) as unknown as z.ZodType<Input>;

/** The links of each union as they are after the merge, or null when they do not say the same. */
function unionsOf(doubles: readonly (readonly Link[])[], unions: readonly Union[]): [Link, ...Link[]][] | null {
  const used = new Set<string>();
  const found: [Link, ...Link[]][] = [];
  for (const { keep, others } of unions) {
    const ids = [keep, ...others];
    const group = doubles.find((links) => ids.every((id) => links.some((link) => link.id === id)));
    const links = ids.map((id) => group?.find((link) => link.id === id)).filter((link) => link !== undefined);
    const [first, ...more] = links;
    if (!first || links.length < ids.length || ids.some((id) => used.has(id))) return null;
    for (const id of ids) used.add(id);
    if (used.size < ids.length) return null;
    found.push([first, ...more]);
  }
  return found;
}

/** Makes one entry of several: everything that refers to the others refers to the one that stays, and nothing they hold is lost. */
export const mergeEdit = defineEdit<Input>({
  name: 'entity.merge',
  does: 'Makes one entry of several; everything that refers to the others then refers to the one that is kept.',
  input,
  plan(map, { keep: keepId, others: otherIds, fields = {}, links: unions = [], seen = [] }) {
    const ids = [keepId, ...otherIds];
    if (new Set(ids).size < ids.length)
      return refuse(appError('invalid', 'An entry cannot be merged with itself. Choose two different ones.'));
    if ('id' in fields && fields.id !== keepId)
      return refuse(appError('invalid', 'The id of an entry cannot be changed.'));
    const [keep, ...others] = ids.map((id) => map.entity.get(id)).filter((entity) => entity !== undefined);
    if (!keep || others.length < otherIds.length)
      return refuse(appError('not-found', 'One of the entries to be merged is no longer in the map.'));
    const changed = [keep, ...others].find((entity) => {
      const before = seen.find(({ id }) => id === entity.id);
      return before !== undefined && !sameJson(before, entity);
    });
    if (changed)
      return refuse(
        appError(
          'conflict',
          `“${shownName(changed)}” was changed after you looked at it. Nothing was merged: look at what is new, then merge again.`,
        ),
      );
    const { moved, dropped, doubles } = linksAfter(map, keep, others);
    const united = unionsOf(doubles, unions);
    if (!united)
      return refuse(
        appError(
          'conflict',
          'Some of the links to be made one do not say the same any more. Look again, then repeat it.',
        ),
      );
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const merged = mergedEntity(map, [keep, ...others], given as Partial<Entity>);
    const entity = entitySpec.settle?.(map, merged) ?? merged;
    const problem = residentProblem(keep, entity, isTextField(map));
    if (problem !== null) return refuse(appError('refused', `${problem}.`, { id: keep.id }));
    const changes = mergeChanges(map, { keep, others, entity, moved, dropped, united, unions });
    const refusal = refusalOf(map, changes);
    if (refusal) return refuse(refusal);
    const [first] = others;
    const what = others.length === 1 && first ? `“${shownName(first)}”` : `${others.length} entries`;
    const gone = united.reduce((count, links) => count + links.length - 1, 0);
    const report: MergeReport = { moved: moved.length, united: gone, dropped: dropped.length };
    return succeed({ label: `Merge ${what} into “${shownName(entity)}”`, changes, created: [], report });
  },
});

type Decided = {
  readonly keep: Entity;
  readonly others: readonly Entity[];
  readonly entity: Entity;
  readonly moved: readonly Link[];
  readonly dropped: readonly Link[];
  readonly united: readonly [Link, ...Link[]][];
  readonly unions: readonly Union[];
};

function mergeChanges(map: MapData, { keep, others, entity, moved, dropped, united, unions }: Decided): Change[] {
  const linkNow = new Map<string, Link>(moved.map((link) => [link.id, link]));
  const goneLinks: Link[] = [];
  const replacedLinks = new Map<string, string>();
  /** United links that were written down from the other end: what an end said is then said by the other. */
  const turned = new Set<string>();
  for (const [place, links] of united.entries()) {
    const [first, ...more] = links;
    const chosen = Object.fromEntries(
      Object.entries(unions[place]?.fields ?? {}).filter(([, value]) => value !== undefined),
    );
    linkNow.set(first.id, mergedLink(links, chosen));
    for (const link of more) {
      linkNow.delete(link.id);
      replacedLinks.set(link.id, first.id);
      if (link.from !== first.from) turned.add(link.id);
      const old = map.link.get(link.id);
      if (old) goneLinks.push(old);
    }
  }
  const droppedIds = new Set<string>(dropped.map(({ id }) => id));
  // What hangs on a link that goes goes with it; engagements that name it are dealt with once, with the rest.
  const removals = removalChanges(
    map,
    dropped.map(({ id }) => ({ record: 'link', id })),
  ).filter(({ record }) => record !== 'engagement');
  const replaced = new Map<string, string>(others.map(({ id }) => [id, keep.id]));
  return [
    ...altered('entity', keep, entity),
    ...[...linkNow.values()].flatMap((link) => {
      const old = map.link.get(link.id);
      return old ? altered('link', old, link) : [];
    }),
    ...referringChanges(map, {
      keep: keep.id,
      entities: replaced,
      links: replacedLinks,
      turned,
      droppedLinks: droppedIds,
    }),
    ...removals,
    ...goneLinks.map((link) => removed('link', link)),
    ...others.map((other) => removed('entity', other)),
  ];
}
