import { Minus, Plus, X } from 'lucide-react';
import type { NearCondition } from '../../../shared/graph/filters/index.ts';
import { shownNameOf } from '../../../shared/model/words.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import { changeFocus, leaveFocus } from '../../commands/index.ts';
import { useFocus, useLinkTypeOptions, useMap, WAY_CHOICES } from '../../state/index.ts';
import { focusIfLost } from '../../ui/focus-if-lost.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { PickOne } from '../../ui/pick-one.tsx';
import styles from './focus.module.css';

const MOST_STEPS = 9;

/** While the map is narrowed to what is near some entries: how near, in which direction, along which links, and the way out. */
export function FocusBar() {
  const focus = useFocus();
  return focus ? <Bar focus={focus} /> : null;
}

function Bar({ focus }: { readonly focus: NearCondition }) {
  const map = useMap();
  const types = useLinkTypeOptions();
  const { steps, way, entries } = focus;
  const [first = ''] = entries;
  const of = entries.length === 1 ? shownNameOf(map, first) : countOf(entries.length, 'entry', 'entries');
  const [only] = focus.types;
  const chosen = focus.types.length === 1 ? (types.find(({ value }) => value === only) ?? null) : null;
  const leave = (): void => {
    leaveFocus();
    focusIfLost(() => document.getElementById('centre'));
  };
  return (
    <section className={styles.bar} aria-label="Focus">
      <span className={styles.part}>
        <IconButton
          size={24}
          label="One step less"
          disabled={steps <= 0}
          onClick={() => changeFocus({ ...focus, steps: steps - 1 })}
        >
          <Minus size={14} />
        </IconButton>
        <span role="status" className={styles.steps}>
          Within {steps} {steps === 1 ? 'step' : 'steps'}
        </span>
        <IconButton
          size={24}
          label="One step more"
          disabled={steps >= MOST_STEPS}
          onClick={() => changeFocus({ ...focus, steps: steps + 1 })}
        >
          <Plus size={14} />
        </IconButton>
      </span>
      <span className={styles.of}>of {of}</span>
      <span className={styles.choice} data-wide>
        <PickOne
          label="Direction"
          chosen={WAY_CHOICES.find(({ value }) => value === way) ?? null}
          options={WAY_CHOICES}
          onPick={(value) => changeFocus({ ...focus, way: (value ?? 'both') as NearCondition['way'] })}
        />
      </span>
      <span className={styles.choice}>
        <PickOne
          label="Over links of the type"
          chosen={chosen}
          options={types}
          none="All types of links"
          placeholder={focus.types.length > 1 ? `${focus.types.length} types of links` : 'All types of links'}
          onPick={(value) => changeFocus({ ...focus, types: value === null ? [] : [value] })}
        />
      </span>
      <IconButton size={24} label="Leave the focus" onClick={leave}>
        <X size={14} />
      </IconButton>
    </section>
  );
}
