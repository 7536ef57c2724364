import { Button, Checkbox, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { readDate, readNumber } from '../../../../shared/exchange/tables/cells.ts';
import { foldText } from '../../../../shared/util/fold.ts';
import type { Column } from '../model/column.ts';
import { type ColumnFilter, countWords, type WordCount } from '../model/filter.ts';
import styles from './column-menu.module.css';
import type { GridModel } from './use-grid-model.ts';

type Props = {
  readonly model: GridModel;
  readonly column: Column;
  /** Enter in a field is enough: the menu closes. */
  readonly onDone: () => void;
};

/** Narrows a column down, in the way that fits what it holds. */
export function ColumnFilterPanel({ model, column, onDone }: Props) {
  const filter = model.filterOf(column.id);
  const give = (next: ColumnFilter | null): void => model.setFilter(column.id, next);
  return (
    <form
      className={styles.filter}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      {column.filter.kind === 'words' ? <WordsFilter {...{ model, column, give }} /> : null}
      {column.filter.kind === 'text' ? (
        <TextInput
          label={`${column.label} contains`}
          data-autofocus
          value={filter?.kind === 'text' ? filter.text : ''}
          onChange={(event) => give({ kind: 'text', text: event.currentTarget.value })}
        />
      ) : null}
      {column.filter.kind === 'number' || column.filter.kind === 'date' ? (
        <RangeFilter kind={column.filter.kind} filter={filter} give={give} />
      ) : null}
      <Button
        size="compact-xs"
        variant="subtle"
        className={styles.clear ?? ''}
        disabled={filter === null}
        onClick={() => give(null)}
      >
        Clear this filter
      </Button>
    </form>
  );
}

/** A list this long needs no search. */
const SHORT_LIST = 8;
/** More than this cannot be looked through; typing finds the rest. */
const SHOWN_AT_ONCE = 200;

type WordsFilterProps = {
  readonly model: GridModel;
  readonly column: Column;
  readonly give: (filter: ColumnFilter) => void;
};

/** A list of the words that occur, with how many rows have each. */
function WordsFilter({ model, column, give }: WordsFilterProps) {
  const id = useId();
  const [text, setText] = useState('');
  const filter = model.filterOf(column.id);
  const chosen = filter?.kind === 'words' ? filter.chosen : [];
  const words = countWords(column, model.rowsBeside(column.id), chosen);
  const wanted = foldText(text);
  const found = wanted === '' ? words : words.filter((word) => foldText(word.label).includes(wanted));
  const toggle = ({ key }: WordCount): void =>
    give({
      kind: 'words',
      chosen: chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key],
    });
  return (
    <fieldset className={styles.words}>
      <legend className={styles.legend}>Show only</legend>
      {words.length > SHORT_LIST ? (
        <TextInput
          aria-label={`Find in ${column.label.toLowerCase()}`}
          placeholder="Find"
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : null}
      <div className={styles.list}>
        {found.slice(0, SHOWN_AT_ONCE).map((word, index) => (
          <label key={word.key} className={styles.word} htmlFor={`${id}-${word.key}`}>
            <Checkbox
              id={`${id}-${word.key}`}
              checked={chosen.includes(word.key)}
              onChange={() => toggle(word)}
              {...(index === 0 && words.length <= SHORT_LIST ? { 'data-autofocus': true } : {})}
            />
            <span className={styles.wordText}>{word.label}</span>
            <span className={styles.count}>{word.count.toLocaleString('en-GB')}</span>
          </label>
        ))}
        {found.length === 0 ? <p className={styles.none}>Nothing found</p> : null}
        {found.length > SHOWN_AT_ONCE ? (
          <p className={styles.none}>{found.length - SHOWN_AT_ONCE} more: type part of the name</p>
        ) : null}
      </div>
    </fieldset>
  );
}

type RangeFilterProps = {
  readonly kind: 'number' | 'date';
  readonly filter: ColumnFilter | null;
  readonly give: (filter: ColumnFilter) => void;
};

/** From and to, either of them open. */
function RangeFilter({ kind, filter, give }: RangeFilterProps) {
  const start = filter?.kind === kind ? filter : { from: null, to: null };
  const [from, setFrom] = useState(String(start.from ?? ''));
  const [to, setTo] = useState(String(start.to ?? ''));
  const change = (nextFrom: string, nextTo: string): void => {
    setFrom(nextFrom);
    setTo(nextTo);
    // An end that cannot be read yet is open: it is still being typed.
    if (kind === 'number') give({ kind, from: numberOf(nextFrom), to: numberOf(nextTo) });
    else give({ kind, from: dateOf(nextFrom), to: dateOf(nextTo) });
  };
  const cannotRead = (text: string): boolean =>
    text.trim() !== '' && (kind === 'number' ? numberOf(text) : dateOf(text)) === null;
  const why = kind === 'number' ? 'Write a number' : 'Write 2019, 2019-03 or 31/3/2019';
  return (
    <div className={styles.range}>
      <TextInput
        label="From"
        data-autofocus
        value={from}
        error={cannotRead(from) ? why : false}
        inputMode={kind === 'number' ? 'decimal' : 'text'}
        onChange={(event) => change(event.currentTarget.value, to)}
      />
      <TextInput
        label="To"
        value={to}
        error={cannotRead(to) ? why : false}
        inputMode={kind === 'number' ? 'decimal' : 'text'}
        onChange={(event) => change(from, event.currentTarget.value)}
      />
    </div>
  );
}

function numberOf(text: string): number | null {
  const number = readNumber(text);
  return number.ok ? number.value : null;
}

function dateOf(text: string): string | null {
  const date = readDate(text);
  return date.ok ? date.value : null;
}
