import { SegmentedControl } from '@mantine/core';
import { nounField, type Rule } from '../../../../shared/expectations/index.ts';
import type { Condition } from '../../../../shared/graph/filters/index.ts';
import { EntriesEditor, WordsEditor } from '../../../conditions/index.ts';

type Of = Rule['of'];

type NounProps = {
  readonly of: Of;
  readonly noun: Condition | null;
  readonly onNoun: (noun: Condition | null) => void;
  readonly onOf?: (of: Of) => void;
};

const BY_KIND = 'kind';
const BY_NAME = 'name';
const LINKS = 'links';

/** What the sentence is about: entries of some kinds, entries by name, or links of some categories. */
export function NounEditor({ of, noun, onNoun, onOf }: NounProps) {
  const mode = of === 'link' ? LINKS : noun?.kind === 'chosen' ? BY_NAME : BY_KIND;
  const turn = (next: string): void => {
    if (next === mode) return;
    const nextOf = next === LINKS ? 'link' : 'entity';
    if (nextOf !== of) onOf?.(nextOf);
    else onNoun(next === BY_NAME ? { kind: 'chosen', entries: [] } : null);
  };
  const field = nounField(of);
  const words = noun?.kind === 'words' ? noun : { kind: 'words' as const, field, values: [] };
  return (
    <>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="What it is about"
        value={mode}
        onChange={turn}
        data={[
          { value: BY_KIND, label: 'Entries by kind' },
          ...(mode === LINKS ? [] : [{ value: BY_NAME, label: 'By name' }]),
          ...(onOf ? [{ value: LINKS, label: 'Links' }] : []),
        ]}
      />
      {noun?.kind === 'chosen' ? (
        <EntriesEditor
          label="Entries"
          entries={noun.entries}
          onEntries={(entries) => onNoun({ ...noun, entries: [...entries] })}
        />
      ) : (
        <WordsEditor
          isWhole
          condition={words}
          onCondition={(condition) => onNoun(condition.values.length === 0 ? null : condition)}
        />
      )}
    </>
  );
}
