import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { type Condition, isAsking } from '../../../shared/graph/filters/index.ts';
import styles from '../conditions.module.css';
import { EntriesEditor } from './entries-editor.tsx';
import { NearEditor } from './near-editor.tsx';
import { PathEditor } from './path-editor.tsx';
import { RangeEditor } from './range-editor.tsx';
import { TextEditor } from './text-editor.tsx';
import { WordsEditor } from './words-editor.tsx';

type Props = {
  readonly condition: Condition;
  readonly doneLabel: string;
  readonly onDone: (condition: Condition) => void;
};

/** Changes one condition; nothing happens to the map until it is done. */
export function ConditionEditor({ condition, doneLabel, onDone }: Props) {
  const [draft, setDraft] = useState(condition);
  const [isReadable, setIsReadable] = useState(true);
  // Another field was picked.
  const [given, setGiven] = useState(condition);
  if (given !== condition) {
    setGiven(condition);
    setDraft(condition);
    setIsReadable(true);
  }
  const isReady = isReadable && isAsking(draft) && hasEntries(draft);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        // The form around it, from whose sentence it was opened, is not to be sent with it.
        event.stopPropagation();
        if (isReady) onDone(draft);
      }}
    >
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="Is or is not"
        data={[
          { value: 'is', label: wordsFor(draft).is },
          { value: 'not', label: wordsFor(draft).isNot },
        ]}
        value={draft.not === true ? 'not' : 'is'}
        onChange={(value) => setDraft({ ...draft, not: value === 'not' })}
      />
      <Parts draft={draft} onDraft={setDraft} onReadable={setIsReadable} />
      <Button type="submit" variant="filled" disabled={!isReady}>
        {doneLabel}
      </Button>
    </form>
  );
}

/** Entries are asked for by some conditions; without them there is nothing to look for. */
function hasEntries(condition: Condition): boolean {
  if (condition.kind === 'near' || condition.kind === 'chosen') return condition.entries.length > 0;
  return condition.kind !== 'path' || (condition.from !== '' && condition.to !== '' && condition.from !== condition.to);
}

function wordsFor({ kind }: Condition): { readonly is: string; readonly isNot: string } {
  if (kind === 'text') return { is: 'holds', isNot: 'does not hold' };
  if (kind === 'chosen') return { is: 'only these', isNot: 'all but these' };
  return { is: 'is', isNot: 'is not' };
}

type PartsProps = {
  readonly draft: Condition;
  readonly onDraft: (condition: Condition) => void;
  readonly onReadable: (isReadable: boolean) => void;
};

function Parts({ draft, onDraft, onReadable }: PartsProps) {
  switch (draft.kind) {
    case 'words':
      return <WordsEditor condition={draft} onCondition={onDraft} />;
    case 'range':
      // Another field has texts of its own.
      return <RangeEditor key={draft.field} condition={draft} onCondition={onDraft} onReadable={onReadable} />;
    case 'text':
      return <TextEditor condition={draft} onCondition={onDraft} />;
    case 'chosen':
      return (
        <EntriesEditor
          label="Entries"
          entries={draft.entries}
          onEntries={(entries) => onDraft({ ...draft, entries: [...entries] })}
        />
      );
    case 'near':
      return <NearEditor condition={draft} onCondition={onDraft} />;
    case 'path':
      return <PathEditor condition={draft} onCondition={onDraft} />;
  }
}
