import { appError, type ErrorCode } from '../../../shared/contract/errors.ts';
import type { RequestParams } from '../../../shared/contract/requests.ts';
import type { WriteResult } from '../../../shared/contract/shapes.ts';
import type { Reply } from '../../../shared/contract/transport.ts';
import { hostClient } from '../client.ts';
import { tell, tellError } from '../notices/actions.ts';
import { untilRevision } from './follow.ts';
import { tellWhyNotEdited, whyNotEdited } from './looking.ts';
import { documentStore } from './store.ts';

/** One edit as the catalogue of `shared/edits` names it: `{ edit: 'entity.update', input: { id, fields } }`. */
export type Edit = { readonly edit: string; readonly input: object };

export type EditOptions = {
  /** What the step is called in the history; by default the first edit's own label. */
  readonly label?: string;
  /** False: the caller shows a refusal itself, beside the field it is about. */
  readonly tell?: boolean;
};

/** Refusals that are about the file, not about the change. */
const UNWRITTEN: ReadonlySet<ErrorCode> = new Set([
  'file-missing',
  'file-damaged',
  'file-busy',
  'file-read-only',
  'file-unwritable',
  'internal',
]);

/** The answer to the last thing asked for: what is asked next comes after it, in whatever order requests travel. */
let before: Promise<unknown> = Promise.resolve();

async function write(ask: () => Promise<Reply<WriteResult>>, isToTell: boolean): Promise<Reply<WriteResult>> {
  const why = documentStore.getState().looking === null ? null : whyNotEdited(documentStore.getState());
  if (why !== null) {
    const error = appError('refused', why);
    if (isToTell) tellWhyNotEdited();
    return { ok: false, error };
  }
  documentStore.setState(({ saving }) => ({ saving: saving + 1 }));
  try {
    const answer = before.then(ask);
    before = answer.catch(() => {});
    const reply = await answer;
    if (reply.ok) {
      documentStore.setState({ unsaved: null });
      await untilRevision(reply.value.revision);
    } else {
      if (UNWRITTEN.has(reply.error.code)) documentStore.setState({ unsaved: reply.error.message });
      if (isToTell) tellError(reply.error);
    }
    return reply;
  } finally {
    documentStore.setState(({ saving }) => ({ saving: saving - 1 }));
  }
}

/** Asks the host for a change, as one step. When it answers yes, the mirror already shows it. */
export function edit(edits: Edit | readonly Edit[], { label, tell: isToTell = true }: EditOptions = {}) {
  const list = (Array.isArray(edits) ? edits : [edits]) as RequestParams<'map.edit'>['edits'];
  const request = { edits: list, ...(label === undefined ? {} : { label }) };
  return write(() => hostClient().request('map.edit', request), isToTell);
}

export function undo(): Promise<Reply<WriteResult>> {
  return write(() => hostClient().request('map.undo', {}), true);
}

export function redo(): Promise<Reply<WriteResult>> {
  return write(() => hostClient().request('map.redo', {}), true);
}

/** Goes to the map as it was after a step of the history, as one action; says what that took. */
export async function walkTo(revision: number): Promise<Reply<WriteResult>> {
  const reply = await write(() => hostClient().request('map.walk', { to: revision }), true);
  if (reply.ok) tell(`${reply.value.label.replace('Take back', 'Took back').replace('Bring back', 'Brought back')}.`);
  return reply;
}

/** Says what was done, and offers to take it back for as long as it is the last thing that was done. */
export function tellUndoable(text: string, { revision }: WriteResult): void {
  tell(text, { revision, action: { label: 'Undo', run: () => void undo() } });
}
