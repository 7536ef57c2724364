// Rules of every kind, for properties.
import fc from 'fast-check';
import { CHANNELS, type Channel, channels } from '../../../../shared/figure/rules/channels.ts';
import { AUTOMATIC, LABEL_SHOWS, type Rule, UNCHANGED } from '../../../../shared/figure/rules/rule.ts';
import { canSayNumbers, canSayWords, sortedWords } from '../../../../shared/figure/rules/values.ts';
import { fieldsOf, fieldValues } from '../../../../shared/graph/fields/index.ts';
import type { Condition } from '../../../../shared/graph/filters/index.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';

export const AS_AT = '2024-06-30';

function arbitraryLook(channel: Channel): fc.Arbitrary<string | number> {
  const facts = channels[channel];
  switch (facts.takes) {
    case 'colour':
      return fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    case 'amount':
      return fc.double({ min: facts.range.least, max: facts.range.most, noNaN: true });
    case 'name':
      return fc.constantFrom(...facts.names);
    case 'label':
      return fc.constantFrom(...LABEL_SHOWS);
  }
}

function arbitraryWhen(map: MapData): fc.Arbitrary<Condition[] | undefined> {
  const words = fc.constantFrom<Condition>(
    { kind: 'words', field: 'entity.kind', values: ['group', 'organisation'] },
    { kind: 'words', field: 'link.category', values: ['governance', 'support'] },
    { kind: 'range', field: 'entity.measure.degree', from: 2, to: null },
    { kind: 'chosen', entries: [...map.entity.keys()].slice(0, 7) },
    { kind: 'text', field: 'entity.name', text: 'board', not: true },
  );
  return fc.option(fc.array(words, { maxLength: 2 }), { nil: undefined });
}

export function arbitraryRule(map: MapData): fc.Arbitrary<Rule> {
  const context = { map, asAt: AS_AT };
  return fc.constantFrom(...CHANNELS).chain((paints) => {
    const facts = channels[paints];
    const fields = [...fieldsOf(map).values()].filter(({ of }) => of === facts.of);
    const look = arbitraryLook(paints);
    const rest = fc.oneof(fc.constant(AUTOMATIC), fc.constant(UNCHANGED), look);
    const how = fc.constantFrom(...fields).chain((field): fc.Arbitrary<Pick<Rule, 'how' | 'field'>> => {
      if (facts.takes === 'label') {
        return fc.constantFrom(...LABEL_SHOWS).map((show) => ({ field: field.id, how: { by: 'label', show } }));
      }
      const choices: fc.Arbitrary<Pick<Rule, 'how' | 'field'>>[] = [
        look.map((each) => ({ field: null, how: { by: 'same', look: each } })),
      ];
      if (canSayWords(field)) {
        const values = sortedWords(
          map,
          field,
          fieldValues(context, field).map(({ value }) => value),
        );
        const looks = values.length === 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom(...values), look);
        choices.push(fc.record({ looks, rest }).map((each) => ({ field: field.id, how: { by: 'words', ...each } })));
      }
      if (canSayNumbers(field) && facts.takes !== 'name') {
        choices.push(fc.constant({ field: field.id, how: { by: 'numbers' } }));
        choices.push(fc.constant({ field: field.id, how: { by: 'numbers', steps: 3, ramp: 'diverging' } }));
      }
      return fc.oneof(...choices);
    });
    return fc
      .record({ how, when: arbitraryWhen(map), isOn: fc.boolean() })
      .map(({ how: { field, how: way }, when, isOn }) => ({
        paints,
        field,
        how: way,
        ...(when ? { when } : {}),
        isOn,
      }));
  });
}
