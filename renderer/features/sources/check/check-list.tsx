import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ThingToCheck } from '../../../../shared/model/knowledge/index.ts';
import styles from './check.module.css';
import { listRows } from './list-rows.ts';

type Props = {
  readonly label: string;
  readonly things: readonly ThingToCheck[];
  /** Place of the current thing among them, or -1. */
  readonly place: number;
  /** Where the arrows go to while there is no current one. */
  readonly resumesAt: number;
  readonly onGo: (place: number) => void;
  /** Enter, or a double click. */
  readonly onOpen: () => void;
  /** A letter that is no movement; answers whether it meant something. */
  readonly onLetter: (letter: string) => boolean;
  readonly ref?: Ref<{ readonly focus: () => void }>;
};

/** In CSS pixels; check.module.css has the same numbers. */
const ROW = 50;
const HEADING = 32;
const OVERSCAN = 8;

/** One list of things to check: the listbox pattern, of which only what is in sight is drawn. */
export function CheckList({ label, things, place, resumesAt, onGo, onOpen, onLetter, ref }: Props) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  useLayoutEffect(() => void setScroller(root.current), []);
  useImperativeHandle(ref, () => ({ focus: () => root.current?.focus() }), []);
  const rows = listRows(things);
  const active = rows.findIndex((row) => row.kind === 'thing' && row.place === place);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => (rows[index]?.kind === 'heading' ? HEADING : ROW),
    getItemKey(index) {
      const row = rows[index];
      return row?.kind === 'thing' ? row.thing.id : `heading ${row?.text}`;
    },
    overscan: OVERSCAN,
    // What the list says is current has to be there, however far it was scrolled away.
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), ...(active >= 0 ? [active] : [])])].sort((a, b) => a - b),
  });
  const { scrollToIndex, measure } = virtualizer;
  // Headings come and go with the things under them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the things are others
  useLayoutEffect(() => void measure(), [things, measure]);
  useEffect(() => {
    if (scroller !== null && active >= 0) scrollToIndex(active, { align: 'auto' });
  }, [active, scroller, scrollToIndex]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((root.current?.clientHeight ?? 0) / ROW) - 1);
    const by = (steps: number): number => (place < 0 ? resumesAt : place + steps);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: by(1),
      ArrowUp: by(-1),
      PageDown: by(page),
      PageUp: by(-page),
      Home: 0,
      End: things.length - 1,
    };
    const next = moves[event.key];
    if (next !== undefined) onGo(next);
    else if (event.key === 'Enter') onOpen();
    else if (event.key.length !== 1 || !onLetter(event.key.toLowerCase())) return;
    event.preventDefault();
  };

  return (
    <div
      ref={root}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={active < 0 ? undefined : `${id}-${place}`}
      onKeyDown={onKeyDown}
    >
      <div className={styles.all} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (!row) return null;
          const style = { transform: `translateY(${start}px)` };
          if (row.kind === 'heading') {
            return (
              <div key={key} className={styles.heading} style={style} aria-hidden="true">
                {row.text}
                <span>{row.count}</span>
              </div>
            );
          }
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and says which of these is current
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's
            <div
              key={key}
              id={`${id}-${row.place}`}
              className={styles.thing}
              style={style}
              role="option"
              aria-selected={row.place === place}
              aria-posinset={row.place + 1}
              aria-setsize={things.length}
              onClick={() => onGo(row.place)}
              onDoubleClick={onOpen}
            >
              <span className={styles.text}>{row.thing.text}</span>
              <span className={styles.why}>{row.thing.why}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
