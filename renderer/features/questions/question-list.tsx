import { NativeSelect } from '@mantine/core';
import { ANALYSIS_WORDS } from '../../../shared/graph/measures/measure-words.ts';
import { answerWords } from '../../../shared/questions/answer-words.ts';
import { QUESTION_HEADINGS, QUESTIONS } from '../../../shared/questions/index.ts';
import styles from './question-list.module.css';

type Props = { readonly chosen: string | null; readonly onChoose: (id: string) => void };

type Listed = { readonly id: string; readonly title: string; readonly asks: string };

const HEADED: readonly { readonly heading: string; readonly questions: readonly Listed[] }[] = [
  ...QUESTION_HEADINGS.map((heading) => ({
    heading,
    questions: QUESTIONS.filter((question) => question.heading === heading),
  })).filter(({ questions }) => questions.length > 0),
  { heading: 'Measures', questions: ANALYSIS_WORDS.map(({ id }) => ({ id, ...answerWords(id) })) },
];

/** All questions under their headings; where there is little room, as a field to choose from. */
export function QuestionList({ chosen, onChoose }: Props) {
  return (
    <>
      <nav className={styles.list} aria-label="Questions">
        {HEADED.map(({ heading, questions }) => (
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
