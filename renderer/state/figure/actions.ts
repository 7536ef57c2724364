// The figure of the view that is looked through: drawn by the host, set by steps of the history.
import type { FigurePreview } from '../../../shared/contract/figures.ts';
import type { Audience } from '../../../shared/contract/shapes.ts';
import type { HouseStyle } from '../../../shared/figure/house-style.ts';
import {
  changeFigure,
  type FigureChange,
  type FigureSettings,
  figureSettings,
  withFigureSettings,
} from '../../../shared/figure/settings.ts';
import type { View } from '../../../shared/model/view.ts';
import { hostClient } from '../client.ts';
import { edit } from '../document/edit-actions.ts';
import { getCanEdit } from '../document/hooks.ts';
import { getLooking } from '../document/looking.ts';
import { sayRefusal } from '../document/refusal.ts';
import { cancelJob, type Job, runJob, useJobs } from '../jobs/store.ts';
import { getLook, getView, useView } from '../view/hooks.ts';
import { lookToSend } from '../view/look.ts';
import { type FigureState, FRESH_FIGURE, figureStore } from './store.ts';

const { setState: set, getState: get } = figureStore;

/** Whom the figure of the view is made for: kept with it, as how it is set on a page is. */
export function useFigureAudience(): Audience {
  const view = useView();
  return figureStore((state) => audienceOf(view, state));
}
export const getFigureAudience = (): Audience => audienceOf(getView(), get());

function audienceOf(view: View | null, { lookedAtFor }: Pick<FigureState, 'lookedAtFor'>): Audience {
  if (view && lookedAtFor?.view === view.id) return lookedAtFor.audience;
  return figureSettings(view).audience ?? 'partners';
}
export const useIsDrawingFigure = (): boolean => figureStore((state) => state.job !== null);
/** How far the figure is that is being drawn; null when none is. */
export function useFigureWork(): Job | null {
  const id = figureStore((state) => state.job);
  return useJobs().find((job) => job.id === id) ?? null;
}

export const useFigureProblem = (): FigureState['problem'] => figureStore((state) => state.problem);
export const useNameOnFigure = (): string | null => figureStore((state) => state.name);

/** The figure as it was last drawn; null before the first, and while that of another view is drawn. */
export function useFigurePreview(): FigurePreview | null {
  const view = useView()?.id ?? null;
  return figureStore((state) => (state.of === view ? state.preview : null));
}

export const useFigureSettings = (): FigureSettings => figureSettings(useView());

/** As one step; in a map that cannot be edited, or an earlier state of it, only for the eye. */
export async function setFigureAudience(audience: Audience): Promise<void> {
  const view = getView();
  if (!view) return;
  const isKept = getCanEdit() && (await setFigure({ audience })) === null;
  set({ lookedAtFor: isKept ? null : { view: view.id, audience } });
}

/** Says which name on the page is being moved. */
export function chooseNameOnFigure(name: string | null): void {
  set({ name });
}

/** The page of the figure that is looked at, from 0. Another view begins at its first; and a key that has become shorter may have no such page any more. */
export function useFigurePage(): number {
  const view = useView()?.id ?? null;
  const last = useFigurePreview()?.further.length ?? 0;
  return figureStore(({ turned }) => (turned.of === view ? Math.min(turned.page, last) : 0));
}

export function turnFigureTo(page: number): void {
  set({ turned: { of: getView()?.id ?? null, page } });
}

/** Draws the figure of the view that is looked through. The one asked for last has the last word: one under way is stopped. */
export async function drawFigure(): Promise<void> {
  const { job: before } = get();
  const audience = getFigureAudience();
  if (before !== null) void cancelJob(before);
  const view = getView()?.id ?? null;
  const showInPlace = { isShownInPlace: true };
  await runJob(
    'Drawing the figure',
    async (job) => {
      set({ job, problem: null });
      const reply = await hostClient().request('figure.preview', {
        job,
        view,
        look: lookToSend(getLook()),
        at: getLooking(),
        audience,
      });
      if (get().job !== job) return;
      if (reply.ok) set({ job: null, preview: reply.value, of: view });
      else set({ job: null, problem: reply.error.code === 'cancelled' ? null : reply.error });
    },
    showInPlace,
  );
}

/** The last change on its way: settings are kept as one, so the next begins from what it leaves. */
let before: Promise<unknown> = Promise.resolve();

/** Changes how the view is set on paper, as one step. Gives the reason when it is refused. */
export function setFigure(change: FigureChange): Promise<string | null> {
  const done = before.then(() => setNow(change));
  before = done.catch(() => {});
  return done;
}

async function setNow(change: FigureChange): Promise<string | null> {
  const view = getView();
  if (!view) return 'A figure is made of a view. Save one first.';
  const options = withFigureSettings(view.options, changeFigure(figureSettings(view), change));
  return await updateView(view.id, { options }, `Change the figure of “${view.name}”`);
}

/** Changes the words that are printed with the view. */
export async function setFigureWords(words: {
  readonly title?: string | null;
  readonly subtitle?: string | null;
  readonly caption?: string | null;
}): Promise<string | null> {
  const view = getView();
  if (!view) return 'A figure is made of a view. Save one first.';
  return await updateView(view.id, words, `Change the words of “${view.name}”`);
}

/** Changes parts of the house style, as one step. Gives the reason when it is refused. */
export async function setHouseStyle(change: Partial<HouseStyle>): Promise<string | null> {
  const reply = await edit([{ edit: 'house-style.set', input: change }], { tell: false });
  return reply.ok ? null : sayRefusal(reply.error);
}

async function updateView(id: string, fields: object, label: string): Promise<string | null> {
  const reply = await edit([{ edit: 'view.update', input: { id, fields } }], {
    tell: false,
    label: label.slice(0, 200),
  });
  return reply.ok ? null : sayRefusal(reply.error);
}

export function resetFigure(): void {
  set(FRESH_FIGURE, true);
}
