// What can be said of a figure on the command line, other than its view says.
import type { RequestParams } from '../../shared/contract/requests.ts';
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
  dpi: { type: 'string', value: 'N', does: `dots an inch of a PNG, ${DPI.least} to ${DPI.most}` },
} as const satisfies Options;

type Figure = NonNullable<RequestParams<'export.make'>['figure']>;

/** The options are checked against their choices before this. */
export function figureFrom(given: Given<typeof FIGURE_OPTIONS>): Figure {
  const { paper, orientation, legend, marking, greyscale, dpi } = given;
  const settings = {
    ...(paper === undefined ? {} : { paper }),
    ...(orientation === undefined ? {} : { orientation }),
    ...(legend === undefined ? {} : { legend }),
    ...(marking === undefined ? {} : { marking }),
    ...(greyscale ? { greyscale } : {}),
  } as FigureChange;
  return { settings, appendix: !given['figure-only'], ...(dpi === undefined ? {} : { dpi: readDpi(dpi) }) };
}

function readDpi(text: string): number {
  const dpi = Number(text);
  if (!/^\d+$/.test(text) || dpi < DPI.least || dpi > DPI.most)
    throw new UsageFailure('export', `--dpi takes a whole number from ${DPI.least} to ${DPI.most}, not “${text}”.`);
  return dpi;
}
