import { useCallback, useState } from 'react';
import type { LookedTable, Receipt } from '../../../shared/contract/receipt.ts';
import type { RequestParams } from '../../../shared/contract/requests.ts';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { type Mapping, mappingFor, type TableMapping } from '../../../shared/exchange/tables/mapping.ts';
import type { Parter } from '../../../shared/exchange/tables/table.ts';
import { lookAtFiles, sayRefusal, tryImport } from '../../state/index.ts';
import { type Trial, type Turn, useTrial } from './trial/use-trial.ts';

export type Choices = NonNullable<RequestParams<'import.run'>['choices']>;

/** How the user has settled what the files leave open. */
export type Settled = {
  /** What the files are; null: they say so themselves. */
  readonly format: string | null;
  readonly mapping: Mapping;
  readonly choices: Choices;
  readonly createMissing: boolean;
  readonly skipRejected: boolean;
  readonly keepMapping: boolean;
};

/** Reading the files takes some quarter of the time, looking at every row the rest. */
const LOOKING = [0, 0.25] as const;
const TRYING = [0.25, 1] as const;

const NOTHING_SETTLED: Settled = {
  format: null,
  mapping: { tables: [] },
  choices: [],
  createMissing: false,
  skipRejected: false,
  keepMapping: true,
};

export type ImportState = Trial & {
  readonly settled: Settled;
  readonly settle: (change: Partial<Settled>) => void;
  /** Says what a table or one of its columns is taken for. */
  readonly say: (
    table: LookedTable,
    change: {
      kind?: LookedTable['kind'];
      column?: [header: string, as: string | null];
      parter?: [header: string, parter: Parter | null];
    },
  ) => void;
  readonly tables: readonly LookedTable[] | null;
  /** What they were found to be, each once; none where nobody could tell. */
  readonly found: readonly string[];
  /** What it would do, as it was worked out last; null when nothing can be said. */
  readonly receipt: Receipt | null;
  /** Why the files cannot be imported as they are understood. */
  readonly problem: string | null;
  /** What is asked of the host for this import. */
  readonly params: Omit<RequestParams<'import.run'>, 'job' | 'dryRun'>;
};

/** What files hold and what bringing them in would do, worked out anew whenever something is chosen. */
export function useImport(files: readonly FilePayload[]): ImportState {
  const [settled, setSettled] = useState(NOTHING_SETTLED);
  const [tables, setTables] = useState<readonly LookedTable[] | null>(null);
  const [found, setFound] = useState<readonly string[]>([]);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const work = useCallback(
    async ({ started, isOver }: Turn): Promise<void> => {
      const base = { files: [...files], format: settled.format, mapping: settled.mapping };
      const looked = await lookAtFiles(base, (job) => started(job, LOOKING));
      if (isOver()) return;
      if (!looked.ok) {
        if (looked.error.code === 'cancelled') return setReceipt(null);
        setProblem(sayRefusal(looked.error));
        setTables(null);
        return setReceipt(null);
      }
      setTables(looked.value.tables);
      if (settled.format === null) setFound([...new Set(looked.value.formats.map(({ format }) => format))]);
      if (looked.value.tables.some((table) => table.problem !== null)) {
        setProblem(null);
        return setReceipt(null);
      }
      const tried = await tryImport({ ...base, ...optionsOf(settled) }, (job) => started(job, TRYING));
      if (isOver()) return;
      setReceipt(tried.ok ? tried.value.receipt : null);
      setProblem(tried.ok || tried.error.code === 'cancelled' ? null : sayRefusal(tried.error));
    },
    [files, settled],
  );
  const trial = useTrial(work);

  const settle = (change: Partial<Settled>): void => setSettled({ ...settled, ...change });
  return {
    settled,
    settle,
    say(table, { kind, column, parter }) {
      const said = mappingFor(settled.mapping, table);
      const isOther = kind !== undefined && kind !== null && kind !== table.kind;
      const next: TableMapping = {
        source: table.source,
        sheet: table.sheet,
        ...((kind ?? said?.kind) ? { kind: kind ?? said?.kind } : {}),
        // Another kind of table has other columns: what was said of them is forgotten.
        columns: isOther ? {} : { ...said?.columns, ...(column ? { [column[0]]: column[1] } : {}) },
        parts: isOther ? {} : withParter(said?.parts, parter),
      };
      settle({ mapping: { tables: [...settled.mapping.tables.filter((each) => each !== said), next] }, choices: [] });
    },
    tables,
    found,
    receipt,
    problem,
    ...trial,
    params: { files: [...files], format: settled.format, mapping: settled.mapping, ...optionsOf(settled) },
  };
}

function withParter(parts: TableMapping['parts'] = {}, said?: readonly [header: string, parter: Parter | null]) {
  if (!said) return parts;
  const [header, parter] = said;
  const others = Object.fromEntries(Object.entries(parts).filter(([other]) => other !== header));
  return parter === null ? others : { ...others, [header]: parter };
}

const optionsOf = ({ choices, createMissing, skipRejected, keepMapping }: Settled) => ({
  choices,
  createMissing,
  skipRejected,
  keepMapping,
});
