import { uuidV7 } from '../../shared/util/uuid.ts';

/** A new record id, for a step that makes a record and refers to it at once. */
export function newId(): string {
  return uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}
