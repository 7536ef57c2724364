import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../../shared/figure/rules/rule.ts';
import { readRuleSetFile, ruleSetFile } from '../../../../shared/figure/rules/rule-file.ts';
import { added } from '../../../../shared/model/change.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { anEntity, mapOf } from '../../../support/maps.ts';

const AS_AT = '2024-01-01';

function mapWithTier(id: string | null, choices: readonly string[] = ['First', 'Second']): MapData {
  const custom = id === null ? {} : { [id]: choices[0] ?? '' };
  const field = { id: id ?? '', label: 'Tier', appliesTo: 'entity', type: 'choice', choices: [...choices] } as const;
  const rest = { isPersonal: false, description: null, order: 0 };
  return mapOf(
    [anEntity(1, { sector: 'health', custom })],
    [],
    id === null ? [] : [added('customField', { ...field, ...rest } as never)],
  );
}

const rules: Rule[] = [
  {
    paints: 'colour',
    field: 'entity.custom.tier',
    how: { by: 'words', looks: { First: '#112233', Second: '#445566' }, rest: 'automatic' },
    isOn: true,
  },
  {
    paints: 'size',
    field: 'entity.measure.degree',
    how: { by: 'numbers' },
    when: [{ kind: 'words', field: 'entity.sector', values: ['health'] }],
    isOn: true,
  },
];
const text = ruleSetFile(mapWithTier('tier'), { name: 'By tier', description: null }, rules);
const readBy = (map: MapData) => {
  const read = readRuleSetFile(map, AS_AT, text);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

describe('a rule set in a file', () => {
  test('comes back as it was in the map it came from', () => {
    expect(readBy(mapWithTier('tier'))).toEqual({ name: 'By tier', description: null, rules, problems: [] });
  });

  test('finds a field of another map by what it is called', () => {
    const read = readBy(mapWithTier('own-tier'));
    expect(read.problems).toEqual([]);
    expect(read.rules[0]?.field).toBe('entity.custom.own-tier');
  });

  test('names what the other map has not, and keeps the rest', () => {
    const read = readBy(mapWithTier(null));
    expect(read.rules.map(({ paints }) => paints)).toEqual(['size']);
    expect(read.problems).toEqual(['This map has no field “Tier”, so what goes by it is left out.']);
    expect(readBy(mapWithTier('tier', ['First', 'Third'])).problems).toEqual(['“Tier” has no “Second” in this map.']);
  });

  test.each(['', '{}', '[]', 'not JSON', '{"format":"threadmap-rules"}'])('that holds %j is refused', (other) => {
    expect(readRuleSetFile(mapWithTier(null), AS_AT, other)).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });
});
