// Documents are chosen by the handful: one that cannot be read must not take the others with it.
import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { documentStore } from '../../../../../renderer/state/document/store.ts';
import { closeDialog, getDialog, openDialog, openDocuments } from '../../../../../renderer/state/index.ts';
import { noticeStore } from '../../../../../renderer/state/notices/store.ts';
import { type MemorySession, openSmallSample } from '../../support/memory-session.ts';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
  // The host in memory reads no documents.
  vi.spyOn(session.client, 'request').mockResolvedValue({
    ok: true,
    value: { title: 'Notes', text: 'Notes of a meeting' },
  } as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  session.stop();
});

const notes = () => new File(['Notes of a meeting'], 'notes.txt', { type: 'text/plain' });

/** A file that was taken away between being chosen and being read, as on a network drive. */
function goneFile(): File {
  const gone = new File([''], 'gone.txt', { type: 'text/plain' });
  const read = FileReader.prototype.readAsDataURL;
  vi.spyOn(FileReader.prototype, 'readAsDataURL').mockImplementation(function (this: FileReader, file: Blob) {
    if (file === gone) setTimeout(() => this.onerror?.(new ProgressEvent('error') as ProgressEvent<FileReader>));
    else read.call(this, file);
  });
  return gone;
}

test('a file that cannot be read is told beside those that can', async () => {
  await openDocuments([notes(), goneFile()]);
  const dialog = getDialog();
  if (dialog?.kind !== 'add-documents') throw new Error('nothing was asked about the documents');
  expect(dialog.drafts.map(({ text }) => text)).toEqual(['Notes of a meeting']);
  expect(dialog.problems).toEqual([expect.stringContaining('“gone.txt” could not be read.')]);
});

test('a dialog that was opened in the meantime is left alone until it is closed', async () => {
  openDialog({ kind: 'about' });
  const opened = openDocuments([notes()]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(getDialog()?.kind).toBe('about');
  closeDialog();
  await opened;
  await waitFor(() => expect(getDialog()?.kind).toBe('add-documents'));
});

test('documents that were being read when another map was opened are not offered to it, and that is said', async () => {
  const mirror = documentStore.getState().mirror;
  if (!mirror) throw new Error('a map is open');
  const openAnother = (): void =>
    documentStore.setState({ mirror: { ...mirror, file: { ...mirror.file, path: '/maps/another.threadmap' } } });
  const opened = openDocuments([notes()]);
  openAnother();
  await opened;
  expect(getDialog()).toBeNull();
  expect(noticeStore.getState().notices.map(({ text }) => text)).toEqual([
    '“notes.txt” was not added: its map was closed while it was being read. Open that map and choose it again.',
  ]);
});

test('nor are documents that waited for a dialog of the map they were read for', async () => {
  const mirror = documentStore.getState().mirror;
  openDialog({ kind: 'about' });
  const opened = openDocuments([notes(), new File(['More'], 'more.txt', { type: 'text/plain' })]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  documentStore.setState({ phase: 'none', mirror: null });
  closeDialog();
  await opened;
  expect(getDialog()).toBeNull();
  expect(noticeStore.getState().notices.at(-1)?.text).toMatch(/^2 documents were not added: their map was closed/);
  documentStore.setState({ phase: 'open', mirror });
});
