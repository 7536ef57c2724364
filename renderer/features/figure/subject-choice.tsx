import { NativeSelect } from '@mantine/core';
import { chooseView, showTab, useView, useViews } from '../../state/index.ts';
import styles from './figure.module.css';

/** Stands for what is no view yet. */
const QUESTION = '?';

/** What the figure is of: a view, or an answer, which is set on a page where it is asked. */
export function SubjectChoice() {
  const view = useView();
  const views = useViews();
  return (
    <NativeSelect
      className={styles.choice ?? ''}
      aria-label="What it shows"
      value={view?.id ?? ''}
      data={[
        { group: 'Views', items: views.map(({ id, name }) => ({ value: id, label: name })) },
        { group: 'Answers', items: [{ value: QUESTION, label: 'An answer to a question…' }] },
      ]}
      onChange={({ currentTarget: { value } }) => {
        if (value === QUESTION) showTab('questions');
        else chooseView(value);
      }}
    />
  );
}
