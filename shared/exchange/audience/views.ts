import { figureSettings, withFigureSettings } from '../../figure/settings.ts';
import type { RuleSet } from '../../model/keeping.ts';
import type { MapData } from '../../model/map-data.ts';
import type { View } from '../../model/view.ts';
import { LEFT_OUT } from './left-out.ts';

/** A rule by a field of the user's own, without looks for values that nothing has any more: they would tell of what is left out. */
function withoutUnused(after: MapData, field: unknown, rule: object): object {
  const [of, id] = typeof field === 'string' ? field.split('.custom.') : [];
  if (id === undefined) return rule;
  const used = new Set<string>();
  for (const { custom } of (of === 'link' ? after.link : after.entity).values()) {
    const value = custom[id];
    for (const item of Array.isArray(value) ? value : value === undefined ? [] : [value]) used.add(String(item));
  }
  const how = (rule as { readonly how: { readonly looks?: object } }).how;
  if (typeof how?.looks !== 'object' || how.looks === null) return rule;
  const looks = Object.fromEntries(
    Object.entries(how.looks).filter(([value]) => value.startsWith('(') || used.has(value)),
  );
  return { ...rule, how: { ...how, looks } };
}

/** A finding about something that the audience does not see tells of it: it goes, and the others stay. */
function withoutGoneFindings(options: View['options'], gone: ReadonlySet<unknown>): View['options'] {
  const settings = figureSettings({ options });
  const findings = settings.findings.filter(({ entity }) => entity === null || !gone.has(entity));
  return findings.length === settings.findings.length
    ? options
    : withFigureSettings(options, { ...settings, findings });
}

type Looks = { readonly view: ReadonlyMap<string, View>; readonly ruleSet: ReadonlyMap<string, RuleSet> };

/** Views and rule sets that no longer name what the audience does not see: entries, links, and words that only they used. */
export function withoutGone(before: MapData, after: MapData): Looks {
  const gone = new Set<unknown>();
  for (const record of ['entity', 'link', 'kind', 'linkType', 'scale', 'customField'] as const)
    for (const id of before[record].keys()) if (!after[record].has(id)) gone.add(id);
  for (const term of before.term.values()) if (!after.term.has(term.id)) gone.add(term.key).add(term.id);
  // A key may be gone from one vocabulary and stand in another.
  for (const term of after.term.values()) gone.delete(term.key);

  // A field of the user's own is named by its id: `entity.custom.secret`.
  const isGoneField = (field: unknown): boolean =>
    typeof field === 'string' && gone.has(field.split('.').slice(2).join('.'));
  const clean = (value: unknown): unknown => {
    // Not taken out: a facet without any value would let everything through.
    if (gone.has(value)) return LEFT_OUT;
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    // With the field goes what was asked of it; a condition on a field that is not there lets nothing through.
    if ('field' in value && isGoneField(value.field)) return { kind: 'words', field: LEFT_OUT, values: [LEFT_OUT] };
    const looks = 'field' in value && 'how' in value ? withoutUnused(after, value.field, value) : value;
    return Object.fromEntries(
      Object.entries(looks)
        .filter(([key]) => !gone.has(key))
        .map(([key, item]) => [key, clean(item)]),
    );
  };
  const view = new Map(
    [...before.view].map(([id, view]) => {
      const { filter, rules, options, layout } = view;
      const settings = clean({ filter, rules, options: withoutGoneFindings(options, gone) }) as object;
      return [id, { ...view, ...settings, layout: { ...layout, options: clean(layout.options) } } as View];
    }),
  );
  const ruleSet = new Map(
    [...before.ruleSet].map(([id, set]) => [id, { ...set, rules: clean(set.rules) as RuleSet['rules'] }]),
  );
  return { view, ruleSet };
}
