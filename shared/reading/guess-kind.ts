// What kind of entry a name is of, by the words in it: first by what the map's own entries of such names are, then by everyday use.
import type { MapData } from '../model/map-data.ts';
import { foldedNames } from '../model/map-index.ts';
import { foldText } from '../util/fold.ts';

const HINTS: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'person',
    /\b(officer|manager|director|head of|chair|chairman|chairwoman|coordinator|co ordinator|commissioner|clerk|cllr|councillor|executive member|leader of|chief executive|nurse|worker|lead)$|^(head of|director of|leader of|chair of|cllr|councillor) /,
  ],
  [
    'channel',
    /\b(newsletter|bulletin|website|web site|facebook|twitter|instagram|page|magazine|leaflet|poster|mailing list|noticeboard|notice board|directory|factsheet|survey|app|radio|gazette)s?\b|\bwww/,
  ],
  [
    'strategy',
    /\b(strategy|strategies|plan|policy|framework|charter|vision|model|principles|agreement|concordat|act)$/,
  ],
  [
    'group',
    /\b(board|partnership|forum|group|network|team|committee|panel|assembly|alliance|consortium|cabinet|executive|working party|steering group|club|collective)s?$/,
  ],
  [
    'project',
    /\b(project|programme|pilot|scheme|campaign|fund|initiative|challenge|event|conference|workshop|festival|hub project)s?$/,
  ],
  [
    'audience',
    /\b(residents|families|people|adults|children|parents|carers|women|men|tenants|patients|pupils|students|users|volunteers|professionals|girls|boys)\b/,
  ],
  ['place', /\b(park|ward|village|town|estate|street|road|library|centre|borough|hall)$/],
];

/** The key of a kind that the map has. */
export function guessKind(map: MapData, name: string): string {
  const folded = foldText(name);
  const last = folded.split(' ').at(-1) ?? '';
  const votes = new Map<string, number>();
  if (last.length > 2)
    for (const entity of map.entity.values())
      if (foldedNames(entity)[0]?.endsWith(` ${last}`)) votes.set(entity.kind, (votes.get(entity.kind) ?? 0) + 1);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0)) return first[0];
  const hint = HINTS.find(([kind, words]) => map.kind.has(kind) && words.test(folded))?.[0];
  return hint ?? (map.kind.has('organisation') ? 'organisation' : ([...map.kind.keys()][0] ?? 'organisation'));
}
