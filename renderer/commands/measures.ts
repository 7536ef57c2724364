// What is done with a measure on the map: entries are sized by an amount, or coloured by the group they belong to.
import { AUTOMATIC, type Rule, readRule, storedRule } from '../../shared/figure/rules/rule.ts';
import { FIELD_MEASURES, type Measure } from '../../shared/graph/measures/index.ts';
import { changeLook, getLook, newId, showTab, tellOfLook } from '../state/index.ts';

/** Whether rules can paint by it. */
export const hasFieldOf = (measure: Measure): boolean => FIELD_MEASURES.includes(measure);

/** Sizes entries by a measure in the view that is looked through, or colours them where it tells groups apart; a rule for that gives way. */
export function paintByMeasure({ id, label, gives }: Measure): void {
  const paints = gives === 'amount' ? 'size' : 'colour';
  const how: Rule['how'] = gives === 'amount' ? { by: 'numbers' } : { by: 'words', looks: {}, rest: AUTOMATIC };
  const rule = storedRule({ id: newId(), paints, field: `entity.measure.${id}`, how, isOn: true });
  const others = getLook().rules.filter((each) => readRule(each)?.paints !== paints);
  const takeBack = changeLook({ rules: [...others, rule] });
  showTab('map');
  tellOfLook(`Entries are ${paints === 'size' ? 'sized' : 'coloured'} by “${label}”.`, takeBack);
}
