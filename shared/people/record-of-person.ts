// Everything that a map holds about one person, for a subject access request.
import type { MapData } from '../model/map-data.ts';
import { textSetting } from '../model/settings.ts';
import type { LoggedStep } from './erase-history.ts';
import { createMentions } from './mentions.ts';
import { historyOf } from './record-history.ts';
import { aboutThem, type Section } from './record-sections.ts';
import { type Told, tell } from './told.ts';
import { mapsIn, type Whose } from './whose.ts';

export type PersonRecord = { readonly [heading: string]: unknown };

const WHAT_THIS_IS =
  'Everything that this map holds about one person: what is recorded of them, what others’ records say of them, how both were before, and where they are named in documents. It names other people too. Look through it before you hand it over, and take out what is theirs.';

/** @param today the day it is made on */
export function recordOfPerson(
  map: MapData,
  history: readonly LoggedStep[],
  whose: Whose,
  today: string,
): PersonRecord {
  const mentions = createMentions(whose.known);
  const { entity, ids, known } = whose;
  const former = known.names.filter((name) => name !== entity?.name && !entity?.aliases.includes(name));
  const sections: Section = aboutThem(map, ids, mentions);
  const snapshots = [...map.snapshot.values()].flatMap((snapshot) => {
    const [then] = mapsIn({ ...map, snapshot: new Map([[snapshot.id, snapshot]]) }, []);
    const held = then ? wholeOf(then, ids, mentions) : {};
    const named = tell(map, { name: snapshot.name, date: snapshot.date, notes: snapshot.notes });
    return Object.keys(held).length === 0 ? [] : [{ ...named, 'What it holds': held }];
  });
  return {
    'Record of': entity?.name ?? known.names[0] ?? 'a person',
    'Made on': today,
    'From the map': textSetting(map, 'title') ?? 'without a title',
    ...(textSetting(map, 'purpose') === null ? {} : { 'Why the map is kept': textSetting(map, 'purpose') }),
    'What this is': WHAT_THIS_IS,
    'In the map now': entity === null ? 'No longer: only the history below still speaks of them.' : 'Yes',
    ...(former.length === 0 ? {} : { 'Also known, now or before, as': former }),
    ...wholeOf(map, ids, mentions, sections),
    ...(snapshots.length === 0 ? {} : { 'Snapshots: the map as it was kept on a date': snapshots }),
    ...historyOf(map, history, ids, mentions),
  };
}

function wholeOf(
  map: MapData,
  ids: ReadonlySet<string>,
  mentions: ReturnType<typeof createMentions>,
  sections: Section = aboutThem(map, ids, mentions),
): Record<string, unknown> {
  const entries = [...ids].map((id) => map.entity.get(id)).filter((each) => each !== undefined);
  const own = entries.map((entity): Told => {
    const { person, ...rest } = entity;
    return { ...tell(map, rest), ...(person === null ? {} : { 'As a person': tell(map, person) }) };
  });
  return {
    ...(own.length === 0 ? {} : { 'What is recorded about the person': own.length === 1 ? own[0] : own }),
    ...sections,
  };
}
