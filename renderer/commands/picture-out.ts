// The picture as it would be saved, taken to other programs without a file: to the clipboard, and to a printer.
import type { FilePayload } from '../../shared/contract/shapes.ts';
import {
  followJob,
  getFigureAudience,
  getFile,
  getLook,
  getLooking,
  getTab,
  getView,
  hostClient,
  lookToSend,
  runJob,
  tell,
  tellError,
} from '../state/index.ts';
import { bytesOf, exportMap, warnOfFigure } from './export-map.ts';
import { printPages } from './print-pages.ts';

/** Sharp where it stands across a page, and not more than a word processor takes: an A4 sheet is 1,754 by 1,240 dots. */
const COPIED_DPI = 150;

/** What is looked at, for those whom the figure is made for where it is the figure that is seen; else for whom pictures usually are. */
const subject = () =>
  ({
    view: getView()?.id ?? null,
    look: lookToSend(getLook()),
    at: getLooking(),
    audience: getTab() === 'figure' ? getFigureAudience() : null,
  }) as const;

/** Puts the picture on the clipboard, as an image that any program takes. */
export async function copyPicture(): Promise<void> {
  const file = getFile();
  if (!file) return;
  // A large picture takes the clipboard seconds, too: the work is told of until it is there.
  const { reply, isPut } = await runJob('Making the picture to copy', async (job) => {
    const made = hostClient().request('export.make', {
      ...subject(),
      job,
      format: 'png',
      date: null,
      name: file.name,
      figure: { dpi: COPIED_DPI },
    });
    // The clipboard is asked for at once, while the page still has the user's press to show for it; the picture follows.
    const image = made.then((reply) => {
      if (!reply.ok) throw new Error(reply.error.message);
      followJob({ job, done: null, message: 'Putting it on the clipboard' });
      return new Blob([bytesOf(reply.value.files[0] as FilePayload)], { type: 'image/png' });
    });
    const put = navigator.clipboard?.write([new ClipboardItem({ 'image/png': image })]);
    // Told below: a refusal of the host by what it says, one of the clipboard as such.
    image.catch(() => undefined);
    const isPut = await put?.then(
      () => true,
      () => false,
    );
    return { reply: await made, isPut };
  });
  if (!reply.ok) {
    if (reply.error.code !== 'cancelled') tellError(reply.error);
  } else if (isPut) {
    tell('The picture is on the clipboard. Paste it where it is to stand.');
    warnOfFigure(reply.value.warnings);
  } else {
    tell('The picture could not be put on the clipboard: this window may not write to it. Save it as a file instead.', {
      tone: 'error',
      action: { label: 'Save as PNG', run: () => void exportMap('png', 'Making the picture') },
    });
  }
}

/** Prints the figure on a sheet of its own size, and what goes on from it on further ones, by the dialog of the system. */
export async function printPicture(): Promise<void> {
  const made = await runJob('Making the page to print', (job) =>
    hostClient().request('figure.preview', { ...subject(), job }),
  );
  if (made.ok) {
    // What the printer's dialog shrinks to its own paper.
    warnOfFigure(made.value.warnings.flatMap(({ code, text }) => (code === 'large-sheet' ? [text] : [])));
    printPages(made.value);
  } else if (made.error.code !== 'cancelled') tellError(made.error);
}
