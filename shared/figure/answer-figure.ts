// An answer as a paper: what was asked, what was found, and its tables. Writers set it as they set any figure, without a picture.
import type { Answer } from '../contract/answer.ts';
import type { MapData } from '../model/map-data.ts';
import { textSetting } from '../model/settings.ts';
import { sayDate } from '../util/dates.ts';
import { answerTables } from './answer-tables.ts';
import type { Figure } from './figure.ts';
import { houseStyleOf } from './house-style.ts';
import { pageSize } from './scene/paper.ts';
import type { Scene } from './scene/scene.ts';
import { changeFigure, type FigureChange, figureSettings, markingWords } from './settings.ts';
import { themes } from './theme.ts';

export type AnswerOptions = {
  /** The date that ages count from, YYYY-MM-DD. */
  readonly asAt: string;
  /** What a reader must know of what was left out for them. Without full stop. */
  readonly notes?: readonly string[];
  readonly settings?: FigureChange;
  /** What it is called, and what was asked. */
  readonly title: string;
  readonly asks: string;
};

/** The same map, answer and options give the same figure. @param map as its audience may see it, in which it was answered */
export function answerFigure(map: MapData, answer: Answer, options: AnswerOptions): Figure {
  const settings = changeFigure(figureSettings(null), options.settings ?? {});
  const house = houseStyleOf(map);
  const page = pageSize(settings.paper ?? 'a4', settings.orientation);
  const { trust } = answer;
  const named = textSetting(map, 'title');
  const scene: Scene = {
    width: page.width,
    height: page.height,
    title: options.title,
    description: answer.answer,
    background: themes.light.background,
    typeface: house.typeface,
    items: [],
    namesInKey: [],
    namesLeftOut: [],
  };
  return {
    scene,
    whole: scene,
    further: { names: [], sheets: [] },
    words: {
      title: options.title,
      subtitle: named === null ? options.asks : `${named}. ${options.asks}`,
      caption: answer.answer,
      sources: [],
      date: `As at ${sayDate(options.asAt)}`,
      marking: markingWords[settings.marking ?? 'none'],
      findings: [],
      scope: [trust.scope, trust.response, ...(options.notes ?? []).map((note) => `${note}.`)]
        .filter(Boolean)
        .join(' '),
      altText: answer.answer,
      description: trust.unknowns.length === 0 ? [] : [{ heading: 'What is not known', paragraphs: trust.unknowns }],
    },
    settings,
    house,
    page,
    isSheetChosen: true,
    legend: { sections: [] },
    map,
    shown: { entities: new Set(answer.entities), links: new Set(answer.links) },
    view: null,
    asAt: options.asAt,
    sources: [],
    names: [],
    nameUnit: 1,
    hasPicture: false,
    tables: answerTables(map, answer),
  };
}
