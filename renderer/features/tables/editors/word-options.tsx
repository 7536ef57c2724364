import { Combobox } from '@mantine/core';
import type { Word } from '../model/word-list.ts';
import styles from './editors.module.css';
import { CREATE, NONE } from './use-word-options.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly noun: string;
  readonly found: readonly Word[];
  readonly chosen: ReadonlySet<string>;
  readonly none: string | null;
  readonly create: string | null;
  /** How many more there are than are shown. */
  readonly more: number;
  readonly isMany: boolean;
};

/** The options of a cell: what can be chosen, a way to choose nothing, and a way to add what was typed. */
export function WordOptions({ id, label, noun, found, chosen, none, create, more, isMany }: Props) {
  return (
    <>
      <Combobox.Options
        id={id}
        className={styles.options ?? ''}
        aria-label={label}
        {...(isMany ? { 'aria-multiselectable': true } : {})}
      >
        {none === null ? null : (
          <Combobox.Option value={NONE} className={styles.none ?? ''} active={chosen.size === 0}>
            {none}
          </Combobox.Option>
        )}
        {found.map((word) => (
          <Combobox.Option
            key={word.value}
            value={word.value}
            active={chosen.has(word.value)}
            aria-selected={chosen.has(word.value)}
            className={styles.option ?? ''}
          >
            <span className={styles.word}>{word.label}</span>
            {word.detail === undefined ? null : <span className={styles.detail}>{word.detail}</span>}
            {chosen.has(word.value) ? <span className={styles.tick} aria-hidden="true" /> : null}
          </Combobox.Option>
        ))}
        {create === null ? null : (
          <Combobox.Option value={CREATE} className={styles.create ?? ''}>
            Add {noun} “{create}”
          </Combobox.Option>
        )}
      </Combobox.Options>
      {found.length === 0 && create === null ? <p className={styles.hint}>Nothing found</p> : null}
      {more > 0 ? <p className={styles.hint}>{more.toLocaleString('en-GB')} more: type part of the name</p> : null}
    </>
  );
}
