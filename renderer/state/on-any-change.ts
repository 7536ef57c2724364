import { documentStore } from './document/store.ts';
import { readingStore } from './reading/store.ts';
import { viewStore } from './view/store.ts';

/** Calls the listener after every change of the map or of how it is looked at; gives back what stops it. */
export function onAnyChange(listener: () => void): () => void {
  const stops = [documentStore.subscribe(listener), viewStore.subscribe(listener), readingStore.subscribe(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}
