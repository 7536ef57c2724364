// What a worker is given to answer a question.
import type { MapData } from '../../shared/model/map-data.ts';
import { textSetting } from '../../shared/model/settings.ts';
import { type Said, saidOrMeant } from '../../shared/questions/index.ts';
import { withoutTexts } from './without-texts.ts';

/** The map without what no question reads, and what is asked of it. @param today YYYY-MM-DD: ages count from it where the map says no other */
export function askedOf(map: MapData, question: string, said: Said, today: string) {
  const meant = saidOrMeant(question, map, said);
  const asAt = textSetting(map, 'as-at') ?? today;
  return { map: withoutTexts(map, [...meant.from, ...meant.to]), asked: { asAt, ...meant } };
}
