import { ANALYSIS_WORDS, analysisWordsOf } from '../../../shared/graph/measures/measure-words.ts';
import { QUESTIONS, questionOf } from '../../../shared/questions/index.ts';
import { chooseQuestion, useChosenQuestion } from '../../state/index.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { MeasurePage } from './measure-page.tsx';
import { QuestionList } from './question-list.tsx';
import { QuestionPage } from './question-page.tsx';
import styles from './questions.module.css';

/** The questions on the left, the one that was chosen with its answer on the right. */
export function QuestionsScreen() {
  const chosen = useChosenQuestion();
  const question = chosen === null ? undefined : questionOf(chosen);
  const measure = chosen === null ? undefined : analysisWordsOf(chosen);
  return (
    <div className={styles.screen}>
      <div className={styles.columns}>
        <QuestionList chosen={question?.id ?? measure?.id ?? null} onChoose={chooseQuestion} />
        <div className={styles.page}>
          {question ? (
            <QuestionPage key={question.id} question={question} />
          ) : measure ? (
            <MeasurePage key={measure.id} words={measure} />
          ) : (
            <Welcome />
          )}
        </div>
      </div>
    </div>
  );
}

/** What most reviews ask first. */
const FIRST = ['communication', 'out-of-reach', 'accountability', 'members', 'unknowns'] as const;

function Welcome() {
  return (
    <div className={styles.welcome}>
      <h2 className={styles.title}>Ask the map</h2>
      <p>
        {QUESTIONS.length} questions that reviews ask, each answered in a sentence, with a table, the part of the map it
        speaks of, and how far to trust it. Choose one on the left, or begin with one of these:
      </p>
      <ul className={styles.first}>
        {FIRST.map((id) => (
          <li key={id}>
            <TextButton onClick={() => chooseQuestion(id)}>{questionOf(id)?.asks}</TextButton>
          </li>
        ))}
      </ul>
      <p>
        Below the questions stand {ANALYSIS_WORDS.length} measures of network analysis: who is most linked, who lies
        between others, how dense the map is.
      </p>
      <p>Only links that exist now count. “Not recorded” is an answer too: it says what there is still to find out.</p>
    </div>
  );
}
