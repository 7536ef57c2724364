import { useEffect, useState } from 'react';
import { COMMANDS, type CommandId } from '../../../shared/commands/index.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import { foldText } from '../../../shared/util/fold.ts';
import { isEnabled } from '../../commands/index.ts';
import { type Found, findEntries, useMap } from '../../state/index.ts';

/** An entry that was found, and what in it matched. */
export type Hit = { readonly entity: Entity; readonly found: Found };
export type ActionHit = { readonly id: CommandId; readonly label: string };

const ENTRIES_SHOWN = 12;
const ACTIONS_SHOWN = 3;

/** What a typed text finds: entries from the host, and actions by their label. */
export function useSearch(text: string): {
  readonly hits: readonly Hit[];
  readonly actions: readonly ActionHit[];
  readonly isDone: boolean;
} {
  const map = useMap();
  const [answer, setAnswer] = useState<{ text: string; found: readonly Found[] }>({ text: '', found: [] });
  useEffect(() => {
    let isOvertaken = false;
    void findEntries(text, ENTRIES_SHOWN).then((found) => {
      if (!isOvertaken) setAnswer({ text, found });
    });
    return () => {
      isOvertaken = true;
    };
  }, [text]);
  const hits = answer.found.flatMap((found) => {
    const entity = map.entity.get(found.entity);
    return entity ? [{ entity, found }] : [];
  });
  return { hits: text.trim() === '' ? [] : hits, actions: findActions(text), isDone: answer.text === text };
}

/** Actions whose label holds every word of the text. */
function findActions(text: string): readonly ActionHit[] {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0 || words.join('').length < 2) return [];
  return COMMANDS.filter(
    ({ id, label }) =>
      id !== 'edit.find' &&
      isEnabled(id) &&
      words.every((word) =>
        foldText(label)
          .split(' ')
          .some((part) => part.startsWith(word)),
      ),
  )
    .slice(0, ACTIONS_SHOWN)
    .map(({ id, label }) => ({ id, label: label.replace('…', '') }));
}
