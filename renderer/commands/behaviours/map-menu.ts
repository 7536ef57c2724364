import {
  addLinksFrom,
  getIsPanelOpen,
  getMap,
  getPlace,
  getSelection,
  goToUnread,
  isEmpty,
  markReadToHere,
  markUnread,
  openDialog,
  openForm,
  soleOf,
  textSources,
} from '../../state/index.ts';
import { chooseDocuments } from '../choose-documents.ts';
import { canShowInSources, showInSources } from '../sources.ts';
import { arrangingBehaviours } from './arranging.ts';
import { type Behaviour, type MenuBehaviours, side } from './behaviour.ts';
import { expectingBehaviours } from './expecting.ts';

/** Side by side, more could not be read. */
const MOST_MERGED = 4;

const isReading = (): boolean => getIsPanelOpen('reader') && getPlace() !== null;

const inText = (run: () => unknown): Behaviour => ({
  enabled: isReading,
  otherwise: 'Open a text in the reader first.',
  run,
});

export const mapBehaviours: MenuBehaviours<'map'> = {
  'map.add-entry': { run: () => openDialog({ kind: 'add-entry' }) },
  'map.add-link': {
    enabled: () => getMap().entity.size > 0,
    otherwise: 'Add an entry first: a link goes from one entry to another.',
    run() {
      const [from, to] = getSelection().entities;
      openDialog({ kind: 'add-link', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
    },
  },
  'map.add-links-from': {
    enabled: () => soleOf(getSelection())?.kind === 'entity',
    otherwise: 'Select one entry first: the links are added from it.',
    run: () => addLinksFrom(soleOf(getSelection())?.id ?? null),
  },
  'map.add-linked-entry': {
    enabled: () => getSelection().entities.size === 1,
    otherwise: 'Select one entry first: the new one is linked to it.',
    run() {
      const [linkFrom] = getSelection().entities;
      if (linkFrom !== undefined) openDialog({ kind: 'add-entry', linkFrom });
    },
  },
  'map.paste-list': { run: () => openDialog({ kind: 'paste-list' }) },
  'map.record-engagement': {
    enabled: () => getMap().entity.size > 0,
    otherwise: 'Add an entry first: a contact is with somebody on the map.',
    run: () => openDialog({ kind: 'record-engagement' }),
  },
  'map.survey': {
    enabled: () => getMap().entity.size > 1,
    otherwise: 'Add two entries first: who is asked, and whom they are asked about.',
    run: () => openDialog({ kind: 'survey' }),
  },
  'map.add-source': { run: () => openDialog({ kind: 'add-source' }) },
  'map.attach-evidence': {
    enabled: () => !isEmpty(getSelection()),
    otherwise: 'Select the entries or links first that the evidence is about.',
    run() {
      const { entities, links } = getSelection();
      openDialog({ kind: 'attach-evidence', entities: [...entities], links: [...links] });
    },
  },
  'map.show-in-sources': {
    enabled: canShowInSources,
    otherwise: 'Select an entry or a link first that has evidence.',
    run: showInSources,
  },
  'map.merge': { run: () => openDialog({ kind: 'merge' }) },
  'map.merge-selected': {
    enabled: () => getSelection().entities.size > 1 && getSelection().entities.size <= MOST_MERGED,
    otherwise: `Select two entries first, or a few more: up to ${MOST_MERGED} can become one.`,
    run: () => openDialog({ kind: 'merge', entities: [...getSelection().entities] }),
  },
  'map.read-document': { run: chooseDocuments },
  'map.paste-note': { run: () => openDialog({ kind: 'paste-note' }) },
  'map.note-link': inText(() => openForm('link')),
  'map.note-entry': inText(() => openForm('entry')),
  'map.note-alias': {
    enabled: () => isReading() && getPlace()?.words != null,
    otherwise: 'Pick out the words first: with the mouse, or with Left and Right in the text.',
    run: () => openForm('alias'),
  },
  'map.note-evidence': {
    enabled: () => isReading() && soleOf(getSelection()) !== null,
    otherwise: 'Select an entry or a link on the map first, and a sentence in the reader.',
    run: () => openForm('evidence'),
  },
  'map.note-read': inText(markReadToHere),
  'map.note-unread': inText(markUnread),
  'map.next-unread': {
    enabled: () => textSources(getMap()).length > 0,
    otherwise: 'Read a document first: there is no text in the map yet.',
    run: goToUnread,
  },
  ...expectingBehaviours,
  'map.take-snapshot': { run: () => openDialog({ kind: 'snapshot', snapshot: null }) },
  ...arrangingBehaviours,
  'map.history': side('history'),
};
