import { Button } from '@mantine/core';
import { BookmarkPlus, Layers, Map as MapIcon } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import type { Question } from '../../../shared/questions/index.ts';
import { comparisonIn, drawComparison, showAnswerOnMap, viewOfAnswer } from '../../commands/index.ts';
import { type Answered, askChosen, useAnswered, useFile, useIsAsking, useQuestionProblem } from '../../state/index.ts';
import { AnswerTable } from './answer-table.tsx';
import { AskedWhen } from './asked-when.tsx';
import { leadOf } from './lead-of.ts';
import styles from './questions.module.css';
import { SaidFields } from './said-fields.tsx';
import { SaveMenu } from './save-menu.tsx';
import { TrustPart } from './trust-part.tsx';

/** One question: what has to be said with it, the answer, its tables, and how far to trust it. */
export function QuestionPage({ question }: { readonly question: Question }) {
  const answered = useAnswered(question.id);
  const problem = useQuestionProblem();
  const isAsking = useIsAsking(question.id);
  const file = useFile()?.path;
  const begin = useEffectEvent(() => {
    if (!answered && !isAsking) void askChosen();
  });
  // A question is asked when it comes on the screen, and anew when another map does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the file is what it waits for
  useEffect(() => void begin(), [file]);
  return (
    <article className={styles.article} aria-label={question.title} aria-busy={isAsking}>
      <h2 className={styles.title}>{question.asks}</h2>
      <SaidFields question={question} />
      {problem?.question === question.id ? (
        <p className={styles.problem} role="alert">
          {problem.error.message}
        </p>
      ) : null}
      {answered ? <AnswerPart answered={answered} /> : isAsking ? null : <Waiting question={question} />}
    </article>
  );
}

function Waiting({ question: { needs } }: { readonly question: Question }) {
  const missing = needs.filter(({ isRequired }) => isRequired).map(({ label }) => `“${label}”`);
  if (missing.length === 0) return null;
  return <p className={styles.quiet}>Choose {missing.join(' and ')}: the answer comes by itself.</p>;
}

type AnswerProps = {
  readonly answered: Answered;
  /** What else can be done with it. */
  readonly children?: ReactNode;
};

const NOTHING_TO_SHOW = 'This answer is about no entry in particular';

/** What was found: in words, what can be done with it, how far to trust it, and its tables. */
export function AnswerPart({ answered, children }: AnswerProps) {
  const { answer } = answered;
  const isAboutNothing = answer.entities.length === 0;
  const comparison = comparisonIn(answer);
  return (
    <>
      <p className={styles.answer} role="status">
        <AnswerWords text={answer.answer} />
      </p>
      <div className={styles.actions}>
        {comparison ? (
          <Button leftSection={<Layers size={15} aria-hidden="true" />} onClick={() => void drawComparison(comparison)}>
            Draw it on the map
          </Button>
        ) : null}
        <Button
          leftSection={<MapIcon size={15} aria-hidden="true" />}
          disabled={isAboutNothing}
          title={isAboutNothing ? NOTHING_TO_SHOW : undefined}
          onClick={() => showAnswerOnMap(answer)}
        >
          Show on the map
        </Button>
        <Button
          leftSection={<BookmarkPlus size={15} aria-hidden="true" />}
          disabled={isAboutNothing}
          title={isAboutNothing ? NOTHING_TO_SHOW : undefined}
          onClick={() => viewOfAnswer(answer)}
        >
          Make it a view…
        </Button>
        <SaveMenu answer={answer} />
        {children}
      </div>
      <AskedWhen answered={answered} />
      <TrustPart trust={answer.trust} />
      {answer.tables.map((table) => (
        <AnswerTable key={table.id} table={table} />
      ))}
    </>
  );
}

/** What is said first stands out: it is the answer, the rest is more about it. */
function AnswerWords({ text }: { readonly text: string }) {
  const lead = leadOf(text);
  return (
    <>
      <strong className={styles.lead}>{lead}</strong>
      {text.slice(lead.length)}
    </>
  );
}
