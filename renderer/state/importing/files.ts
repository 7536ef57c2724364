// Files that are to be imported: which can be, and how they get to the host.
import type { RequestParams } from '../../../shared/contract/requests.ts';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { tooLargeToRead } from '../../../shared/exchange/largest-source.ts';
import { type Fabric, fabricOf } from '../../../shared/exchange/read-formats.ts';
import { hostClient } from '../client.ts';
import { untilRevision } from '../document/follow.ts';
import { runJob } from '../jobs/store.ts';
import { tell } from '../notices/actions.ts';
import { openDialog } from '../view/actions.ts';
import { base64Of } from './base64.ts';

/** A map of ours: it is merged, not imported. */
export const MAP_ENDING = '.threadmap';

/** Tables and maps that can be imported; plain text is a document to be read. */
export const IMPORT_ENDINGS =
  '.xlsx .xlsm .csv .tsv .tab .json .graphml .gml .gexf .cyjs .cx2 .net .paj .dl .vna .edgelist .adjlist .ics .xls .ods .threadmap'.split(
    ' ',
  );

/** Plain text is a document to be read where it is dropped, and a table or a list where it is chosen to be imported. */
export const CHOOSABLE_ENDINGS: readonly string[] = [...IMPORT_ENDINGS, '.txt', '.edges'];

export function isToImport(fileName: string): boolean {
  return IMPORT_ENDINGS.some((ending) => fileName.toLowerCase().endsWith(ending));
}

const isMap = ({ name }: { readonly name: string }): boolean => name.toLowerCase().endsWith(MAP_ENDING);

/** Opens the dialog that says what the files hold and what bringing them in would do. */
export async function openImport(files: readonly File[]): Promise<void> {
  if (files.some(isMap) && files.length > 1) {
    tell('A map is merged by itself, and one at a time. Choose it alone.', { tone: 'error' });
    return;
  }
  const payloads: FilePayload[] = [];
  for (const file of files) {
    const tooLarge = isMap(file) ? null : tooLargeToRead(file.name, file.size);
    if (tooLarge !== null) {
      tell(tooLarge, { tone: 'error' });
      continue;
    }
    const base64 = await base64Of(file);
    if (base64 === null) {
      const text = `“${file.name}” could not be read. Look whether it is still there and may be opened, then choose it again.`;
      tell(text, { tone: 'error' });
    } else payloads.push({ name: file.name.slice(-255), mediaType: file.type, base64 });
  }
  const [first] = payloads;
  if (!first) return;
  openDialog(isMap(first) ? { kind: 'merge-map', file: first } : { kind: 'import-files', files: payloads });
}

/** What all of them are made of; null where they differ. */
export function fabricOfFiles(files: readonly FilePayload[]): Fabric | null {
  const [fabric, ...others] = new Set(files.map(({ base64 }) => fabricOf(atob(base64.slice(0, 400)))));
  return others.length === 0 ? (fabric ?? null) : null;
}

type Look = Omit<RequestParams<'import.look'>, 'job'>;
type Run = Omit<RequestParams<'import.run'>, 'job' | 'dryRun'>;

/** Which tables the files hold. @param started told the job, by which it can be stopped */
export function lookAtFiles(params: Look, started: (job: string) => void) {
  return asJob('Reading the files', started, (job) => hostClient().request('import.look', { ...params, job }));
}

/** What bringing the files in would do. */
export function tryImport(params: Run, started: (job: string) => void) {
  const ask = (job: string) => hostClient().request('import.run', { ...params, job, dryRun: true });
  return asJob('Looking at every row', started, ask);
}

/** Brings the files in, as one step. */
export async function runImport(params: Run, started: (job: string) => void) {
  const ask = (job: string) => hostClient().request('import.run', { ...params, job, dryRun: false });
  const reply = await asJob('Importing', started, ask);
  if (reply.ok) await untilRevision(reply.value.revision);
  return reply;
}

type Merge = Omit<RequestParams<'merge.run'>, 'job' | 'dryRun'>;

/** What merging another map would do. */
export function tryMerge(params: Merge, started: (job: string) => void) {
  const ask = (job: string) => hostClient().request('merge.run', { ...params, job, dryRun: true });
  return asJob('Comparing the maps', started, ask);
}

/** Merges another map into this one, as one step. */
export async function runMerge(params: Merge, started: (job: string) => void) {
  const ask = (job: string) => hostClient().request('merge.run', { ...params, job, dryRun: false });
  const reply = await asJob('Merging', started, ask);
  if (reply.ok) await untilRevision(reply.value.revision);
  return reply;
}

function asJob<Value>(label: string, started: (job: string) => void, ask: (job: string) => Promise<Value>) {
  const work = (job: string): Promise<Value> => {
    started(job);
    return ask(job);
  };
  return runJob(label, work, { isShownInPlace: true });
}
