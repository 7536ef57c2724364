import { useMemo } from 'react';
import type { Rule } from '../../../../shared/expectations/index.ts';
import {
  FIELD_HEADINGS,
  type Field,
  fieldOf,
  fieldsOf,
  NOT_SET,
  valueLabel,
} from '../../../../shared/graph/fields/index.ts';
import { WordsEditor } from '../../../conditions/index.ts';
import { useMap } from '../../../state/index.ts';
import { PickOne } from '../../../ui/pick-one.tsx';
import { BlankButton } from './blank-button.tsx';

type Common = { readonly label: string; readonly problem: string | null };

type FieldProps = Common & {
  readonly of: Rule['of'];
  readonly field: string;
  readonly onField: (field: string) => void;
};

const optionOf = ({ id, label, heading }: Field) => ({ value: id, label, group: heading });

export function FieldBlank({ of, label, problem, field, onField }: FieldProps) {
  const map = useMap();
  const options = useMemo(
    () =>
      [...fieldsOf(map).values()]
        .filter((each) => each.of === of)
        .sort((a, b) => FIELD_HEADINGS.indexOf(a.heading) - FIELD_HEADINGS.indexOf(b.heading))
        .map(optionOf),
    [map, of],
  );
  const chosen = fieldOf(map, field);
  return (
    <BlankButton label={label} problem={problem} text={chosen?.label ?? 'a field that has gone'}>
      <PickOne
        label={label}
        isBoxed
        autoFocus
        opensAtOnce
        chosen={chosen ? optionOf(chosen) : null}
        options={options}
        onPick={(id) => id !== null && onField(id)}
      />
    </BlankButton>
  );
}

type WordsProps = Common & {
  readonly none: string;
  readonly field: string;
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
};

export function WordsBlank({ label, problem, none, field: id, values, onValues }: WordsProps) {
  const map = useMap();
  const field = fieldOf(map, id);
  const labels = values.map((value) => (field ? valueLabel(map, field, value) : value));
  return (
    <BlankButton label={label} problem={problem} text={labels.join(' or ') || none}>
      <WordsEditor
        isWhole
        without={NOT_SET}
        condition={{ kind: 'words', field: id, values: [...values] }}
        onCondition={(condition) => onValues(condition.values)}
      />
    </BlankButton>
  );
}
