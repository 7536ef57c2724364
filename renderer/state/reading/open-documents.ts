import type { Source } from '../../../shared/model/evidence.ts';
import { guessDate } from '../../../shared/reading/guess-date.ts';
import { foldText } from '../../../shared/util/fold.ts';
import { hostClient } from '../client.ts';
import { getFile, getMap } from '../document/hooks.ts';
import { base64Of } from '../importing/base64.ts';
import { runJob } from '../jobs/store.ts';
import { tell } from '../notices/actions.ts';
import { openDialog } from '../view/actions.ts';
import { viewStore } from '../view/store.ts';
import { readSource } from './actions.ts';
import type { DocumentDraft } from './document-draft.ts';

export const DOCUMENT_ENDINGS = ['.txt', '.md', '.markdown', '.docx', '.pdf', '.vtt', '.srt'] as const;

export function isDocument(fileName: string): boolean {
  return DOCUMENT_ENDINGS.some((ending) => fileName.toLowerCase().endsWith(ending));
}

/** Reads files in the host and asks what they are; a text that the map holds already is opened, not doubled. */
export async function openDocuments(files: readonly File[]): Promise<void> {
  const drafts: DocumentDraft[] = [];
  const known: Source[] = [];
  const problems: string[] = [];
  const openedFor = getFile()?.path;
  const isLeft = (): boolean => getFile()?.path !== openedFor;
  for (const file of files) {
    const base64 = await base64Of(file);
    if (base64 === null) {
      problems.push(
        `“${file.name}” could not be read. Look whether it is still there and may be opened, then choose it again.`,
      );
      continue;
    }
    const payload = { name: file.name.slice(-255), mediaType: file.type, base64 };
    const reply = await runJob(`Reading ${file.name}`, (job) =>
      hostClient().request('source.read', { job, file: payload }),
    );
    if (isLeft()) return sayLeft(files);
    if (!reply.ok) {
      if (reply.error.code === 'cancelled') break;
      problems.push(reply.error.message);
      continue;
    }
    const { title, text } = reply.value;
    const same = sourceOfText(text);
    if (same) known.push(same);
    else if (!drafts.some((draft) => draft.text === text)) drafts.push(draftFor(file.name, title, text));
  }
  if (drafts.length > 0) {
    await noDialog();
    if (isLeft()) return sayLeft(files);
    openDialog({ kind: 'add-documents', drafts, problems, known: known.length });
    return;
  }
  for (const problem of problems) tell(problem, { tone: 'error' });
  const [first] = known;
  if (!first) return;
  readSource(first.id);
  tell(known.length === 1 ? `“${first.title}” is in the map already.` : `All ${known.length} are in the map already.`, {
    tone: 'info',
  });
}

/** Documents belong to the map they were chosen for: another one is not asked about them. */
function sayLeft(files: readonly File[]): void {
  const [first] = files;
  const text =
    files.length === 1
      ? `“${first?.name}” was not added: its map was closed while it was being read. Open that map and choose it again.`
      : `${files.length} documents were not added: their map was closed while they were being read. Open that map and choose them again.`;
  tell(text, { tone: 'info' });
}

/** Waits until no dialog is open: what was opened in the meantime is not taken away from under anyone's hands. */
function noDialog(): Promise<void> {
  if (viewStore.getState().dialog === null) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = viewStore.subscribe(({ dialog }) => {
      if (dialog !== null) return;
      stop();
      resolve();
    });
  });
}

/** The source that holds exactly this text. */
export function sourceOfText(text: string): Source | undefined {
  return [...getMap().source.values()].find((source) => source.text === text);
}

export function draftFor(fileName: string, title: string, text: string): DocumentDraft {
  const date = guessDate(fileName, text);
  const names = new Set([title, fileName.replace(/\.[a-z0-9]+$/i, '').replace(/[-_]+/g, ' ')].map(foldText));
  const sources = [...getMap().source.values()].filter((source) => source.text === null);
  const match = sources.find(
    (source) =>
      names.has(foldText(source.title)) ||
      source.externalIds.some((id) => names.has(foldText(id.replace(/[-_]+/g, ' ')))),
  );
  return { fileName, title: match?.title ?? title, text, date: match?.date ?? date, sourceId: match?.id ?? null };
}
