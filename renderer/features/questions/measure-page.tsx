import { Button, Input, Switch } from '@mantine/core';
import { Palette, Scaling } from 'lucide-react';
import { useEffect, useEffectEvent, useId } from 'react';
import { groupingFields } from '../../../shared/graph/measures/grouping.ts';
import type { Measure } from '../../../shared/graph/measures/index.ts';
import { type AnalysisWords, measureOf, NETWORK } from '../../../shared/graph/measures/measure-words.ts';
import { hasFieldOf, paintByMeasure } from '../../commands/index.ts';
import {
  askChosen,
  openHelp,
  setMeasure,
  useAnswered,
  useFile,
  useIsAsking,
  useLinkTypeOptions,
  useMap,
  useMeasureSettings,
  useQuestionProblem,
} from '../../state/index.ts';
import { PickMany } from '../../ui/pick-many.tsx';
import { PickOne } from '../../ui/pick-one.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { AnswerPart } from './question-page.tsx';
import styles from './questions.module.css';

/** One measure, or the network as a whole: how it is worked out, who is highest, and every value. */
export function MeasurePage({ words }: { readonly words: AnalysisWords }) {
  const { id, label, term, does } = words;
  const measure = measureOf(id);
  const answered = useAnswered(id);
  const problem = useQuestionProblem();
  const isAsking = useIsAsking(id);
  const file = useFile()?.path;
  const begin = useEffectEvent(() => {
    if (!answered && !isAsking) void askChosen();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: worked out when it comes on the screen, and anew in another map
  useEffect(() => void begin(), [file]);
  return (
    <article className={styles.article} aria-label={label} aria-busy={isAsking}>
      <h2 className={styles.title}>
        {label}
        {measure ? <span className={styles.term}> {term}</span> : null}
      </h2>
      <p className={styles.does}>
        {does} <TextButton onClick={() => openHelp('measures')}>How it is worked out</TextButton>
      </p>
      <Settings id={id} measure={measure} />
      {problem?.question === id ? (
        <p className={styles.problem} role="alert">
          {problem.error.message}
        </p>
      ) : null}
      {answered ? (
        <AnswerPart answered={answered}>
          {measure && hasFieldOf(measure) ? <PaintButton measure={measure} /> : null}
        </AnswerPart>
      ) : null}
    </article>
  );
}

function PaintButton({ measure }: { readonly measure: Measure }) {
  const isAmount = measure.gives === 'amount';
  const Icon = isAmount ? Scaling : Palette;
  return (
    <Button
      leftSection={<Icon size={15} aria-hidden="true" />}
      title="In the view that is looked through, over all links that exist"
      onClick={() => paintByMeasure(measure)}
    >
      {isAmount ? 'Size entries by it' : 'Colour entries by it'}
    </Button>
  );
}

type SettingsProps = { readonly id: string; readonly measure: Measure | undefined };

/** How it is worked out: every change works it out anew. What changes nothing is not offered. */
function Settings({ id, measure }: SettingsProps) {
  const field = useId();
  const map = useMap();
  const types = useLinkTypeOptions();
  const settings = useMeasureSettings(id);
  const isWhole = id === NETWORK;
  const fields = groupingFields(map).map((each) => ({ value: each.id.replace(/^entity\./, ''), label: each.label }));
  return (
    <div className={styles.fields}>
      <div className={styles.field}>
        <Input.Label htmlFor={`${field}-types`}>Types of link</Input.Label>
        <PickMany
          id={`${field}-types`}
          chosen={types.filter(({ value }) => settings.types.includes(value))}
          options={types}
          onAdd={(value) => setMeasure(id, { types: [...settings.types, value] })}
          onRemove={(value) => setMeasure(id, { types: settings.types.filter((each) => each !== value) })}
          placeholder="All types"
          isBoxed
          closesOnPick
        />
      </div>
      {isWhole || id === 'brokerage' ? (
        <div className={styles.field}>
          <Input.Label htmlFor={`${field}-by`}>Groups are told by</Input.Label>
          <PickOne
            id={`${field}-by`}
            chosen={fields.find(({ value }) => value === settings.field) ?? null}
            options={fields}
            onPick={(value) => value !== null && setMeasure(id, { field: value })}
            isBoxed
          />
        </div>
      ) : null}
      <div className={styles.switches}>
        {isWhole || measure?.direction ? (
          <Switch
            label="By the direction of links"
            checked={settings.directed}
            onChange={({ currentTarget }) => setMeasure(id, { directed: currentTarget.checked })}
          />
        ) : null}
        {isWhole || (measure?.weight && !measure.isAlwaysWeighted) ? (
          <Switch
            label="Links count as much as they weigh"
            checked={settings.weighted}
            onChange={({ currentTarget }) => setMeasure(id, { weighted: currentTarget.checked })}
          />
        ) : null}
        {measure?.normalised ? (
          <Switch
            label="As a share of the most it could be"
            checked={settings.normalised}
            onChange={({ currentTarget }) => setMeasure(id, { normalised: currentTarget.checked })}
          />
        ) : null}
      </div>
    </div>
  );
}
