import { Combobox } from '@mantine/core';
import { NoOptions } from './no-options.tsx';
import { grouped, type Option } from './option.ts';
import styles from './option-list.module.css';

type Props = {
  readonly options: readonly Option[];
  readonly chosen: ReadonlySet<string>;
  /** Offers to make a new one of what was typed. */
  readonly create?: string | null;
  readonly createLabel?: ((text: string) => string) | undefined;
  /** Offers to choose nothing. */
  readonly none?: string | null;
  readonly emptyText?: string;
};

export const CREATE = '\u0000create';
export const NONE = '\u0000none';

/** The list under a picker. */
export function OptionList({ options, chosen, create, createLabel, none, emptyText = 'Nothing found' }: Props) {
  return (
    <>
      {none ? (
        <Combobox.Option value={NONE} className={styles.none ?? ''}>
          {none}
        </Combobox.Option>
      ) : null}
      {grouped(options).map(({ group, options: members }) =>
        group === '' ? (
          members.map((option) => <Choice key={option.value} option={option} isChosen={chosen.has(option.value)} />)
        ) : (
          <Combobox.Group key={group} label={group}>
            {members.map((option) => (
              <Choice key={option.value} option={option} isChosen={chosen.has(option.value)} />
            ))}
          </Combobox.Group>
        ),
      )}
      {create ? <Combobox.Option value={CREATE}>{createLabel?.(create) ?? `Add “${create}”`}</Combobox.Option> : null}
      {options.length === 0 && !create ? <NoOptions text={emptyText} /> : null}
    </>
  );
}

function Choice({ option, isChosen }: { readonly option: Option; readonly isChosen: boolean }) {
  return (
    <Combobox.Option value={option.value} active={isChosen} className={styles.option ?? ''}>
      <span className={styles.label}>{option.label}</span>
      {option.detail ? <span className={styles.detail}>{option.detail}</span> : null}
      {isChosen ? <span className={styles.tick} aria-hidden="true" /> : null}
    </Combobox.Option>
  );
}
