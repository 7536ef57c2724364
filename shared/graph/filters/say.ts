// A condition in words, for chips, lists and captions.
import type { MapData } from '../../model/map-data.ts';
import { linkTypeLabel, shownNameOf } from '../../model/words.ts';
import { sayDate } from '../../util/dates.ts';
import { fieldOf, valueLabel } from '../fields/index.ts';
import type { Way } from '../paths/reach.ts';
import type { Route } from '../paths/steps.ts';
import type { Condition } from './filter.ts';

/** "Sector" and "Health or Public"; `text` can stand alone. */
export type ConditionWords = { readonly about: string; readonly text: string };

const MOST_NAMED = 3;

function listed(words: readonly string[], joint: 'and' | 'or'): string {
  const named =
    words.length > MOST_NAMED ? [...words.slice(0, MOST_NAMED - 1), `${words.length - MOST_NAMED + 1} more`] : words;
  const last = named.at(-1) ?? 'nothing';
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} ${joint} ${last}`;
}

const bound = (value: number | string): string =>
  typeof value === 'number' ? value.toLocaleString('en-GB') : sayDate(value);

function sayRange(from: number | string | null, to: number | string | null): string {
  if (from !== null && to !== null) return from === to ? bound(from) : `${bound(from)} to ${bound(to)}`;
  if (from !== null) return typeof from === 'number' ? `${bound(from)} or more` : `from ${bound(from)}`;
  if (to !== null) return typeof to === 'number' ? `${bound(to)} or less` : `until ${bound(to)}`;
  return 'any';
}

const ways: Readonly<Record<Way, string>> = { both: '', out: ' along the arrows', in: ' against the arrows' };
const routes: Readonly<Record<Route, string>> = {
  any: '',
  directed: ' along the arrows',
  upward: ' upwards',
  message: ' as a message travels',
};

function over(map: MapData, types: readonly string[]): string {
  return types.length === 0
    ? ''
    : `, over “${listed(
        types.map((type) => linkTypeLabel(map, type)),
        'or',
      )}”`;
}

export function sayCondition(map: MapData, condition: Condition): ConditionWords {
  const { about, text } = sayPlain(map, condition);
  return condition.not === true ? { about, text: `not ${text}` } : { about, text };
}

/** A condition as its chip has it: "Sector: Health or Public". */
export function sayChip(map: MapData, condition: Condition): string {
  const { about, text } = sayCondition(map, condition);
  return `${about}: ${text}`;
}

function sayPlain(map: MapData, condition: Condition): ConditionWords {
  switch (condition.kind) {
    case 'words': {
      const field = fieldOf(map, condition.field);
      const words = condition.values.map((value) => (field ? valueLabel(map, field, value) : value));
      return { about: sayField(map, condition.field), text: listed(words, 'or') };
    }
    case 'range':
      return { about: sayField(map, condition.field), text: sayRange(condition.from, condition.to) };
    case 'text':
      return { about: sayField(map, condition.field), text: `“${condition.text}”` };
    case 'chosen': {
      const names = condition.entries.map((id) => shownNameOf(map, id));
      return { about: 'Chosen by hand', text: listed(names, 'and') };
    }
    case 'near': {
      const { entries, steps, way, types } = condition;
      const names = listed(
        entries.map((id) => shownNameOf(map, id)),
        'or',
      );
      const far = `within ${steps} ${steps === 1 ? 'step' : 'steps'}`;
      return { about: 'Focus', text: `${far}${ways[way]} of ${names}${over(map, types)}` };
    }
    case 'path': {
      const { from, to, route, types } = condition;
      const ends = `from ${shownNameOf(map, from)} to ${shownNameOf(map, to)}`;
      return { about: 'Path', text: `${ends}${routes[route]}${over(map, types)}` };
    }
  }
}

/** What a field is called where entries and links stand side by side: fields of both have the same label. */
function sayField(map: MapData, id: string): string {
  const field = fieldOf(map, id);
  if (!field) return 'A field that has gone';
  const hasTwin =
    fieldOf(map, `${field.of === 'entity' ? 'link' : 'entity'}${id.slice(id.indexOf('.'))}`) !== undefined;
  return hasTwin ? `${field.label} of ${field.of === 'entity' ? 'entries' : 'links'}` : field.label;
}
