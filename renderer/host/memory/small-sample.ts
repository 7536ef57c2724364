import { planEdits } from '../../../shared/edits/index.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { freshMap } from './memory-host.ts';

/** A map of a dozen entries for component tests and for trying the interface; not the sample that users get. */
export function smallSample(newId: () => string): MapData {
  const map = freshMap(newId);
  const ids = new Map<string, string>();
  const idOf = (name: string): string => {
    const id = ids.get(name) ?? newId();
    ids.set(name, id);
    return id;
  };
  const entry = (kind: string, name: string, sector: string | null, more: object = {}) => ({
    edit: 'entity.add',
    input: { id: idOf(name), kind, name, sector, ...more },
  });
  const link = (from: string, type: string, to: string, more: object = {}) => ({
    edit: 'link.add',
    input: { id: idOf(`${from} ${type} ${to}`), from: idOf(from), type, to: idOf(to), ...more },
  });
  const evidence = (of: object, section: string, certainty = 'fact') => ({
    edit: 'evidence.add',
    input: { source: idOf('submission'), section, certainty, ...of },
  });
  const linkEvidence = (key: string, section: string, certainty = 'fact') =>
    evidence({ link: idOf(key) }, section, certainty);

  const calls = [
    { edit: 'setting.add', input: { id: 'title', value: 'A small system' } },
    { edit: 'setting.add', input: { id: 'as-at', value: '2019-03-31' } },
    { edit: 'term.add', input: { vocabulary: 'locality', label: 'Partington' } },
    {
      edit: 'source.add',
      input: { id: idOf('submission'), title: 'Local pilot submission', kind: 'document', date: '2018-11' },
    },
    entry('group', 'Strong Communities Board', 'partnership'),
    entry('group', 'Health and Wellbeing Board', 'health', { aliases: ['HWB', 'HWBB'] }),
    entry('group', 'Vision 31', 'partnership', { localities: ['partington'] }),
    entry('group', 'Vision 31 Steering Group', 'residents', {
      aliases: ['Vision 31 Group'],
      localities: ['partington'],
      parent: idOf('Vision 31'),
    }),
    entry('group', 'Local Pilot Working Group', 'partnership'),
    entry('organisation', 'Trafford Council', 'public', { website: 'https://example.org' }),
    entry('organisation', 'Thrive Trafford', 'voluntary-and-community'),
    entry('organisation', 'Trafford Leisure', null),
    entry('project', 'Partington Moving', 'partnership'),
    entry('strategy', 'Health and Wellbeing Strategy', 'health'),
    entry('person', 'Pilot programme manager', 'public'),
    entry('audience', 'Residents of Partington', 'residents', { localities: ['partington'] }),
    entry('channel', 'Connected Club newsletter', null),
    link('Vision 31 Steering Group', 'reports-to', 'Strong Communities Board', {
      methods: ['report'],
      frequency: 'quarterly',
    }),
    link('Vision 31 Steering Group', 'oversees', 'Local Pilot Working Group'),
    link('Local Pilot Working Group', 'communicates-with', 'Vision 31 Steering Group', { methods: ['report'] }),
    link('Partington Moving', 'communicates-with', 'Vision 31 Steering Group', {
      methods: ['standing-agenda-item'],
    }),
    link('Thrive Trafford', 'supports', 'Vision 31 Steering Group'),
    link('Trafford Council', 'member-of', 'Health and Wellbeing Board'),
    link('Trafford Leisure', 'delivers', 'Partington Moving', { status: 'planned' }),
    link('Connected Club newsletter', 'targets', 'Residents of Partington'),
    link('Health and Wellbeing Strategy', 'aligned-to', 'Health and Wellbeing Board'),
    linkEvidence('Vision 31 Steering Group reports-to Strong Communities Board', 'principle 9'),
    linkEvidence('Vision 31 Steering Group oversees Local Pilot Working Group', 'principle 6'),
    linkEvidence('Thrive Trafford supports Vision 31 Steering Group', 'principle 3', 'assumption'),
    evidence({ entity: idOf('Vision 31 Steering Group') }, 'principle 9'),
    {
      edit: 'assessment.add',
      input: { entity: idOf('Vision 31 Steering Group'), scale: 'influence', value: 4, date: '2019-03-12' },
    },
  ];
  const outcome = planEdits(map, calls, { now: '2019-03-31T09:00:00Z', today: '2019-03-31', newId });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return applyChanges(map, outcome.value.changes);
}
