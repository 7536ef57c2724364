// Edits of questionnaires made at random.
import { type Maker, remove, update } from './chance.ts';

export const SURVEY_MAKERS: Readonly<Record<string, Maker>> = {
  'survey.prepare': ({ map, some, word }) => {
    const [asked, about] = [some('entity'), some('entity')];
    const type = [...map.linkType.keys()][0];
    return asked === undefined || about === undefined || type === undefined
      ? null
      : { title: word(), type, asked: [asked], about: [about] };
  },
  'survey.add': ({ map, some, flip }) => {
    const [source, type, asked, about] = [some('source'), some('linkType'), some('entity'), some('entity')];
    if (source === undefined || type === undefined || asked === undefined || about === undefined) return null;
    const no = flip() && map.entity.size > 1 ? [{ about, wish: flip() ? ('start' as const) : null, note: null }] : [];
    return { source, type, asked: [asked], about: [about], answers: flip() ? [{ by: asked, date: null, no }] : [] };
  },
  'survey.update': update('survey', ({ some }) => ({ asked: [some('entity')].filter((id) => id !== undefined) })),
  'survey.remove': remove('survey'),
};
