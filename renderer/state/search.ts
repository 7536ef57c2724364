import type { RequestResult } from '../../shared/contract/requests.ts';
import { findIn } from '../../shared/model/find-in.ts';
import { hostClient } from './client.ts';
import { getMap } from './document/hooks.ts';
import { getLooking } from './document/looking.ts';

export type Found = RequestResult<'search.find'>['results'][number];

/** Finds entries by name, alias, description or notes, best first. */
export async function findEntries(text: string, limit: number): Promise<readonly Found[]> {
  if (text.trim() === '') return [];
  // The file's index knows the map as it is recorded.
  if (getLooking() !== null) {
    return findIn(getMap(), text, limit);
  }
  const reply = await hostClient().request('search.find', { text, limit });
  return reply.ok ? reply.value.results : [];
}
