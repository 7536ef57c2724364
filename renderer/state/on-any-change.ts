import { documentStore } from './document/store.ts';
import { expectationsStore } from './expectations/store.ts';
import { readingStore } from './reading/store.ts';
import { viewStore } from './view/store.ts';

/** Calls the listener after every change of the map or of how it is looked at; gives back what stops it. */
export function onAnyChange(listener: () => void): () => void {
  const stores = [documentStore, viewStore, readingStore, expectationsStore];
  const stops = stores.map((store) => store.subscribe(listener));
  return () => {
    for (const stop of stops) stop();
  };
}
