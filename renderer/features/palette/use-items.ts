// What can be chosen in the palette: actions first, then views and entries, and at the end what cannot be done now.
import { useEffect, useMemo, useState } from 'react';
import {
  type Command,
  type CommandId,
  findCommand,
  findCommands,
  MENU_LABELS,
} from '../../../shared/commands/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { inOrder } from '../../../shared/model/words.ts';
import { foldText } from '../../../shared/util/fold.ts';
import { matchText } from '../../../shared/util/match-text.ts';
import { keysFor, openEntry, runCommand, whyNot } from '../../commands/index.ts';
import { chooseView, entityOption, findEntries, showTab, useMap } from '../../state/index.ts';

export type Item = {
  readonly id: string;
  readonly group: 'Used lately' | 'Actions' | 'Views' | 'Entries' | 'Not possible now';
  readonly label: string;
  /** Every name that it goes by, folded: what a user may type in full. */
  readonly names: readonly string[];
  /** Where it stands in the menus, or what it is. */
  readonly detail: string;
  readonly keys: string | null;
  /** One sentence for the foot of the palette. */
  readonly says: string;
  /** Why it cannot be done now; null when it can. */
  readonly whyNot: string | null;
  /** The action that it is, to be remembered. */
  readonly command: CommandId | null;
  readonly run: () => void;
};

const ENTRIES_SHOWN = 6;
const VIEWS_SHOWN = 4;

export function useItems(text: string, lately: readonly CommandId[]): readonly Item[] {
  const map = useMap();
  const [found, setFound] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOvertaken = false;
    void findEntries(text, ENTRIES_SHOWN).then((answer) => {
      if (!isOvertaken) setFound(answer.map(({ entity }) => entity));
    });
    return () => {
      isOvertaken = true;
    };
  }, [text]);
  return useMemo(() => {
    const actions = findCommands(text, lately)
      .filter(({ id }) => id !== 'help.actions')
      .map((command) => actionItem(command, text === '' && lately.includes(command.id)));
    // Who types the very name of an action, or another word for it, means that one: when it cannot be done now, its
    // reason comes before another action that only sounds like it ("delete" must not become "Delete view").
    const isMeant = (item: Item): boolean => item.names.includes(foldText(text));
    const isNow = (item: Item): boolean => item.whyNot === null;
    return [
      ...actions.filter((item) => isMeant(item)),
      ...actions.filter((item) => !isMeant(item) && isNow(item)),
      ...viewItems(map, text),
      ...found.flatMap((id) => entryItem(map, id) ?? []),
      ...actions.filter((item) => !isMeant(item) && !isNow(item)),
    ];
  }, [map, text, lately, found]);
}

function actionItem({ id, label, aliases, description, menu, undo }: Command, isLately: boolean): Item {
  const why = whyNot(id);
  return {
    id,
    group: why === null ? (isLately ? 'Used lately' : 'Actions') : 'Not possible now',
    label: label.replace('…', ''),
    names: [label, ...aliases].map(foldText),
    detail: why ?? MENU_LABELS[menu],
    keys: keysFor(id),
    says: `${description} ${undo.step ? 'Undo takes it back.' : undo.why}`,
    whyNot: why,
    command: id,
    run: () => runCommand(id),
  };
}

function viewItems(map: MapData, text: string): Item[] {
  if (text.trim() === '') return [];
  return inOrder([...map.view.values()].map(({ id, name, order }) => ({ id, label: name, order })))
    .map((view) => ({ view, fit: matchText(text, view.label, ['view']) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, VIEWS_SHOWN)
    .map(({ view: { id, label } }) => ({
      id: `view:${id}`,
      group: 'Views',
      label,
      names: [],
      detail: 'View',
      keys: null,
      says: 'Look at the map through this view.',
      whyNot: null,
      command: null,
      run: () => {
        chooseView(id);
        showTab('map');
      },
    }));
}

function entryItem(map: MapData, id: string): Item | null {
  const option = entityOption(map, id);
  return (
    option && {
      id: `entry:${id}`,
      group: 'Entries',
      label: option.label,
      names: [],
      detail: option.detail,
      keys: null,
      says: 'Go to this entry and show its details.',
      whyNot: null,
      command: null,
      run: () => openEntry(id),
    }
  );
}

/** The ids that are actions still: a stored one may be of an older version. */
export function stillActions(ids: readonly string[]): CommandId[] {
  return ids.flatMap((id) => findCommand(id)?.id ?? []);
}
