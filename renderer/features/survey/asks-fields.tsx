import { Checkbox } from '@mantine/core';
import { SURVEY_QUESTIONS, type SurveyForm, type SurveyQuestion } from '../../../shared/model/survey.ts';
import { termsOf } from '../../../shared/model/words.ts';
import { useMap } from '../../state/index.ts';
import styles from './survey.module.css';

const LABELS: Readonly<Record<SurveyQuestion, string>> = {
  frequency: 'How often',
  methods: 'By which ways, up to three',
  quality: 'How well it works, from 1 to 5',
  wish: 'Whether it should be more or less',
  comment: 'Anything else',
};

type Props = { readonly form: SurveyForm; readonly onForm: (form: SurveyForm) => void };

/** What a form asks beside whether there is contact, and the words to choose from. */
export function AsksFields({ form, onForm }: Props) {
  const { questions } = form;
  return (
    <>
      <Checkbox.Group
        label="What it asks, besides whether they communicate"
        size="sm"
        value={[...questions]}
        onChange={(now) => onForm({ ...form, questions: SURVEY_QUESTIONS.filter((each) => now.includes(each)) })}
      >
        <div className={styles.choices}>
          {SURVEY_QUESTIONS.map((question) => (
            <Checkbox key={question} size="xs" value={question} label={LABELS[question]} />
          ))}
        </div>
      </Checkbox.Group>
      {questions.includes('methods') ? (
        <Words
          label="Ways to choose from"
          vocabulary="method"
          chosen={form.methods}
          onChosen={(methods) => onForm({ ...form, methods })}
        />
      ) : null}
      {questions.includes('frequency') ? (
        <Words
          label="Words for how often"
          vocabulary="frequency"
          chosen={form.frequencies}
          onChosen={(frequencies) => onForm({ ...form, frequencies })}
        />
      ) : null}
    </>
  );
}

type WordsProps = {
  readonly label: string;
  readonly vocabulary: 'method' | 'frequency';
  /** None: all. */
  readonly chosen: readonly string[];
  readonly onChosen: (keys: string[]) => void;
};

function Words({ label, vocabulary, chosen, onChosen }: WordsProps) {
  const map = useMap();
  const all = termsOf(map, vocabulary);
  const keys = all.map(({ key }) => key);
  const now = chosen.length === 0 ? keys : [...chosen];
  return (
    <details className={styles.words}>
      <summary>
        {label}: {now.length === keys.length ? `all ${keys.length}` : `${now.length} of ${keys.length}`}
      </summary>
      <Checkbox.Group
        aria-label={label}
        value={now}
        // At least one stays, and all is as good as none: words that the map gets later are offered then too.
        onChange={(next) => next.length > 0 && onChosen(next.length === keys.length ? [] : next)}
      >
        <div className={styles.choices}>
          {all.map(({ key, label: word }) => (
            <Checkbox key={key} size="xs" value={key} label={word} />
          ))}
        </div>
      </Checkbox.Group>
    </details>
  );
}
