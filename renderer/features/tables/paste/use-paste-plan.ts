import { useDeferredValue, useMemo, useState } from 'react';
import {
  columnsOf,
  guessPasted,
  hasHeadings,
  type Pasted,
  type PastedColumn,
  type PastedKind,
  readPasted,
} from '../../../../shared/exchange/tables/pasted.ts';
import { entitiesNamed } from '../../../../shared/model/map-index.ts';
import { foldText } from '../../../../shared/util/fold.ts';
import { getMap, useMap, useToday } from '../../../state/index.ts';
import { NEEDED, roleLabel } from './column-roles.ts';
import { MOST_PASTED, NOTHING_SETTLED, type PastePlan, planPaste, type Settled } from './plan-paste.ts';

/** What is pasted, what it is taken for, and what it would do. */
export type PasteState = {
  readonly pasted: Pasted | null;
  readonly kind: PastedKind;
  readonly isHeaded: boolean;
  readonly columns: readonly PastedColumn[];
  readonly plan: PastePlan | null;
  /** Why there is no plan. */
  readonly problem: string | null;
  readonly settled: Settled;
  readonly setKind: (kind: PastedKind) => void;
  readonly setHeaded: (isHeaded: boolean) => void;
  readonly setColumn: (at: number, column: PastedColumn) => void;
  readonly settle: (change: Partial<Settled>) => void;
};

/** What the user has set by hand; forgotten when another text is pasted. */
type Given = {
  readonly text: string;
  readonly kind: PastedKind | null;
  readonly isHeaded: boolean | null;
  readonly columns: readonly PastedColumn[] | null;
  readonly settled: Settled;
};
const nothingGiven = (text: string): Given => ({
  text,
  kind: null,
  isHeaded: null,
  columns: null,
  settled: NOTHING_SETTLED,
});

export function usePastePlan(typed: string, into: PastedKind | null): PasteState {
  const map = useMap();
  const text = useDeferredValue(typed);
  const [kept, setGiven] = useState<Given>(() => nothingGiven(text));
  const given = kept.text === text ? kept : nothingGiven(text);
  const change = (fields: Partial<Given>): void => setGiven({ ...given, ...fields });

  const read = useMemo(() => (text.trim() === '' ? null : readPasted(text)), [text]);
  const pasted = read?.ok ? read.value : null;
  const guessed = useMemo(() => (pasted ? guess(pasted) : null), [pasted]);
  const kind = given.kind ?? into ?? guessed ?? 'links';
  const isHeaded = given.isHeaded ?? (pasted !== null && hasHeadings(pasted));
  const columns = useMemo(
    () => given.columns ?? (pasted ? columnsOf(pasted, kind, isHeaded) : []),
    [given.columns, pasted, kind, isHeaded],
  );
  const { settled } = given;
  const today = useToday();
  const missing = NEEDED[kind].filter(
    (need) => !columns.some((column) => column && 'column' in column && column.column === need),
  );
  const result = useMemo(() => {
    if (!pasted || missing.length > 0 || pasted.rows.length > MOST_PASTED) return null;
    return planPaste(map, pasted, columns, { isHeaded, kind, settled, now: new Date().toISOString(), today });
  }, [map, pasted, columns, isHeaded, kind, settled, missing.length, today]);

  return {
    pasted,
    kind,
    isHeaded,
    columns,
    plan: result?.ok ? result.value : null,
    problem: problemOf(),
    settled,
    setKind: (next) => change({ kind: next, columns: null, settled: NOTHING_SETTLED }),
    setHeaded: (next) => change({ isHeaded: next, columns: null }),
    setColumn: (at, column) => change({ columns: columns.map((other, index) => (index === at ? column : other)) }),
    settle: (fields) => change({ settled: { ...settled, ...fields } }),
  };

  function problemOf(): string | null {
    if (read && !read.ok) return read.error.message;
    if (!pasted) return null;
    if (pasted.rows.length > MOST_PASTED) {
      const size = pasted.rows.length.toLocaleString('en-GB');
      return `These are ${size} rows; at most ${MOST_PASTED.toLocaleString('en-GB')} are pasted at a time. Paste them in parts, or save the sheet as CSV and give it to the command “threadmap import”.`;
    }
    if (missing.length > 0) {
      const named = missing.map((column) => `“${roleLabel(kind, { column })}”`).join(' and ');
      return kind === 'links'
        ? `A link needs both its ends. Say which column is ${named}.`
        : `An entry needs a name. Say which column is ${named}.`;
    }
    return result && !result.ok ? result.error.message : null;
  }
}

function guess(pasted: Pasted): PastedKind {
  const map = getMap();
  const types = new Set([...map.linkType.values()].flatMap(({ label, inverse }) => [label, inverse].map(foldText)));
  return guessPasted(pasted, {
    isType: (text) => types.has(foldText(text)),
    isName: (text) => entitiesNamed(map, text).length > 0,
  });
}
