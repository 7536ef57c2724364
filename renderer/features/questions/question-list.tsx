import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { Search, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { analysisWordsOf, MEASURE_HEADINGS } from '../../../shared/graph/measures/measure-words.ts';
import { answerWords } from '../../../shared/questions/answer-words.ts';
import { QUESTION_HEADINGS, QUESTIONS } from '../../../shared/questions/index.ts';
import { foldText } from '../../../shared/util/fold.ts';
import styles from './question-list.module.css';

type Props = { readonly chosen: string | null; readonly onChoose: (id: string) => void };

type Listed = { readonly id: string; readonly title: string; readonly asks: string; readonly term?: string };
type Headed = { readonly heading: string; readonly questions: readonly Listed[] };

const HEADED: readonly Headed[] = [
  ...QUESTION_HEADINGS.map((heading) => ({
    heading,
    questions: QUESTIONS.filter((question) => question.heading === heading),
  })).filter(({ questions }) => questions.length > 0),
  ...MEASURE_HEADINGS.map(({ heading, ids }) => ({
    heading,
    questions: ids.map((id) => ({ id, ...answerWords(id), term: analysisWordsOf(id)?.term ?? '' })),
  })),
];

/** Those that have all of the words that were typed: in their name, in what they ask, in the term of the trade or the heading. */
function headedWith(text: string): readonly Headed[] {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return HEADED;
  return HEADED.map(({ heading, questions }) => ({
    heading,
    questions: questions.filter(({ title, asks, term = '' }) => {
      const said = foldText(`${title} ${asks} ${term} ${heading}`);
      return words.every((word) => said.includes(word));
    }),
  })).filter(({ questions }) => questions.length > 0);
}

/** All questions under their headings; where there is little room, as a field to choose from. */
export function QuestionList({ chosen, onChoose }: Props) {
  const [text, setText] = useState('');
  const headed = useMemo(() => headedWith(text), [text]);
  const best = headed[0]?.questions[0];
  return (
    <>
      <nav className={styles.list} aria-label="Questions">
        <TextInput
          className={styles.find ?? ''}
          type="search"
          aria-label="Find a question"
          placeholder="Find a question"
          value={text}
          leftSection={<Search size={14} aria-hidden="true" />}
          leftSectionPointerEvents="none"
          rightSection={
            text === '' ? null : (
              <CloseButton
                size={24}
                aria-label="Show all questions"
                icon={<X size={14} />}
                onClick={() => setText('')}
              />
            )
          }
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && text.trim() !== '' && best) onChoose(best.id);
            if (event.key !== 'Escape' || text === '') return;
            event.preventDefault();
            event.stopPropagation();
            setText('');
          }}
        />
        <p className={styles.none} aria-live="polite">
          {headed.length === 0 ? 'No question has these words.' : ''}
        </p>
        {headed.map(({ heading, questions }) => (
          <section key={heading} aria-label={heading}>
            <h3 className={styles.heading}>{heading}</h3>
            <ul className={styles.questions}>
              {questions.map((question) => (
                <li key={question.id}>
                  <Entry question={question} isChosen={question.id === chosen} onChoose={onChoose} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <div className={styles.field}>
        <NativeSelect
          size="sm"
          aria-label="Question"
          value={chosen ?? ''}
          onChange={({ currentTarget }) => currentTarget.value !== '' && onChoose(currentTarget.value)}
          data={[
            ...(chosen === null ? [{ value: '', label: 'Choose a question' }] : []),
            ...HEADED.map(({ heading, questions }) => ({
              group: heading,
              items: questions.map(({ id, title }) => ({ value: id, label: title })),
            })),
          ]}
        />
      </div>
    </>
  );
}

type EntryProps = { readonly question: Listed; readonly isChosen: boolean; readonly onChoose: (id: string) => void };

function Entry({ question: { id, title, asks }, isChosen, onChoose }: EntryProps) {
  return (
    <button
      type="button"
      className={styles.question}
      aria-current={isChosen ? 'page' : undefined}
      title={asks}
      onClick={() => onChoose(id)}
    >
      {title}
    </button>
  );
}
