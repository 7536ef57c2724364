// What an action of the catalogue does, and the kinds of behaviour that several share.
import type { CommandId } from '../../../shared/commands/index.ts';
import {
  getIsPanelOpen,
  getSide,
  getTab,
  goToSide,
  leaveSide,
  type Panel,
  type Side,
  showPanel,
  showTab,
  type Tab,
} from '../../state/index.ts';
import { picture } from '../picture.ts';

export type Behaviour = {
  /** Whether a toggle or choice is on. */
  readonly isOn?: () => boolean;
  readonly run: () => unknown;
} & Condition;

/** When it can be done, beyond what the catalogue says already (a map is open, its file can be written). */
type Condition =
  | { readonly enabled?: never; readonly otherwise?: never }
  | {
      readonly enabled: () => boolean;
      /** Why it cannot be done when it is not enabled: a sentence that says what to do first. */
      readonly otherwise: string;
    };

/** What actions on a selection say when nothing is selected. */
export const SELECT_FIRST = 'Select an entry or a link first.';

/** The behaviours of one menu: exactly its actions. */
export type MenuBehaviours<Menu extends string> = {
  readonly [Id in Extract<CommandId, `${Menu}.${string}`>]: Behaviour;
};

export const tab = (which: Tab): Behaviour => ({ isOn: () => getTab() === which, run: () => showTab(which) });

export const panel = (which: Panel): Behaviour => ({
  isOn: () => getIsPanelOpen(which),
  run: () => showPanel(which, !getIsPanelOpen(which)),
});

/** What the right-hand panel shows in place of the details. */
export const side = (which: Exclude<Side, 'details'>): Behaviour => {
  const isShown = (): boolean => getSide() === which && getIsPanelOpen('inspector');
  return { isOn: isShown, run: () => (isShown() ? leaveSide() : goToSide(which)) };
};

export const onPicture = (
  run: (actions: NonNullable<ReturnType<typeof picture>>) => void | Promise<void>,
): Behaviour => ({
  enabled: () => picture() !== null,
  otherwise: 'Show the map first: this works on the picture.',
  run() {
    const actions = picture();
    if (actions) return run(actions);
  },
});
