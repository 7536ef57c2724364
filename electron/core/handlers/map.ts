import { parse, resolve } from 'node:path';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { RequestResult } from '../../../shared/contract/requests.ts';
import type { FileInfo, WriteResult } from '../../../shared/contract/shapes.ts';
import { planEdits } from '../../../shared/edits/index.ts';
import { changesOutlined, outlined } from '../../../shared/exchange/json/snapshot-outline.ts';
import { checkExpectations } from '../../../shared/expectations/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { RECORD_KINDS } from '../../../shared/model/records.ts';
import { textSetting } from '../../../shared/model/settings.ts';
import { type Result, refuse, succeed } from '../../../shared/util/result.ts';
import { createStore, type Written } from '../../store/index.ts';
import { type HandlerContext, type HandlerFamily, needMap } from '../handler.ts';
import { localDay } from '../local-day.ts';
import { emptyMapChanges } from '../new-map.ts';

/** The map file of a client: opening, making, reading and changing it. */

type Records = RequestResult<'map.load'>['records'];

async function open(path: string, { client, maps, recent, services }: HandlerContext): Promise<FileInfo> {
  const map = maps.open(path);
  client.takeMap(map);
  await recent.note(map.file.path, services.now().toISOString());
  services.noteOpened?.(map.file.path);
  return map.file;
}

/** What the store says of a write, in the contract's shape. */
export function asWriteResult(result: Result<Written, AppError>): Result<WriteResult, AppError> {
  if (!result.ok) return result;
  const { revision, label, created, report } = result.value;
  // Reports are JSON by agreement of the edits; the contract's type of JSON is the one that can be written to.
  const extra = report === undefined ? {} : { report: report as NonNullable<WriteResult['report']> };
  return succeed({ revision, label, created: [...created], ...extra });
}

/** @param today the date that ages count from when the map has none of its own */
function expectationsAsTold(map: MapData, today: string): RequestResult<'map.check'>['expectations'] {
  const checked = checkExpectations(map, textSetting(map, 'as-at') ?? today);
  return checked.map((each) => ({ ...each, failures: [...each.failures] }));
}

export const mapHandlers: HandlerFamily<
  | 'map.open'
  | 'map.create'
  | 'map.close'
  | 'map.load'
  | 'map.edit'
  | 'map.undo'
  | 'map.redo'
  | 'map.walk'
  | 'map.history'
  | 'map.step'
  | 'snapshot.read'
  | 'map.check'
> = {
  async 'map.open'({ path }, context) {
    return succeed(await open(resolve(path), context));
  },

  async 'map.create'({ path: given, sample, replace }, context) {
    const { maps, newId, sampleChanges, services } = context;
    const path = resolve(given);
    if (replace && maps.isOpen(path)) {
      return refuse(
        appError('file-busy', `“${parse(path).base}” is open. Close it before replacing it, or choose another name.`, {
          path,
        }),
      );
    }
    const changes = sample === null ? emptyMapChanges(parse(path).name, newId) : await sampleChanges(sample);
    const label = sample === null ? 'New map' : 'Sample map';
    createStore(path, { changes, label, now: services.now().toISOString(), replace });
    return succeed(await open(path, context));
  },

  'map.close'(_params, { client }) {
    client.takeMap(null);
    return succeed({});
  },

  'map.load'(_params, context) {
    const open = needMap(context);
    const map = open.map();
    const filled = RECORD_KINDS.filter((kind) => map[kind].size > 0);
    const records = Object.fromEntries(filled.map((kind) => [kind, [...map[kind].values()]]));
    const snapshot = [...map.snapshot.values()].map(outlined);
    return succeed({
      file: open.file,
      revision: open.revision(),
      records: (snapshot.length > 0 ? { ...records, snapshot } : records) as Records,
      history: open.history(),
    });
  },

  'map.edit'({ edits, label }, context) {
    return asWriteResult(needMap(context).edit((map, editContext) => planEdits(map, edits, editContext, label)));
  },

  'map.undo': (_params, context) => asWriteResult(needMap(context).undo()),
  'map.redo': (_params, context) => asWriteResult(needMap(context).redo()),

  'map.walk': ({ to }, context) => asWriteResult(needMap(context).walk(to)),

  'map.history'(wanted, context) {
    const open = needMap(context);
    open.follow();
    return succeed({ steps: open.steps(wanted), history: open.history() });
  },

  'map.step'({ revision }, context) {
    const changes = changesOutlined(needMap(context).changesIn(revision));
    return succeed({ changes: changes as RequestResult<'map.step'>['changes'] });
  },

  'snapshot.read'({ id }, context) {
    const snapshot = needMap(context).map().snapshot.get(id);
    return snapshot
      ? succeed({ map: snapshot.map })
      : refuse(appError('not-found', 'That snapshot is no longer in the map.', { id }));
  },

  'map.check'(_params, context) {
    const open = needMap(context);
    const problems = open.check();
    const expectations = expectationsAsTold(open.map(), localDay(context.services.now()));
    return succeed({ ok: problems.length === 0, problems: [...problems], expectations });
  },
};
