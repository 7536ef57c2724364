import type { Looking } from '../../shared/contract/looking.ts';
import type { Audience, FilePayload } from '../../shared/contract/shapes.ts';
import type { FigureChange } from '../../shared/figure/settings.ts';
import type { ViewLook } from '../../shared/figure/with-look.ts';
import {
  getCapabilities,
  getFile,
  getLook,
  getLooking,
  getTab,
  getView,
  hostClient,
  lookToSend,
  runJob,
  showTab,
  tell,
  tellError,
  tellWarnings,
} from '../state/index.ts';

/** How a figure is written, where that is to be said. */
export type FileSettings = {
  readonly dpi?: number;
  readonly appendix?: boolean;
  /** Of every saved view instead of the one that is looked at. */
  readonly everyView?: boolean;
  readonly settings?: FigureChange;
};

/** What is made other than what is looked at now. */
type Otherwise = {
  readonly name?: string;
  readonly look?: ViewLook;
  readonly at?: Looking | null;
  readonly audience?: Audience;
  readonly figure?: FileSettings;
};

/** Makes a file of the map and puts it where the user says; where there is no dialog to ask with, the browser downloads it. */
export async function exportMap(
  format: string,
  label: string,
  { name, look, at, audience, figure }: Otherwise = {},
): Promise<void> {
  const file = getFile();
  if (!file) return;
  const made = await runJob(label, (job) =>
    hostClient().request('export.make', {
      job,
      format,
      view: getView()?.id ?? null,
      look: look ?? lookToSend(getLook()),
      at: at === undefined ? getLooking() : at,
      audience: audience ?? null,
      date: null,
      name: name ?? file.name,
      ...(figure === undefined ? {} : { figure }),
    }),
  );
  if (!made.ok) {
    if (made.error.code !== 'cancelled') tellError(made.error);
    return;
  }
  if (await deliverFiles(made.value.files)) warnOfFigure(made.value.warnings);
}

/** Tells what to look at in a figure that went out, and leads to where it is mended. */
export function warnOfFigure(warnings: readonly string[]): void {
  const action = getTab() === 'figure' ? null : { label: 'See the figure', run: () => showTab('figure') };
  tellWarnings(warnings, action);
}

/**
 * Puts made files where the user says, or downloads them where there is no dialog to ask with. Gives whether they are there now:
 * they may not be wanted after all.
 */
export function deliverFiles(files: readonly FilePayload[]): Promise<boolean> {
  return getCapabilities().nativeDialogs ? save(files) : download(files);
}

async function save(files: readonly FilePayload[]): Promise<boolean> {
  const reply = await hostClient().request('file.save', { files: [...files] });
  if (!reply.ok) {
    tellError(reply.error);
    return false;
  }
  const [first] = reply.value.paths;
  if (first === undefined) return false;
  const action = getCapabilities().revealFile
    ? { label: 'Show in folder', run: () => void hostClient().request('file.reveal', { path: first }) }
    : null;
  tell(`Saved ${reply.value.paths.map((path) => path.replace(/^.*[\\/]/, '')).join(' and ')}.`, { action });
  return true;
}

/** The bytes of a file that came as text. */
export function bytesOf({ base64 }: FilePayload): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function download(files: readonly FilePayload[]): Promise<boolean> {
  for (const file of files) {
    const { name: fileName, mediaType } = file;
    const address = URL.createObjectURL(new Blob([bytesOf(file)], { type: mediaType }));
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.download = fileName;
    anchor.click();
    // The browser reads the address after this turn; a minute is more than it needs.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
  tell(`Downloaded ${files.map((file) => file.name).join(' and ')}.`);
  return Promise.resolve(true);
}
