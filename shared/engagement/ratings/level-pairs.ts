// Where somebody stands and should stand, as two scales of the same levels: engagement, and the level of taking part in a topic.
import type { MapData } from '../../model/map-data.ts';
import { inOrder } from '../../model/words.ts';
import { slugOf } from '../../util/fold.ts';

export type LevelPair = {
  /** The scale of where each stands now; what the pair is known by. */
  readonly now: string;
  readonly wanted: string;
  /** “Engagement”, or what the topic is called. */
  readonly label: string;
  /** Null for engagement. */
  readonly topic: string | null;
};

/**
 * The five levels of the IAP2 Spectrum of Public Participation, by their names (© International Association for Public
 * Participation, iap2.org), each with what it means in words of our own. They are levels, not steps.
 */
export const IAP2_LEVELS = [
  { value: 1, label: 'Inform', means: 'They are told what is happening, so that they can understand it' },
  { value: 2, label: 'Consult', means: 'They are asked what they think, and told what came of it' },
  { value: 3, label: 'Involve', means: 'They work with us throughout, and what worries them shapes the choices' },
  { value: 4, label: 'Collaborate', means: 'They are partners in each decision, from the choices to the answer' },
  { value: 5, label: 'Empower', means: 'They decide, and we do what they decide' },
] as const;

const NOW = 'iap2-now-';
const WANTED = 'iap2-intended-';
const NOW_WORDS = ': level now';
const WANTED_WORDS = ': level intended';

export const ENGAGEMENT: LevelPair = {
  now: 'engagement',
  wanted: 'desired-engagement',
  label: 'Engagement',
  topic: null,
};

/** Every pair that the map has, engagement first. A topic is two scales of its own, known by their ids. */
export function levelPairs(map: Pick<MapData, 'scale'>): LevelPair[] {
  const engagement = map.scale.has(ENGAGEMENT.now) && map.scale.has(ENGAGEMENT.wanted) ? [ENGAGEMENT] : [];
  const topics = inOrder(map.scale.values()).flatMap(({ id, label }): LevelPair[] => {
    const key = id.startsWith(NOW) ? id.slice(NOW.length) : null;
    const wanted = `${WANTED}${key}`;
    if (key === null || !map.scale.has(wanted)) return [];
    const topic = label.endsWith(NOW_WORDS) ? label.slice(0, -NOW_WORDS.length) : label;
    return [{ now: id, wanted, label: topic, topic: key }];
  });
  return [...engagement, ...topics];
}

export type TopicRead = { readonly edits: readonly { edit: string; input: object }[] } | { readonly problem: string };

/** The most letters: its scales are called by it, and some more words. */
const LONGEST = 80;

function keyFor(map: Pick<MapData, 'scale'>, name: string): string {
  const plain = slugOf(name).slice(0, 60).replace(/-$/, '') || 'topic';
  for (let number = 1; ; number++) {
    const key = number === 1 ? plain : `${plain}-${number}`;
    if (!map.scale.has(`${NOW}${key}`) && !map.scale.has(`${WANTED}${key}`)) return key;
  }
}

function checked(
  map: Pick<MapData, 'scale'>,
  typed: string,
  self: string | null,
): { name: string } | { problem: string } {
  const name = typed.trim();
  if (name === '') return { problem: 'Say what the topic is called.' };
  if (name.length > LONGEST) return { problem: `The name is too long: it may have ${LONGEST} letters.` };
  const same = levelPairs(map).find((pair) => pair.topic !== self && pair.label.toLowerCase() === name.toLowerCase());
  return same ? { problem: `There is a topic “${same.label}” already.` } : { name };
}

/** What makes a topic: two scales, so that judgements, history, filters, rules, tables and files know it as they know any other. */
export function topicEdits(map: Pick<MapData, 'scale'>, typed: string): TopicRead {
  const read = checked(map, typed, null);
  if ('problem' in read) return read;
  const key = keyFor(map, read.name);
  const scale = (id: string, words: string, description: string) => ({
    edit: 'scale.add',
    input: {
      id,
      label: `${read.name}${words}`,
      description,
      appliesTo: ['entity'],
      levels: IAP2_LEVELS.map(({ value, label }) => ({ value, label })),
      isNumeric: false,
    },
  });
  return {
    edits: [
      scale(`${NOW}${key}`, NOW_WORDS, 'How far they take part in this topic now (levels of IAP2)'),
      scale(`${WANTED}${key}`, WANTED_WORDS, 'How far they are meant to take part in this topic (levels of IAP2)'),
    ],
  };
}

export function renameTopicEdits(map: Pick<MapData, 'scale'>, pair: LevelPair, typed: string): TopicRead {
  const read = checked(map, typed, pair.topic);
  if ('problem' in read) return read;
  const rename = (id: string, words: string) => ({
    edit: 'scale.update',
    input: { id, fields: { label: `${read.name}${words}` } },
  });
  return { edits: [rename(pair.now, NOW_WORDS), rename(pair.wanted, WANTED_WORDS)] };
}

/** Takes a topic away, with every judgement on it. */
export const removeTopicEdit = ({ now, wanted }: LevelPair) => ({
  edit: 'scale.remove',
  input: { ids: [now, wanted] },
});
