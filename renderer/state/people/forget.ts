// Once somebody has been erased, here or in another window, this page forgets them too: what was answered, said, fetched or not yet saved.
import type { Entity } from '../../../shared/model/entity.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { knownAs } from '../../../shared/people/known-as.ts';
import { createMentions } from '../../../shared/people/mentions.ts';
import { documentStore } from '../document/store.ts';
import { resetQuestions } from '../questions/actions.ts';
import { viewStore } from '../view/store.ts';

/** @param before the map as it was while they were in it */
export function forgetErased(before: MapData): void {
  const map = documentStore.getState().mirror?.map;
  const gone = [...before.entity.values()].filter(({ id, person, name }) => {
    const now = map?.entity.get(id);
    return person !== null && (now === undefined || now.name !== name);
  });
  documentStore.setState({ looking: null, contents: new Map() });
  resetQuestions();
  const { drafts } = viewStore.getState();
  const kept = Object.entries(drafts).filter(([, draft]) => !speaksOf(JSON.stringify(draft), gone));
  if (kept.length < Object.keys(drafts).length) viewStore.setState({ drafts: Object.fromEntries(kept) });
}

function speaksOf(text: string, people: readonly Entity[]): boolean {
  return people.some(
    (person) => text.includes(person.id) || createMentions(knownAs([person], [])).find(text).length > 0,
  );
}
