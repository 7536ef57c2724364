import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { HostEvent } from '../../../shared/contract/events.ts';
import type { RequestName } from '../../../shared/contract/names.ts';
import { type RequestParams, type RequestResult, requests } from '../../../shared/contract/requests.ts';
import type { FileInfo } from '../../../shared/contract/shapes.ts';
import type { Reply, Transport } from '../../../shared/contract/transport.ts';
import { planEdits } from '../../../shared/edits/index.ts';
import { changesOutlined, outlined } from '../../../shared/exchange/json/snapshot-outline.ts';
import { checkExpectations } from '../../../shared/expectations/index.ts';
import { findDuplicates } from '../../../shared/graph/duplicates/index.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import { findIn } from '../../../shared/model/find-in.ts';
import { problemsOfMap } from '../../../shared/model/invariants.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { RECORD_KINDS } from '../../../shared/model/records.ts';
import { textSetting } from '../../../shared/model/settings.ts';
import { shippedChanges } from '../../../shared/model/shipped.ts';
import { blankView } from '../../../shared/model/view.ts';
import { canonicalJson } from '../../../shared/util/canonical-json.ts';
import { refuse, succeed } from '../../../shared/util/result.ts';
import { layoutInRings } from './layout-in-rings.ts';
import {
  applyPlan,
  historyOf,
  type MemoryFile,
  newMemoryFile,
  redoStep,
  revisionOf,
  touches,
  undoStep,
  type Written,
  walkTo,
} from './memory-file.ts';
import { analysisIn, answerIn, expectationsIn, measuresIn, type State } from './work-out.ts';

export type MemoryHostOptions = {
  readonly now: () => Date;
  readonly newId: () => string;
  /** What `map.create` makes for the sample. */
  readonly sample: () => MapData;
};

/**
 * A whole host inside the page: files are kept in memory, everything else follows the contract.
 * For component tests, and for trying the interface without a host.
 */
export type MemoryHost = {
  /** A new window on the host. */
  readonly connect: () => Transport;
  readonly addFile: (path: string, map: MapData) => void;
  readonly mapAt: (path: string) => MapData | undefined;
};

/** A map with the shipped words and one view, as a new file has. */
export function freshMap(newId: () => string): MapData {
  const view = blankView(newId() as Parameters<typeof blankView>[0], 'Whole system', 0);
  return applyChanges(EMPTY_MAP, [
    ...shippedChanges(),
    { record: 'view', id: view.id, before: null, after: view as never },
  ]);
}

type Window = { file: string | null; readonly listeners: Set<(event: HostEvent) => void> };
type Handlers = {
  readonly [Name in RequestName]?: (
    window: Window,
    params: never,
  ) => { readonly ok: true; readonly value: RequestResult<Name> } | { readonly ok: false; readonly error: AppError };
};

const FOLDER = '/maps';
const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.threadmap$/, '');

