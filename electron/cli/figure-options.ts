// What can be said of a figure on the command line, other than its view says.
import type { RequestParams } from '../../shared/contract/requests.ts';
import { LEAVABLE, type Leavable, PEOPLE_AS } from '../../shared/exchange/audience/index.ts';
import { ORIENTATIONS, PAPERS } from '../../shared/figure/scene/paper.ts';
import { type FigureChange, LEGEND_PLACES, MARKINGS } from '../../shared/figure/settings.ts';
import type { Given, Options } from './command.ts';
import { UsageFailure } from './usage-failure.ts';

/** Dots an inch: fewer cannot be read, more only make the file larger. */
const DPI = { least: 36, most: 600 } as const;

export const FIGURE_OPTIONS = {
  paper: { type: 'string', value: 'P', choices: [...PAPERS], isLong: true, does: `the sheet: ${PAPERS.join(', ')}` },
  orientation: { type: 'string', choices: [...ORIENTATIONS], does: 'which way the sheet lies' },
  legend: { type: 'string', choices: [...LEGEND_PLACES], does: 'where the legend stands' },
  marking: {
    type: 'string',
    value: 'M',
    choices: [...MARKINGS],
    isLong: true,
    does: `the protective marking: ${MARKINGS.join(', ')}`,
  },
  greyscale: { type: 'boolean', does: 'in greys that still tell everything apart' },
  'figure-only': { type: 'boolean', does: 'without the description and tables that follow in PDF, Word and HTML' },
  people: {
    type: 'string',
    value: 'P',
    choices: [...PEOPLE_AS],
    isLong: true,
    does: `people as ${PEOPLE_AS.join(', ')}`,
  },
  'collapse-people': { type: 'boolean', does: 'people drawn into the one organisation that each belongs to' },
  'suppress-small': { type: 'boolean', does: 'people in groups alone, of which none under five is counted' },
  'leave-out': { type: 'string', value: 'L', does: `more to leave out: ${LEAVABLE.join(',')}` },
  dpi: { type: 'string', value: 'N', does: `dots an inch of a PNG, ${DPI.least} to ${DPI.most}` },
} as const satisfies Options;

type Figure = NonNullable<RequestParams<'export.make'>['figure']>;

/** The options are checked against their choices before this. */
export function figureFrom(given: Given<typeof FIGURE_OPTIONS>): Figure {
  const { paper, orientation, legend, marking, greyscale, people, dpi } = given;
  const leaveOut = given['leave-out'];
  const settings = {
    ...(paper === undefined ? {} : { paper }),
    ...(orientation === undefined ? {} : { orientation }),
    ...(legend === undefined ? {} : { legend }),
    ...(marking === undefined ? {} : { marking }),
    ...(greyscale ? { greyscale } : {}),
    ...(people === undefined ? {} : { people }),
    ...(given['collapse-people'] ? { collapsePeople: true } : {}),
    ...(given['suppress-small'] ? { suppressSmall: true } : {}),
    ...(leaveOut === undefined ? {} : { leaveOut: readLeaveOut(leaveOut) }),
  } as FigureChange;
  return { settings, appendix: !given['figure-only'], ...(dpi === undefined ? {} : { dpi: readDpi(dpi) }) };
}

function readLeaveOut(text: string): Leavable[] {
  const words = text.split(',').map((word) => word.trim().toLowerCase());
  const wrong = words.find((word) => !(LEAVABLE as readonly string[]).includes(word));
  if (wrong !== undefined)
    throw new UsageFailure('export', `--leave-out takes ${LEAVABLE.join(', ')}, with commas between; not “${wrong}”.`);
  return LEAVABLE.filter((what) => words.includes(what));
}

function readDpi(text: string): number {
  const dpi = Number(text);
  if (!/^\d+$/.test(text) || dpi < DPI.least || dpi > DPI.most)
    throw new UsageFailure('export', `--dpi takes a whole number from ${DPI.least} to ${DPI.most}, not “${text}”.`);
  return dpi;
}
