// The one door between the sandboxed page and the desktop shell: named requests out, events in. Nothing of Electron gets through.
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { EVENT_NAMES, REQUEST_NAMES } from '../../shared/contract/names.ts';

const requests: ReadonlySet<unknown> = new Set(REQUEST_NAMES);
const events: ReadonlySet<unknown> = new Set(EVENT_NAMES);

contextBridge.exposeInMainWorld('threadmap', {
  request(name: unknown, params: unknown): Promise<unknown> {
    if (!requests.has(name)) {
      return Promise.resolve({ ok: false, error: { code: 'invalid', message: 'There is no such request.' } });
    }
    return ipcRenderer.invoke('threadmap:request', name, params);
  },

  /** Gives back what stops it. */
  subscribe(listener: (event: unknown) => void): () => void {
    const hear = (_: IpcRendererEvent, event: { readonly event: unknown }): void => {
      if (events.has(event.event)) listener(event);
    };
    ipcRenderer.on('threadmap:event', hear);
    return () => {
      ipcRenderer.removeListener('threadmap:event', hear);
    };
  },
});
