import { Button, CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { ChevronLeft, ChevronRight, Search, X } from 'lucide-react';
import { useMemo, useRef } from 'react';
import type { AnswerTable } from '../../../shared/contract/answer.ts';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './answer-table.module.css';
import { type AnswerRows, FEW } from './use-answer-rows.ts';

type Props = { readonly model: AnswerRows; readonly table: AnswerTable };

const figure = (count: number): string => count.toLocaleString('en-GB');

/** Above a long table: what narrows it down, and how much is left. */
export function AnswerTools({ model, table: { title, columns, rows } }: Props) {
  const { text, setText, sorts, sort, setSort, ordered } = model;
  const label = sorts === null ? '' : (columns[sorts.at]?.label ?? '');
  const choices = useMemo(
    () =>
      (sorts?.sorts ?? []).map((value) => {
        const count = rows.filter((row) => row[sorts?.at ?? 0] === value).length;
        return { value, label: `${value} (${figure(count)})` };
      }),
    [sorts, rows],
  );
  const isNarrowed = text.trim() !== '' || sort !== null;
  return (
    <div className={styles.tools}>
      <TextInput
        className={styles.find ?? ''}
        type="search"
        aria-label={`Find in this answer: ${title}`}
        placeholder="Find in this answer"
        value={text}
        leftSection={<Search size={14} aria-hidden="true" />}
        leftSectionPointerEvents="none"
        rightSection={
          text === '' ? null : (
            <CloseButton
              size={24}
              aria-label="Clear what is typed"
              icon={<X size={14} />}
              onClick={() => setText('')}
            />
          )
        }
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.preventDefault();
          event.stopPropagation();
          setText('');
        }}
      />
      {sorts === null ? null : (
        <NativeSelect
          size="xs"
          className={styles.sorts ?? ''}
          aria-label={`${label}: ${title}`}
          value={sort ?? ''}
          onChange={({ currentTarget: { value } }) => setSort(value === '' ? null : value)}
          data={[{ value: '', label: `${label}: all` }, ...choices]}
        />
      )}
      <p className={styles.left} aria-live="polite">
        {!isNarrowed
          ? ''
          : ordered.length === 0
            ? 'None of the rows fits.'
            : `${figure(ordered.length)} of ${figure(rows.length)} rows fit.`}
      </p>
    </div>
  );
}

/** Below a table: the rest of a long one, and the pages of a very long one. */
export function MoreRows({ model }: { readonly model: AnswerRows }) {
  const { hasMore, isAll, setAll, ordered, hasPages, first, afterLast, goOn } = model;
  const end = useRef<HTMLDivElement>(null);
  if (!hasMore) return null;
  const go = (pages: number): void => {
    goOn(pages);
    // One reads on from the top of the next rows.
    end.current?.closest('section')?.scrollIntoView({ block: 'start' });
  };
  return (
    <div ref={end} className={styles.more}>
      {hasPages ? (
        <>
          <Button
            size="compact-sm"
            leftSection={<ChevronLeft size={14} aria-hidden="true" />}
            disabled={first === 0}
            onClick={() => go(-1)}
          >
            Previous rows
          </Button>
          <span aria-live="polite">
            {figure(first + 1)} to {figure(afterLast)} of {figure(ordered.length)}
          </span>
          <Button
            size="compact-sm"
            rightSection={<ChevronRight size={14} aria-hidden="true" />}
            disabled={afterLast >= ordered.length}
            onClick={() => go(1)}
          >
            Next rows
          </Button>
        </>
      ) : null}
      <TextButton aria-expanded={isAll} onClick={() => setAll(!isAll)}>
        {isAll ? `Show the first ${FEW}` : `Show all ${figure(ordered.length)}`}
      </TextButton>
    </div>
  );
}
