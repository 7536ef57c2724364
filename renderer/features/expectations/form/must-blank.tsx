import { type Blank, type Rule, withPart } from '../../../../shared/expectations/index.ts';
import { TypesEditor } from '../../../conditions/index.ts';
import { useMap } from '../../../state/index.ts';
import { BlankButton } from './blank-button.tsx';
import { FieldBlank, WordsBlank } from './field-blanks.tsx';
import { LinksEditor, sayLinks } from './links-editor.tsx';
import { ChoiceBlank, MonthsBlank, NumberBlank } from './plain-blanks.tsx';
import { WhoBlank } from './who-blank.tsx';

type Props = {
  readonly rule: Rule;
  readonly blank: Blank;
  readonly problem: string | null;
  readonly onRule: (rule: Rule) => void;
};

/** One blank of what the rule asks for. */
export function MustBlank({ rule, blank, problem, onRule }: Props) {
  const must = rule.must as unknown as Readonly<Record<string, unknown>>;
  const { key, label } = blank;
  const value = must[key];
  const give = (part: unknown): void => onRule(withPart(rule, { [key]: part }));
  switch (blank.blank) {
    case 'choice':
      return <ChoiceBlank label={label} choices={blank.choices} value={String(value)} onValue={give} />;
    case 'number':
      return <NumberBlank label={label} value={Number(value)} problem={problem} onValue={give} />;
    case 'months':
      return <MonthsBlank blank={blank} value={value as number | null} problem={problem} onValue={give} />;
    case 'links': {
      const [categories, types] = [must.categories as readonly string[], value as readonly string[]];
      return (
        <LinksBlank
          {...{ label, categories, types, problem }}
          none={blank.none}
          onParts={(parts) => onRule(withPart(rule, parts))}
        />
      );
    }
    case 'types':
      return <TypesBlank {...{ label, problem }} none={blank.none} types={value as readonly string[]} onTypes={give} />;
    case 'who':
      return (
        <WhoBlank
          of="entity"
          article="a"
          none={blank.none}
          who={value as Rule['who']}
          {...{ label, problem }}
          onWho={give}
        />
      );
    case 'field':
      return (
        <FieldBlank
          of={rule.of}
          {...{ label, problem }}
          field={String(value)}
          onField={(field) => onRule(withPart(rule, { field, values: [] }))}
        />
      );
    case 'words':
      return (
        <WordsBlank
          {...{ label, problem }}
          none={blank.none}
          field={blank.field}
          values={value as readonly string[]}
          onValues={give}
        />
      );
  }
}

type Common = { readonly label: string; readonly problem: string | null };

type LinksProps = Common & {
  readonly none: string;
  readonly categories: readonly string[];
  readonly types: readonly string[];
  readonly onParts: (parts: { readonly categories: readonly string[]; readonly types: readonly string[] }) => void;
};

function LinksBlank({ label, problem, none, categories, types, onParts }: LinksProps) {
  const map = useMap();
  return (
    <BlankButton label={label} problem={problem} text={sayLinks(map, categories, types) || none}>
      <LinksEditor label={label} categories={categories} types={types} onParts={onParts} />
    </BlankButton>
  );
}

type TypesProps = Common & {
  readonly none: string;
  readonly types: readonly string[];
  readonly onTypes: (types: readonly string[]) => void;
};

function TypesBlank({ label, problem, none, types, onTypes }: TypesProps) {
  const map = useMap();
  const text = types.length === 0 ? none : `${sayLinks(map, [], types)} links`;
  return (
    <BlankButton label={label} problem={problem} text={text}>
      <TypesEditor types={types} onTypes={onTypes} />
    </BlankButton>
  );
}
