// How a view is looked at now: as it was saved, with what has been changed in this window since. Pure; the store binds it.
import { FIGURE_OPTION } from '../../../shared/figure/settings.ts';
import { type Filter, NO_FILTER, readFilter } from '../../../shared/graph/filters/index.ts';
import type { View } from '../../../shared/model/view.ts';
import { type Json, sameJson } from '../../../shared/util/canonical-json.ts';

/** What is looked at, as far as a view keeps it. Places are kept as they are made, as steps of the history. */
export type Look = {
  readonly filter: Filter;
  readonly rules: View['rules'];
  /** Settings of the picture: how membership is shown, say. */
  readonly options: View['options'];
};

/** What has been changed and not saved; a part that is absent is as saved. */
export type Draft = Partial<Look>;
export type Drafts = Readonly<Record<string, Draft>>;

/** Under which a draft is kept while a map has no view. */
export const NO_VIEW = '';

const PLAIN: Look = { filter: NO_FILTER, rules: [], options: {} };

const saved = new WeakMap<View, Look>();

/** The look that was saved with a view; the same object for as long as the view is. */
export function savedLook(view: View | null): Look {
  if (!view) return PLAIN;
  let look = saved.get(view);
  if (!look) {
    look = { filter: readFilter(view.filter), rules: view.rules, options: view.options };
    saved.set(view, look);
  }
  return look;
}

const merged = new WeakMap<Draft, { readonly under: Look; readonly look: Look }>();

/** The look of a view with a draft over it; the same object until either is another. */
export function lookOf(view: View | null, draft: Draft | undefined): Look {
  const under = savedLook(view);
  if (!draft) return under;
  const known = merged.get(draft);
  if (known?.under === under) return known.look;
  // How a view is set on paper is no part of a draft: it is kept as it is made, as places are.
  const options = draft.options && { ...withoutFigure(draft.options), ...figureIn(under.options) };
  const look = { ...under, ...draft, ...(options ? { options } : {}) };
  merged.set(draft, { under, look });
  return look;
}

function figureIn({ [FIGURE_OPTION]: figure }: View['options']): View['options'] {
  return figure === undefined ? {} : { [FIGURE_OPTION]: figure };
}

function withoutFigure({ [FIGURE_OPTION]: _, ...others }: View['options']): View['options'] {
  return others;
}

const ruleless = new WeakMap<Draft, Draft>();

/** A comparison is drawn by rules of its own, whatever has been changed and not saved; the same object for the same draft. */
export function withoutRules(draft: Draft | undefined): Draft | undefined {
  if (!draft?.rules) return draft;
  const { rules: _, ...others } = draft;
  const known = ruleless.get(draft) ?? others;
  ruleless.set(draft, known);
  return known;
}

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** Whether a draft says anything else than what was saved. */
export function isChanged(view: View | null, draft: Draft | undefined): boolean {
  if (!draft) return false;
  return !sameJson(asJson(lookOf(view, draft)), asJson(savedLook(view)));
}

/** A look as requests carry it: what is seen is what is laid out and made, saved or not. */
export function lookToSend(look: Look): Pick<View, 'filter' | 'rules' | 'options'> {
  return JSON.parse(JSON.stringify(look));
}
