import { Input } from '@mantine/core';
import { useId } from 'react';
import { entityScales } from '../../../shared/engagement/ratings/axes.ts';
import type { Need, Question } from '../../../shared/questions/index.ts';
import {
  entityOption,
  findEntityOptions,
  findStateChoices,
  sayWith,
  stateChoice,
  useLinkTypeOptions,
  useMap,
  useSaid,
  wordChoice,
  wordChoices,
} from '../../state/index.ts';
import { PickMany } from '../../ui/pick-many.tsx';
import { PickOne } from '../../ui/pick-one.tsx';
import styles from './questions.module.css';

/** What is said with a question: every change asks it anew. */
export function SaidFields({ question }: { readonly question: Question }) {
  if (question.needs.length === 0) return null;
  return (
    <div className={styles.fields}>
      {question.needs.map((need) => (
        <SaidField key={need.option} question={question.id} need={need} />
      ))}
    </div>
  );
}

function SaidField({ question, need }: { readonly question: string; readonly need: Need }) {
  const id = useId();
  const map = useMap();
  const said = useSaid(question)[need.option];
  const types = useLinkTypeOptions();
  const scales = entityScales(map).map(({ id, label }) => ({ value: id, label }));
  const optionOf = (value: string) => {
    if (need.of === 'entry') return entityOption(map, value);
    if (need.of === 'locality') return wordChoice(map, 'locality', value);
    if (need.of === 'state') return stateChoice(map, value);
    if (need.of === 'scale') return scales.find((each) => each.value === value) ?? null;
    return types.find((each) => each.value === value) ?? null;
  };
  const options = {
    entry: findEntityOptions,
    locality: wordChoices(map, 'locality'),
    type: types,
    state: findStateChoices,
    scale: scales,
  }[need.of];
  const chosen = said.flatMap((value) => optionOf(value) ?? []);
  const say = (values: readonly string[]): void => sayWith(question, need.option, values);
  const none = {
    type: 'All types',
    scale: 'Influence and interest',
    state: need.usual ?? 'As usual',
    entry: 'Nobody in particular',
    locality: 'All localities',
  }[need.of];
  const nothingSaid = {
    type: none,
    scale: none,
    state: sayUsual(need),
    entry: 'Everyone',
    locality: none,
  }[need.of];
  return (
    <div className={styles.field}>
      <Input.Label htmlFor={id}>{need.label}</Input.Label>
      {need.isSeveral ? (
        <PickMany
          id={id}
          chosen={chosen}
          options={options}
          onAdd={(value) => say([...said, value])}
          onRemove={(value) => say(said.filter((each) => each !== value))}
          placeholder={need.isRequired ? 'Type a name' : need.of === 'entry' ? 'Anyone' : none}
          isBoxed
          closesOnPick
        />
      ) : (
        <PickOne
          id={id}
          chosen={chosen[0] ?? null}
          options={options}
          onPick={(value) => say(value === null ? [] : [value])}
          placeholder={need.isRequired ? 'Type a name' : nothingSaid}
          none={need.isRequired ? undefined : none}
          isBoxed
        />
      )}
    </div>
  );
}

/** What is meant by a state when none is chosen, and that a date can be typed. */
const sayUsual = ({ usual, option }: Need): string =>
  `${usual ?? (option === 'from' ? 'As it is' : 'As proposed')}, or type a date`;
