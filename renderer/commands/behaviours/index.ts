// What every action of the catalogue does, a file a menu.
import type { CommandId } from '../../../shared/commands/index.ts';
import { getFile, getWhyNotEdited } from '../../state/index.ts';
import type { Behaviour } from './behaviour.ts';
import { editBehaviours } from './edit-menu.ts';
import { fileBehaviours } from './file-menu.ts';
import { helpBehaviours } from './help-menu.ts';
import { mapBehaviours } from './map-menu.ts';
import { viewBehaviours } from './view-menu.ts';

export type { Behaviour } from './behaviour.ts';

export const behaviours: { readonly [Id in CommandId]: Behaviour } = {
  ...fileBehaviours,
  ...editBehaviours,
  ...viewBehaviours,
  ...mapBehaviours,
  ...helpBehaviours,
};

/** What every action needs, as its entry in the catalogue says. */
export const hasMap = (): boolean => getFile() !== null;
export const whyNotWritten = getWhyNotEdited;
