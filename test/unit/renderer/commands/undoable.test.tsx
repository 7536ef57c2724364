// What the catalogue says of undo is so: what is done at once is one step, which undo takes back; whatever says that it
// changes nothing in the map changes nothing.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isEnabled, type PictureActions, providePicture, runCommand } from '../../../../renderer/commands/index.ts';
import { documentStore } from '../../../../renderer/state/document/store.ts';
import {
  chooseExpectation,
  edit,
  getMap,
  getRecordedMap,
  getView,
  getViews,
  lookAt,
  newId,
  selectEntities,
  selectLinks,
  setFilter,
  undo,
} from '../../../../renderer/state/index.ts';
import { viewStore } from '../../../../renderer/state/view/store.ts';
import { COMMANDS, type Command } from '../../../../shared/commands/index.ts';
import { newRule, storedRule } from '../../../../shared/expectations/index.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';

let session: MemorySession;
let stop: () => void;
let asked: string[];

/** The picture itself is tried in end-to-end tests: here it is enough that it is asked. */
const PICTURE: PictureActions = {
  fit: () => {},
  zoomBy: () => {},
  zoomReset: () => {},
  flyTo: () => {},
  placingEdits: () => [],
  camera: () => null,
  lookAsSaved: () => {},
  places: () => [],
  layOut: async () => void asked.push('layOut'),
  align: async () => void asked.push('align'),
  distribute: async () => void asked.push('distribute'),
  snap: async () => void asked.push('snap'),
  pin: async () => void asked.push('pin'),
  tidy: async () => void asked.push('tidy'),
};

beforeEach(async () => {
  asked = [];
  session = await openSmallSample();
  stop = providePicture(PICTURE);
  const view = getView();
  const copy = { view: view?.id, id: newId(), fields: { name: 'Another' } };
  await edit({ edit: 'view.copy', input: copy });
  await edit({ edit: 'expectation.add', input: { rule: storedRule(newRule()) } });
});
afterEach(() => {
  stop();
  session.stop();
});

/** As it is recorded: another state may be looked at. */
const contents = (): string =>
  JSON.stringify(Object.entries(getRecordedMap()).map(([kind, all]) => [kind, [...all].sort()]));
const revision = (): number => documentStore.getState().mirror?.revision ?? -1;
const settled = async (): Promise<void> => {
  do await new Promise((resolve) => setTimeout(resolve, 20));
  while (documentStore.getState().saving > 0);
};

/** What may have to be selected or changed first. */
const SITUATIONS: readonly (() => void)[] = [
  () => selectEntities(idOf(nameAt(0))),
  () => selectEntities(...[0, 1, 2].map((at) => idOf(nameAt(at)))),
  () => selectLinks([...getMap().link.keys()][0] ?? ''),
  () => setFilter({ groups: [[{ kind: 'words', field: 'kind', values: ['group'] }]] }),
  () => viewStore.setState({ view: getViews()[1]?.id ?? null }),
  () => chooseExpectation([...getMap().expectation.keys()][0] ?? null),
  () => void lookAt({ kind: 'as-it-is' }),
];
const nameAt = (at: number): string => [...getMap().entity.values()][at]?.name ?? '';

/** Brings about what an action needs; says whether it did. */
function prepare({ id }: Command): boolean {
  return (
    isEnabled(id) ||
    SITUATIONS.some((situation) => {
      situation();
      return isEnabled(id);
    })
  );
}

/** Actions on a text that is being read have tests of their own, with a text. */
const isOfText = ({ id }: Command): boolean => id.startsWith('map.note-') || id === 'map.next-unread';
/** Asks with the browser's own dialog for files, which is not here. */
const asksForFiles = ({ id }: Command): boolean => id === 'map.read-document';
const isUndo = ({ id }: Command): boolean => id === 'edit.undo' || id === 'edit.redo';
const inPage = COMMANDS.filter(
  (command) => command.menu !== 'file' && !isUndo(command) && !isOfText(command) && !asksForFiles(command),
);

test.each(inPage.filter(({ undo: { step } }) => step).map((command) => [command.id, command] as const))(
  '%s is one step that undo takes back, or asks first',
  async (_, command) => {
    expect(prepare(command)).toBe(true);
    const [before, step, look] = [contents(), revision(), viewStore.getState()];
    runCommand(command.id);
    await settled();
    if (revision() === step) {
      expect(viewStore.getState() !== look || asked.length > 0).toBe(true);
      return;
    }
    expect(revision()).toBe(step + 1);
    await undo();
    await settled();
    expect(contents()).toBe(before);
  },
);

test.each(inPage.filter(({ undo: { step } }) => !step).map((command) => [command.id, command] as const))(
  '%s changes nothing in the map',
  async (_, command) => {
    expect(prepare(command)).toBe(true);
    const [before, step] = [contents(), revision()];
    runCommand(command.id);
    await settled();
    expect([revision(), contents()]).toEqual([step, before]);
  },
);
