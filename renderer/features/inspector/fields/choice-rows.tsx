import { Checkbox } from '@mantine/core';
import { useId, useState } from 'react';
import type { Vocabulary } from '../../../../shared/model/vocabulary.ts';
import {
  type Edit,
  entityOption,
  findEntityOptions,
  useCanEdit,
  useMap,
  wordChoice,
  wordChoices,
  wordFor,
} from '../../../state/index.ts';
import { FieldRow } from '../../../ui/field-row.tsx';
import type { Option } from '../../../ui/option.ts';
import { PickMany } from '../../../ui/pick-many.tsx';
import { PickOne } from '../../../ui/pick-one.tsx';
import type { Verdict } from '../../../ui/use-draft.ts';

/** Rows for values that are chosen. New words are made in the same step as the choice: `before` holds the edits for that. */

type Asked = Verdict | Promise<Verdict>;

/** Keeps the reason of the last refusal beside the field. */
function useVerdict() {
  const [problem, setProblem] = useState<string | null>(null);
  return { problem, settle: async (asked: Asked) => setProblem(await asked) };
}

type ChoiceRowProps = {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  /** What choosing nothing is called; absent when something must be chosen. */
  readonly none?: string;
  readonly onGive: (value: string | null) => Asked;
};

/** One of a fixed list. */
export function ChoiceRow({ label, value, options, none, onGive }: ChoiceRowProps) {
  const id = useId();
  const canEdit = useCanEdit();
  const { problem, settle } = useVerdict();
  const chosen = options.find((option) => option.value === value) ?? (value === null ? null : { value, label: value });
  return (
    <FieldRow label={label} htmlFor={id}>
      <PickOne
        id={id}
        chosen={chosen}
        options={options}
        none={none}
        placeholder={none ?? 'Not set'}
        isDisabled={!canEdit}
        problem={problem}
        onPick={(picked) => {
          if (picked !== value) void settle(onGive(picked));
        }}
      />
    </FieldRow>
  );
}

type WordRowProps = {
  readonly label: string;
  readonly vocabulary: Vocabulary;
  readonly value: string | null;
  readonly onGive: (value: string | null, before: readonly Edit[]) => Asked;
};

/** One word of a vocabulary; what is typed and not there becomes a new word. */
export function WordRow({ label, vocabulary, value, onGive }: WordRowProps) {
  const id = useId();
  const map = useMap();
  const canEdit = useCanEdit();
  const { problem, settle } = useVerdict();
  const options = wordChoices(map, vocabulary);
  return (
    <FieldRow label={label} htmlFor={id}>
      <PickOne
        id={id}
        chosen={value === null ? null : wordChoice(map, vocabulary, value)}
        options={options}
        none="Not set"
        isDisabled={!canEdit}
        problem={problem}
        onPick={(picked) => {
          if (picked !== value) void settle(onGive(picked, []));
        }}
        onCreate={(text) => {
          const word = wordFor(map, vocabulary, text);
          void settle(onGive(word.key, word.edits));
        }}
        createLabel={(text) => `New word: ${text}`}
      />
    </FieldRow>
  );
}

type WordsRowProps = {
  readonly label: string;
  readonly vocabulary: Vocabulary;
  readonly value: readonly string[];
  readonly onGive: (value: readonly string[], before: readonly Edit[]) => Asked;
};

/** Several words of a vocabulary. */
export function WordsRow({ label, vocabulary, value, onGive }: WordsRowProps) {
  const id = useId();
  const map = useMap();
  const canEdit = useCanEdit();
  const { problem, settle } = useVerdict();
  return (
    <FieldRow label={label} htmlFor={id}>
      <PickMany
        id={id}
        chosen={value.map((key) => wordChoice(map, vocabulary, key))}
        options={wordChoices(map, vocabulary)}
        isDisabled={!canEdit}
        problem={problem}
        onAdd={(key) => void settle(onGive([...value, key], []))}
        onRemove={(key) =>
          void settle(
            onGive(
              value.filter((other) => other !== key),
              [],
            ),
          )
        }
        onCreate={(text) => {
          const word = wordFor(map, vocabulary, text);
          if (!value.includes(word.key)) void settle(onGive([...value, word.key], word.edits));
        }}
        createLabel={(text) => `New word: ${text}`}
      />
    </FieldRow>
  );
}

type NamesRowProps = {
  readonly label: string;
  readonly value: readonly string[];
  readonly onGive: (value: readonly string[]) => Asked;
};

/** Several texts of any kind: other names, ids in other tools. */
export function NamesRow({ label, value, onGive }: NamesRowProps) {
  const id = useId();
  const canEdit = useCanEdit();
  const { problem, settle } = useVerdict();
  return (
    <FieldRow label={label} htmlFor={id}>
      <PickMany
        id={id}
        chosen={value.map((text) => ({ value: text, label: text }))}
        options={[]}
        isDisabled={!canEdit}
        problem={problem}
        onAdd={() => {}}
        onRemove={(text) => void settle(onGive(value.filter((other) => other !== text)))}
        onCreate={(text) => {
          if (!value.includes(text)) void settle(onGive([...value, text]));
        }}
      />
    </FieldRow>
  );
}

type EntityRowProps = {
  readonly label: string;
  readonly value: string | null;
  readonly none?: string;
  readonly onGive: (value: string | null) => Asked;
};

/** Another entry, found by typing part of any of its names. */
export function EntityRow({ label, value, none, onGive }: EntityRowProps) {
  const id = useId();
  const map = useMap();
  const canEdit = useCanEdit();
  const { problem, settle } = useVerdict();
  return (
    <FieldRow label={label} htmlFor={id}>
      <PickOne
        id={id}
        chosen={value === null ? null : entityOption(map, value)}
        options={findEntityOptions}
        none={none}
        isDisabled={!canEdit}
        problem={problem}
        onPick={(picked) => {
          if (picked !== value) void settle(onGive(picked));
        }}
      />
    </FieldRow>
  );
}

type YesNoRowProps = {
  readonly label: string;
  /** What yes means, beside the box. */
  readonly says: string;
  readonly value: boolean;
  readonly onGive: (value: boolean) => Asked;
};

export function YesNoRow({ label, says, value, onGive }: YesNoRowProps) {
  const id = useId();
  const canEdit = useCanEdit();
  const { problem, settle } = useVerdict();
  return (
    <FieldRow label={label} htmlFor={id}>
      <Checkbox
        id={id}
        px={8}
        py={5}
        label={says}
        error={problem}
        checked={value}
        disabled={!canEdit}
        onChange={(event) => void settle(onGive(event.currentTarget.checked))}
      />
    </FieldRow>
  );
}
