// How a comparison is drawn: rules like those of any view, so that the legend and figures tell of them by themselves.
import type { Channel } from '../figure/rules/channels.ts';
import { type Rule, storedRule } from '../figure/rules/rule.ts';
import type { View } from '../model/view.ts';
import { HAPPENED_FIELDS, type Happened } from './union.ts';

const FIELDS = { entity: `entity.custom.${HAPPENED_FIELDS.entity}`, link: `link.custom.${HAPPENED_FIELDS.link}` };

type Looks = { readonly [How in Happened]: string | number };

function rule(paints: Channel, of: 'entity' | 'link', looks: Looks): Rule {
  return { paints, field: FIELDS[of], how: { by: 'words', looks: { ...looks }, rest: 'unchanged' }, isOn: true };
}

/** From Paul Tol's bright and muted schemes: told apart by colour-blind readers. */
const COLOURS = { Added: '#228833', Removed: '#cc6677', Changed: '#ddcc77', 'The same': '#bbbbbb' } as const;

/** Never by colour alone: what was added is heavy, what was removed dashed and faded, what changed outlined; names say it too. */
export const COMPARISON_RULES: View['rules'] = [
  rule('colour', 'entity', COLOURS),
  rule('border-width', 'entity', { Added: 4, Removed: 1.6, Changed: 3, 'The same': 0.8 }),
  rule('border-style', 'entity', { Added: 'solid', Removed: 'dashed', Changed: 'solid', 'The same': 'solid' }),
  rule('opacity', 'entity', { Added: 1, Removed: 0.45, Changed: 1, 'The same': 0.5 }),
  {
    paints: 'label',
    field: FIELDS.entity,
    how: { by: 'label', show: 'both' },
    when: [{ kind: 'words', field: FIELDS.entity, values: ['Added', 'Removed', 'Changed'] }],
    isOn: true,
  } satisfies Rule,
  rule('line-colour', 'link', COLOURS),
  rule('line-width', 'link', { Added: 3.6, Removed: 1.6, Changed: 2.6, 'The same': 0.8 }),
  rule('line-dash', 'link', { Added: 'solid', Removed: 'dashed', Changed: 'long-dashes', 'The same': 'solid' }),
  rule('line-opacity', 'link', { Added: 1, Removed: 0.8, Changed: 1, 'The same': 0.3 }),
].map(storedRule);
