import type { RequestResult } from '../../shared/contract/requests.ts';
import { hostClient } from './client.ts';

export type Found = RequestResult<'search.find'>['results'][number];

/** Finds entries by name, alias, description or notes, best first. */
export async function findEntries(text: string, limit: number): Promise<readonly Found[]> {
  if (text.trim() === '') return [];
  const reply = await hostClient().request('search.find', { text, limit });
  return reply.ok ? reply.value.results : [];
}
