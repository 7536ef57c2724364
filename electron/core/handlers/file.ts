import { appError } from '../../../shared/contract/errors.ts';
import { refuse, succeed } from '../../../shared/util/result.ts';
import { browse } from '../browse.ts';
import type { HandlerFamily } from '../handler.ts';

/** Files outside the map: choosing, saving and showing them. What only a shell can do is asked of it. */

const notHere = (what: string) => refuse(appError('not-here', `This host cannot ${what}.`));

export const fileHandlers: HandlerFamily<
  'file.choose-open' | 'file.choose-new' | 'file.browse' | 'file.save' | 'file.reveal'
> = {
  async 'file.choose-open'(_params, { services }) {
    if (!services.chooseOpen) return notHere('show a dialog to choose a file');
    return succeed({ path: await services.chooseOpen() });
  },

  async 'file.choose-new'({ suggested }, { services }) {
    if (!services.chooseNew) return notHere('show a dialog to choose where a file goes');
    return succeed({ path: await services.chooseNew(suggested) });
  },

  async 'file.browse'({ folder }, { services }) {
    return succeed(await browse(folder, services.documentsFolder));
  },

  async 'file.save'({ files }, { services }) {
    if (!services.saveFiles) return notHere('save files itself; the page downloads them instead');
    return succeed({ paths: [...(await services.saveFiles(files))] });
  },

  async 'file.reveal'({ path }, { services }) {
    if (!services.reveal) return notHere('show a file in the file manager');
    await services.reveal(path);
    return succeed({});
  },
};
