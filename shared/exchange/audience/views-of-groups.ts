// Views and rule sets that named people name the groups that stand for them instead, each once: how often something is named would count.
import { figureSettings, withFigureSettings } from '../../figure/settings.ts';
import type { RuleSet } from '../../model/keeping.ts';
import type { MapData } from '../../model/map-data.ts';
import type { View } from '../../model/view.ts';
import { LEFT_OUT } from './left-out.ts';
import type { Grouped } from './small-groups.ts';

type Looks = Pick<MapData, 'view' | 'ruleSet'>;

/** The map with views that are about groups where they were about people. */
export function withViewsOfGroups(map: MapData, { standsFor, kind }: Grouped): MapData {
  const people = new Set([...map.kind.values()].filter(({ isPerson }) => isPerson).map(({ id }) => id as string));
  const ofKind = (value: unknown): unknown => (kind !== null && people.has(String(value)) ? kind.id : value);
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return standsFor.get(value) ?? value;
    if (Array.isArray(value)) return once(value.map(renamed), standsFor);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(byKind(value, ofKind)).map(([key, item]) => [key, renamed(item)]));
  };
  return { ...map, ...inLooks(map, renamed) };
}

/** Nothing that is named in place of something else is named twice. */
export function withNothingTwice(looks: Looks): Looks {
  const cleaned = (value: unknown): unknown => {
    if (Array.isArray(value)) return once(value.map(cleaned), new Map([['', LEFT_OUT]]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item)]));
  };
  return inLooks(looks, cleaned);
}

/**
 * What is kept of a picture with words for it counts what was on it, and so who. A finding about somebody tells of somebody, and is not one about
 * the group.
 */
export function withoutWhatCounts(map: MapData, { standsFor }: Grouped): MapData {
  const views = [...map.view].map(([id, one]) => {
    const settings = figureSettings(one);
    const { altText, longDescription } = settings;
    const findings = settings.findings.filter(({ entity }) => !standsFor.has(entity ?? ''));
    if (altText === null && longDescription === null && findings.length === settings.findings.length)
      return [id, one] as const;
    const bare = {
      ...settings,
      findings,
      altText: altText && { ...altText, about: '' },
      longDescription: longDescription && { ...longDescription, about: '' },
    };
    return [id, { ...one, options: withFigureSettings(one.options, bare) }] as const;
  });
  return { ...map, view: new Map(views) };
}

function inLooks({ view, ruleSet }: Looks, change: (value: unknown) => unknown): Looks {
  const views = [...view].map(([id, one]) => {
    const { filter, rules, options, layout } = one;
    return [id, { ...one, ...(change({ filter, rules, options, layout }) as Partial<View>) }] as const;
  });
  const sets = [...ruleSet].map(([id, set]) => [id, { ...set, rules: change(set.rules) as RuleSet['rules'] }] as const);
  return { view: new Map(views), ruleSet: new Map(sets) };
}

/** A condition or a rule on the kind of entries, which people had and groups have not. */
function byKind(value: object, ofKind: (kind: unknown) => unknown): object {
  if (!('field' in value) || value.field !== 'entity.kind') return value;
  const { values, how } = value as { readonly values?: unknown; readonly how?: { readonly looks?: unknown } };
  const looks =
    typeof how?.looks === 'object' && how.looks !== null
      ? Object.fromEntries(Object.entries(how.looks).map(([key, look]) => [ofKind(key), look]))
      : null;
  return {
    ...value,
    ...(Array.isArray(values) ? { values: [...new Set(values.map(ofKind))] } : {}),
    ...(looks === null ? {} : { how: { ...how, looks } }),
  };
}

/** Without what was there before, of everything that names a stand-in. */
function once(items: readonly unknown[], standsFor: ReadonlyMap<string, string>): unknown[] {
  const standIns = [...new Set(standsFor.values())].map((id) => JSON.stringify(id));
  const seen = new Set<string>();
  return items.filter((item) => {
    const said = JSON.stringify(item);
    if (!standIns.some((id) => said.includes(id))) return true;
    const isFirst = !seen.has(said);
    seen.add(said);
    return isFirst;
  });
}
