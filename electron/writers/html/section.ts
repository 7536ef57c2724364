// One figure of the page: the picture, what a reader should know of it, and the tables.
import type { Figure } from '../../../shared/figure/figure.ts';
import type { FigureTable } from '../../../shared/figure/figure-table.ts';
import { figureTables } from '../../../shared/figure/figure-tables.ts';
import type { StandsFor } from '../../../shared/figure/scene/scene.ts';
import { sceneToInlineSvg } from '../../../shared/figure/svg/index.ts';
import { type Tell, tellNobody } from '../../../shared/util/progress.ts';
import { escapeXml } from '../../../shared/util/xml.ts';
import { tableOf } from './table.ts';

type Place = {
  /** Unique on the page; all ids of the section begin with it. */
  readonly prefix: string;
  /** Whether the page shows this figure alone, and so is headed by its title. */
  readonly isOne: boolean;
  readonly appendix: boolean;
};

/** Headings go one level deeper where the page has several figures. */
const heading = ({ isOne }: Place, text: string): string => {
  const level = isOne ? 'h2' : 'h3';
  return `<${level}>${escapeXml(text)}</${level}>\n`;
};

/** What of a figure's work its picture is; the rest is its tables. */
const PICTURE = 0.4;

const paragraph = (text: string | null): string => (text === null ? '' : `<p>${escapeXml(text)}</p>\n`);

export function figureSection(figure: Figure, place: Place, tell: Tell = tellNobody): string {
  const { words } = figure;
  const { prefix, isOne, appendix } = place;
  const title = isOne ? '' : `<h2 id="${prefix}-title">${escapeXml(words.title)}</h2>\n`;
  const tables = appendix || !figure.hasPicture ? figureTables(figure) : [];
  const numbers = numbersOf(tables);
  // Whoever goes from part to part of the page by their names has to tell them apart.
  const of = isOne ? '' : ` of “${words.title}”`;
  const picture = figure.hasPicture ? pictureOf(figure, place, numbers) : '';
  tell(PICTURE);
  const rows = tables.map((table, index) => {
    const part = tablePart(table, place, { prefix, of, numbers });
    tell(PICTURE + ((1 - PICTURE) * (index + 1)) / tables.length);
    return part;
  });
  return `<section id="${prefix}" class="figure"${isOne ? ` aria-label="${figure.hasPicture ? 'Figure' : 'Answer'}"` : ` aria-labelledby="${prefix}-title"`}>
${title}${paragraph(words.subtitle)}${paragraph(words.caption)}<p class="scope">${escapeXml([words.scope, words.date].filter(Boolean).join(' '))}</p>
${picture}${findings(figure, place)}${legend(figure, place)}${restOfKey(figure, place)}${
  appendix && figure.hasPicture ? described(figure, place) : ''
}${rows.join('')}${figure.hasPicture ? '' : told(figure, place)}</section>
`;
}

function tablePart(table: FigureTable, place: Place, how: Parameters<typeof tableOf>[1]): string {
  const rows = table.rows.length === 0 ? '' : tableOf(table, how);
  return heading(place, table.title) + paragraph(table.note) + rows;
}

/** What rows and groups are told by, instead of ids of the map, which say nothing to a reader. */
function numbersOf(tables: readonly FigureTable[]): ReadonlyMap<string, string> {
  return new Map(
    tables
      .filter(({ key }) => key !== 'sources')
      .flatMap(({ key, about }) => about.map((id, index) => [id, `${key.charAt(0)}${index + 1}`] as const)),
  );
}

function pictureOf(
  { scene, words }: Figure,
  { prefix, appendix }: Place,
  numbers: ReadonlyMap<string, string>,
): string {
  const mark = (standsFor: StandsFor): string => {
    const own = numbers.get(standsFor.id);
    if (own === undefined) return '';
    const ends =
      standsFor.record === 'link'
        ? ` data-ends="${numbers.get(standsFor.from) ?? ''} ${numbers.get(standsFor.to) ?? ''}"`
        : '';
    return ` data-n="${own}"${ends}`;
  };
  const svg = sceneToInlineSvg(scene, words.altText, {
    prefix: `${prefix}-picture-`,
    mark,
    details: appendix ? `${prefix}-words` : null,
  });
  return `<div class="tools" role="group" aria-label="Zoom of the picture" hidden>
<button type="button" data-zoom="in">Zoom in</button>
<button type="button" data-zoom="out">Zoom out</button>
<button type="button" data-zoom="all">Show all</button>
<button type="button" data-zoom="none">Choose nothing</button>
</div>
<div class="picture">
${svg}</div>
<p class="chosen" role="status"></p>
`;
}

function findings({ words }: Figure, place: Place): string {
  if (words.findings.length === 0) return '';
  const items = words.findings.map((text) => `<li>${escapeXml(text)}</li>\n`).join('');
  return `${heading(place, 'Key findings')}<ol>\n${items}</ol>\n`;
}

/** Names that the page had no room for, which have a number on it. */
function restOfKey({ further: { names } }: Figure, place: Place): string {
  if (names.length === 0) return '';
  const items = names.map(({ number, name }) => `<li value="${number}">${escapeXml(name)}</li>\n`).join('');
  return `${heading(place, 'Names by number, continued')}<ol class="names">\n${items}</ol>\n`;
}

/** The picture at length, for those who cannot see it and for anyone who wants it said. */
function described({ words }: Figure, place: Place): string {
  const level = place.isOne ? 'h3' : 'h4';
  const parts = words.description.map(
    ({ heading: over, paragraphs }) =>
      (over === null ? '' : `<${level}>${escapeXml(over)}</${level}>\n`) + paragraphs.map(paragraph).join(''),
  );
  return `<div id="${place.prefix}-words" class="words">\n${heading(place, 'What the picture shows')}${parts.join('')}</div>\n`;
}

/** What belongs to an answer besides its tables. */
function told({ words }: Figure, place: Place): string {
  return words.description
    .map(
      ({ heading: over, paragraphs }) =>
        (over === null ? '' : heading(place, over)) + paragraphs.map(paragraph).join(''),
    )
    .join('');
}

function legend({ legend: { sections } }: Figure, place: Place): string {
  if (sections.length === 0) return '';
  const parts = sections.map(
    (section) =>
      `<div><dt>${escapeXml(section.heading)}</dt>\n${section.rows
        .map(({ label, count }) => `<dd>${escapeXml(label)}: ${count.toLocaleString('en-GB')}</dd>\n`)
        .join('')}</div>\n`,
  );
  return `${heading(place, 'Legend')}<dl class="legend">\n${parts.join('')}</dl>\n`;
}
