import type { RequestResult } from '../../shared/contract/requests.ts';
import { textSetting } from '../../shared/model/settings.ts';
import { kindLabel, linkTypeLabel } from '../../shared/model/words.ts';
import { compareText } from '../../shared/util/compare.ts';
import type { Outcome } from './command.ts';
import { mapOf } from './loaded-map.ts';
import { alignColumns } from './output/lines.ts';

type Counts = Readonly<Record<string, number>>;

/** What a map holds, in numbers. `file` is the file as it was typed. */
export function summarise(file: string, loaded: RequestResult<'map.load'>): Outcome {
  const map = mapOf(loaded);
  const json = {
    file,
    schemaVersion: loaded.file.schemaVersion,
    revision: loaded.revision,
    entities: map.entity.size,
    links: map.link.size,
    entitiesByKind: countBy(map.entity.values(), ({ kind }) => plainWord(kindLabel(map, kind))),
    linksByType: countBy(map.link.values(), ({ type }) => plainWord(linkTypeLabel(map, type))),
    sources: map.source.size,
    views: map.view.size,
    snapshots: map.snapshot.size,
  };
  const facts = [
    ['File', `${file}${loaded.file.readOnly ? ' (can only be read)' : ''}`],
    ['Title', textSetting(map, 'title') ?? ''],
    ['As at', textSetting(map, 'as-at') ?? 'today'],
    ['Format', String(json.schemaVersion)],
    ['Revision', String(json.revision)],
  ];
  const sizes = [
    ['Entries', json.entities],
    ['Links', json.links],
    ['Sources', json.sources],
    ['Views', json.views],
    ['Snapshots', json.snapshots],
  ] as const;
  const text = [
    ...alignColumns(facts),
    '',
    ...listCounts(Object.fromEntries(sizes)),
    ...section('Entries by kind', json.entitiesByKind),
    ...section('Links by type', json.linksByType),
  ];
  return { json, text };
}

/** The most first; those of one size in the order of the alphabet. */
function countBy<Item>(items: Iterable<Item>, wordOf: (item: Item) => string): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(wordOf(item), (counts.get(wordOf(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])));
}

/** "Organisation" -> "organisation", as it is written in a table; "NHS body" stays. */
function plainWord(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}

function section(title: string, counts: Counts): string[] {
  return Object.keys(counts).length === 0 ? [] : ['', title, ...listCounts(counts).map((line) => `  ${line}`)];
}

function listCounts(counts: Counts): string[] {
  return alignColumns(
    Object.entries(counts).map(([word, number]) => [word, String(number)]),
    [1],
  );
}