export function createMemoryHost(options: MemoryHostOptions): MemoryHost {
  const files = new Map<string, MemoryFile>();
  const opened = new Map<string, string>();
  const windows = new Set<Window>();
  const now = (): string => options.now().toISOString();
  // Swedish writes a date as ISO 8601 does, by the calendar of this computer.
  const today = (): string => options.now().toLocaleDateString('sv-SE');
  const infoOf = (path: string): FileInfo => ({ path, name: nameOf(path), readOnly: false, schemaVersion: 1 });

  const open = (window: Window, path: string) => {
    window.file = path;
    opened.set(path, now());
    return succeed(infoOf(path));
  };
  const withFile = <Value>(window: Window, use: (file: MemoryFile) => Value) => {
    const file = window.file === null ? undefined : files.get(window.file);
    return file ? use(file) : refuse(appError('no-map', 'No map is open in this window. Open one first.'));
  };
  const stateOf = (file: MemoryFile): State => ({
    map: file.map,
    asAt: textSetting(file.map, 'as-at') ?? today(),
    revision: revisionOf(file),
  });
  const announce = ({ file, event }: Written): void => {
    files.set(file.path, file);
    const changes = changesOutlined(event.changes as never) as typeof event.changes;
    for (const window of windows)
      if (window.file === file.path)
        for (const listener of window.listeners) listener({ event: 'map.changed', payload: { ...event, changes } });
  };
  const walk = (window: Window, step: typeof undoStep) =>
    withFile(window, (file) => {
      const outcome = step(file, now());
      if (!outcome.ok) return outcome;
      announce(outcome.value);
      const { revision, label } = outcome.value.event;
      return succeed({ revision, label, created: [] });
    });

  const handlers: Handlers = {
    'app.hello': (window) =>
      succeed({
        version: 'in memory',
        capabilities: { nativeDialogs: false, nativeMenu: false, revealFile: false },
        file: window.file === null ? null : infoOf(window.file),
        today: today(),
      }),
    'app.recent': () =>
      succeed({
        files: [...opened]
          .sort(([, a], [, b]) => (a < b ? 1 : -1))
          .map(([path, at]) => ({ path, name: nameOf(path), opened: at, exists: files.has(path) })),
      }),
    'app.forget-recent': (_window, { path }: { path: string }) => {
      opened.delete(path);
      return succeed({});
    },
    'file.browse': () =>
      succeed({
        folder: FOLDER,
        parent: null,
        folders: [],
        files: [...files.keys()].map((path) => ({ name: nameOf(path), path, modified: '2019-03-31T09:00:00Z' })),
      }),
    'map.open': (window, { path }: { path: string }) =>
      files.has(path)
        ? open(window, path)
        : refuse(appError('file-missing', `There is no file ${path}. It may have been moved or renamed.`)),
    'map.create': (window, params: { path: string; sample: 'trafford' | null; replace: boolean }) => {
      if (files.has(params.path) && !params.replace)
        return refuse(appError('file-exists', `There is already a file ${params.path}. Choose another name.`));
      const map = params.sample === null ? freshMap(options.newId) : options.sample();
      files.set(params.path, newMemoryFile(params.path, map, now()));
      return open(window, params.path);
    },
    'map.close': (window) => {
      window.file = null;
      return succeed({});
    },
    'map.load': (window) =>
      withFile(window, (file) =>
        succeed({
          file: infoOf(file.path),
          revision: revisionOf(file),
          records: {
            ...Object.fromEntries(RECORD_KINDS.map((kind) => [kind, [...file.map[kind].values()]])),
            snapshot: [...file.map.snapshot.values()].map(outlined),
          } as never,
          history: historyOf(file),
        }),
      ),
    'map.edit': (window, { edits, label }: { edits: never[]; label?: string }) =>
      withFile(window, (file) => {
        const outcome = planEdits(file.map, edits, { now: now(), today: today(), newId: options.newId }, label);
        if (!outcome.ok) return outcome;
        const plan = outcome.value;
        const report = plan.report === undefined ? {} : { report: plan.report as never };
        const answer = { label: plan.label, created: [...plan.created], ...report };
        if (plan.changes.length === 0) return succeed({ revision: revisionOf(file), ...answer });
        const written = applyPlan(file, plan, now());
        announce(written);
        return succeed({ revision: written.event.revision, ...answer });
      }),
    'map.undo': (window) => walk(window, undoStep),
    'map.redo': (window) => walk(window, redoStep),
    'map.walk': (window, { to }: { to: number }) =>
      withFile(window, (file) => {
        const outcome = walkTo(file, to, now());
        if (!outcome.ok) return outcome;
        for (const written of outcome.value) announce(written);
        const steps = outcome.value.length;
        const last = outcome.value.at(-1)?.file.steps.at(-1);
        const revision = last?.revision ?? revisionOf(file);
        const verb = last?.kind === 'redo' ? 'Bring back' : 'Take back';
        return succeed({ revision, label: `${verb} ${steps} ${steps === 1 ? 'step' : 'steps'}`, created: [] });
      }),
    'map.step': (window, { revision }: { revision: number }) =>
      withFile(window, (file) => {
        const step = file.steps.find((item) => item.revision === revision);
        return succeed({ changes: [...changesOutlined(step?.record ?? [])] as never });
      }),
    'snapshot.read': (window, { id }: { id: string }) =>
      withFile(window, (file) => {
        const snapshot = file.map.snapshot.get(id as never);
        return snapshot
          ? succeed({ map: snapshot.map })
          : refuse(appError('not-found', 'That snapshot is no longer in the map.', { id }));
      }),
    'map.history': (window, { before, limit, about }: { before?: number; limit: number; about?: string[] }) =>
      withFile(window, (file) => {
        const steps = file.steps
          .filter((step) => before === undefined || step.revision < before)
          .filter((step) => about === undefined || touches(step, about))
          .toReversed()
          .slice(0, limit)
          .map(({ record: _, ...step }) => step);
        return succeed({ steps, history: historyOf(file) });
      }),
    'map.check': (window) =>
      withFile(window, (file) => {
        const problems = problemsOfMap(file.map);
        const asAt = textSetting(file.map, 'as-at') ?? today();
        const checked = checkExpectations(file.map, asAt);
        const expectations = checked.map((each) => ({ ...each, failures: [...each.failures] }));
        return succeed({ ok: problems.length === 0, problems, expectations });
      }),
    'search.find': (window, { text, limit }: { text: string; limit: number }) =>
      withFile(window, (file) => succeed({ results: findIn(file.map, text, limit) })),
    'duplicates.find': (window) => withFile(window, (file) => succeed({ suggestions: findDuplicates(file.map) })),
    'question.ask': (window, params: RequestParams<'question.ask'>) =>
      withFile(window, (file) => answerIn(stateOf(file), params)),
    'analysis.run': (window, params: RequestParams<'analysis.run'>) =>
      withFile(window, (file) => analysisIn(stateOf(file), params)),
    'analysis.measures': (window, params: RequestParams<'analysis.measures'>) =>
      withFile(window, (file) => measuresIn(stateOf(file), params)),
    'expectation.check': (window, params: RequestParams<'expectation.check'>) =>
      withFile(window, (file) => expectationsIn(stateOf(file), params)),
    'layout.run': (window, params: { view: string; entities: string[] | null; afresh: boolean }) =>
      withFile(window, (file) => succeed({ places: layoutInRings(file.map, params) })),
    'job.cancel': () => succeed({}),
    'export.make': (window, { format, name }: { format: string; name: string }) =>
      withFile(window, (file) => {
        if (format !== 'json') return refuse(appError('not-here', `This host cannot make ${format} files.`));
        const records = RECORD_KINDS.map((kind) => [kind, [...file.map[kind].values()]]);
        const bytes = new TextEncoder().encode(canonicalJson(Object.fromEntries(records), 2));
        const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
        return succeed({
          files: [{ name: `${name}.json`, mediaType: 'application/json', base64 }],
          omitted: [],
          warnings: [],
        });
      }),
  };

  return {
    connect() {
      const window: Window = { file: null, listeners: new Set() };
      windows.add(window);
      return {
        request(name, params) {
          // Through JSON and back: what would not survive a real boundary must not survive this one.
          const parsed = requests[name].params.safeParse(JSON.parse(JSON.stringify(params)));
          if (!parsed.success) return Promise.resolve(refuse(appError('invalid', `${name}: ${parsed.error.message}`)));
          const handler = handlers[name] as ((window: Window, params: unknown) => Reply<unknown>) | undefined;
          const reply = handler
            ? handler(window, parsed.data)
            : refuse(appError('not-here', `This host cannot do ${name}.`));
          return Promise.resolve(JSON.parse(JSON.stringify(reply)) as Reply<unknown>);
        },
        subscribe(listener) {
          window.listeners.add(listener);
          return () => window.listeners.delete(listener);
        },
      };
    },
    addFile: (path, map) => files.set(path, newMemoryFile(path, map, now())),
    mapAt: (path) => files.get(path)?.map,
  };
}
