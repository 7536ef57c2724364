// Keeps what has not been saved in the views of a map through a reload of the page and until the map is opened again.
import { z } from 'zod';
import { filterSchema } from '../../../shared/graph/filters/index.ts';
import { viewSchema } from '../../../shared/model/view.ts';
import { documentStore } from '../document/store.ts';
import type { Drafts } from './look.ts';
import { viewStore } from './store.ts';

const draftsSchema = z.record(
  z.string(),
  z.strictObject({
    filter: filterSchema.optional(),
    rules: viewSchema.shape.rules.optional(),
    options: viewSchema.shape.options.optional(),
  }),
);

const keyFor = (path: string): string => `threadmap.drafts ${path}`;

function readDrafts(path: string): Drafts {
  try {
    const read = draftsSchema.safeParse(JSON.parse(localStorage.getItem(keyFor(path)) ?? '{}'));
    return read.success ? (read.data as Drafts) : {};
  } catch {
    return {};
  }
}

function writeDrafts(path: string, drafts: Drafts): void {
  try {
    if (Object.keys(drafts).length === 0) localStorage.removeItem(keyFor(path));
    else localStorage.setItem(keyFor(path), JSON.stringify(drafts));
  } catch {
    // Storage is full or switched off: the drafts last as long as the page.
  }
}

/** Brings back what was not saved when a map is opened, and keeps it from then on; gives back what stops that. */
export function keepDrafts(): () => void {
  let path: string | null = null;
  const onDocument = documentStore.subscribe(({ mirror }) => {
    const opened = mirror?.file.path ?? null;
    if (opened === path) return;
    path = opened;
    const views = mirror?.map.view;
    const kept = path === null ? [] : Object.entries(readDrafts(path)).filter(([view]) => views?.has(view));
    viewStore.setState({ drafts: Object.fromEntries(kept) });
  });
  const onView = viewStore.subscribe(({ drafts }, before) => {
    if (path !== null && drafts !== before.drafts) writeDrafts(path, drafts);
  });
  return () => {
    onDocument();
    onView();
  };
}
