// What a reader must know of what was left out for them.
import type { Audience } from '../../contract/shapes.ts';
import { uncountedIn } from '../../exchange/audience/counted.ts';
import type { ForAudience, PeopleAs } from '../../exchange/audience/index.ts';
import { LEAST_COUNTED } from '../../exchange/audience/small-numbers.ts';
import { leavableWords } from '../../exchange/audience/tuning.ts';
import type { MapData } from '../../model/map-data.ts';
import type { View } from '../../model/view.ts';
import { HIDDEN_PERSON } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { shownIn } from './shown-in.ts';

const peopleWords: Readonly<Record<PeopleAs, string>> = {
  roles: 'People are shown by role',
  initials: 'People are shown by initials',
  hidden: 'People are not named',
  named: 'People are shown by name',
};

const whom: Readonly<Record<Audience, string>> = {
  internal: '',
  partners: ' not for partners',
  public: ' not for the public',
};

const sayGroups = (isCollapsed: boolean): string =>
  `People are shown ${isCollapsed ? 'as their organisations or ' : ''}in groups, each one entry, and groups of fewer than ${LEAST_COUNTED} are not counted`;

/** Sentences without full stop, for the scope line. `whole` is the map, `seen` what its readers see of it. */
export function audienceNotes(whole: MapData, seen: ForAudience, view: View | null): string[] {
  const { map: made, policy, collapsed } = seen;
  if (policy === null) return [];
  const uncounted = policy.suppressSmall ? uncountedIn(whole) : new Set();
  // The view as it stands in the whole map: its filter may name what the audience does not see.
  const before = shownIn(whole, view === null ? null : (whole.view.get(view.id) ?? view));
  const after = shownIn(made, view);
  const drawnIn = collapsed?.standsFor;
  const joined = [...before.entities].filter((id) => drawnIn?.has(id)).length;
  const entities = [...before.entities].filter(
    (id) => !made.entity.has(id) && !drawnIn?.has(id) && !uncounted.has(id),
  ).length;
  const links = [...before.links].filter((id) => {
    const link = whole.link.get(id);
    return !made.link.has(id) && !uncounted.has(id) && !(link && (drawnIn?.has(link.from) || drawnIn?.has(link.to)));
  }).length;
  const left = [
    entities > 0 ? countOf(entities, 'entry', 'entries') : '',
    links > 0 ? countOf(links, 'link', 'links') : '',
  ].filter((part) => part !== '');
  const people = [...after.entities].flatMap((id) => made.entity.get(id) ?? []).filter(({ person }) => person);
  const hidden = people.filter(({ name }) => name === HIDDEN_PERSON).length;
  const isTuned = policy.people !== null && policy.people !== 'roles' && policy.people !== 'hidden';
  const besides = [...policy.chosen].filter((what) => what !== 'assumptions' && what !== 'restricted');
  return [
    ...(left.length > 0
      ? [`${left.join(' and ')}${whom[policy.audience]} ${entities + links === 1 ? 'is' : 'are'} left out`]
      : []),
    ...(joined > 0 && policy.suppressSmall ? [sayGroups(policy.collapsePeople)] : []),
    ...(joined > 0 && !policy.suppressSmall
      ? [countOf(joined, 'person is shown as an organisation', 'people are shown as their organisations')]
      : []),
    ...(people.length > 0 && policy.people !== null ? [peopleWords[policy.people]] : []),
    ...(isTuned && hidden > 0 ? [countOf(hidden, 'person is not named', 'people are not named')] : []),
    ...(besides.length > 0 ? [`Without ${besides.map((what) => leavableWords[what]).join(', ')}`] : []),
  ];
}
