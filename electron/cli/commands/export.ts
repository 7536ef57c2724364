import { basename, dirname, extname, join } from 'node:path';
import type { RequestResult } from '../../../shared/contract/requests.ts';
import { AUDIENCES, type Audience } from '../../../shared/contract/shapes.ts';
import { isPartialDate } from '../../../shared/util/dates.ts';
import { defineCommand, type Given } from '../command.ts';
import { FIGURE_OPTIONS, figureFrom } from '../figure-options.ts';
import { checkPlace, writeFiles } from '../files/write-files.ts';
import { findView } from '../find-view.ts';
import { mapOf } from '../loaded-map.ts';
import { alignColumns } from '../output/lines.ts';
import { meantWith, questionCalled, SAID_OPTIONS, saidWith } from '../said-with.ts';
import { JOB, withMap } from '../session.ts';
import { UsageFailure } from '../usage-failure.ts';

export const exportCommand = defineCommand({
  name: 'export',
  operands: ['FILE'],
  does: 'writes a map as a picture or as data',
  more: [
    'The ending of OUT says the format: svg, png, pdf, docx, pptx, xlsx, html, csv, json, threadmap, gexf, graphml, cyjs, net, vna, dl, ics (next steps for a calendar). CSV makes two files, OUT with .entities.csv and .links.csv for its ending. A file that is there is replaced. A map file is a copy without history, and with nothing that the audience may not see.',
    'By --format alone: gexf12 (GEXF for older programs), yed (GraphML with yEd’s graphics), gephi (OUT with .nodes.csv and .edges.csv), kumu (a workbook), kumu-json (a project with places) matrix (CSV), log (the records of engagement as CSV) and log-xlsx. What each cannot hold is said.',
    'What a picture says of paper, marking, legend and greys is the view’s own unless it is said here; see the guide to figures.',
    'With --question, the answer to it is written as a paper with its tables (pdf, docx, html, xlsx), with what is said with it as in “ask”. Answers that tell of records, judgements or plans are made for internal use alone.',
    'Unless an audience is named, a picture is made for partners and data for internal use; what is left out is said.',
  ],
  options: {
    to: { type: 'string', value: 'OUT', isRequired: true, does: 'the file to write' },
    format: { type: 'string', value: 'F', does: 'the format, where the ending of OUT does not say it' },
    view: { type: 'string', value: 'NAME', does: 'the view to show, by name or id; the first without it' },
    audience: { type: 'string', choices: [...AUDIENCES], does: 'whom it is for, and so what is left out' },
    date: { type: 'string', value: 'D', does: 'the date printed on it, YYYY-MM-DD; the map’s own without it' },
    'all-views': {
      type: 'boolean',
      does: 'every saved view, with a record of how each was made',
    },
    question: { type: 'string', value: 'Q', does: 'the answer to this question, as a paper' },
    about: SAID_OPTIONS.about,
    from: SAID_OPTIONS.from,
    // “--to” is the file.
    towards: SAID_OPTIONS.to,
    since: SAID_OPTIONS.since,
    type: SAID_OPTIONS.type,
    scale: SAID_OPTIONS.scale,
    ...FIGURE_OPTIONS,
  },
  async run({ file, options }, context) {
    const { to, date = null } = options;
    const figure = figureFrom(options);
    const everyView = options['all-views'];
    if (everyView && options.view !== undefined)
      throw new UsageFailure('export', '--view names one view; --all-views is for all of them. Give one of the two.');
    const format = (options.format ?? extname(to).slice(1)).toLowerCase();
    if (format === '')
      throw new UsageFailure('export', `${to} has no ending that says the format. Give it one, or add --format.`);
    if (date !== null && !isPartialDate(date)) {
      throw new UsageFailure('export', `--date takes a date as YYYY-MM-DD, not “${date}”.`);
    }
    checkPlace(context.folder, to, file);
    const question = asked(options);
    const { files, omitted, warnings } = await withMap(context, file, async (ask) => {
      const map = question || options.view !== undefined ? mapOf(await ask('map.load', {})) : null;
      const view = map && options.view !== undefined ? findView(map, file, options.view).id : null;
      const said = map && question ? await meantWith(ask, map, file, question.of, question.said) : null;
      const audience = (options.audience ?? null) as Audience | null;
      return await ask('export.make', {
        job: JOB,
        format,
        view,
        audience,
        date,
        name: stem(to),
        ...(question && said ? { question: { id: question.of.id, ...said } } : {}),
        figure: { ...figure, everyView },
      });
    });
    const placed = files.map(({ name, base64 }) => ({
      given: placeFor(name, to, files.length),
      bytes: Buffer.from(base64, 'base64'),
    }));
    for (const { given } of placed) checkPlace(context.folder, given, file);
    writeFiles(context.folder, placed);
    const written = placed.map(({ given }) => given);
    return { json: { written, omitted, warnings }, text: tell(written, omitted, warnings) };
  },
});

type Question = Omit<Given<typeof SAID_OPTIONS>, 'to'> & {
  readonly question: string | undefined;
  readonly view: string | undefined;
  readonly towards: readonly string[];
  readonly 'all-views': boolean;
};

/** The question whose answer is wanted; null where the map is. What is said with a question says nothing without one. */
function asked({ question, view, ...options }: Question) {
  const { towards, ...others } = options;
  if (question !== undefined) {
    if (view !== undefined || options['all-views'])
      throw new UsageFailure(
        'export',
        '--question asks of the whole map, --view and --all-views set views on pages. Give one of them.',
      );
    const of = questionCalled('export', question);
    return { of, said: saidWith('export', of, { ...others, to: towards }) };
  }
  const { about, from, type, scale, since } = options;
  if (since !== undefined || [about, from, towards, type, scale].some((each) => each.length > 0))
    throw new UsageFailure('export', '--about, --from, --towards, --since, --type and --scale go with --question.');
  return null;
}

/** What the files are called by: "plans/o.csv" -> "o". */
function stem(to: string): string {
  return basename(to, extname(to));
}

/** One file goes where it was told to, whatever its ending; of several, each has a name of its own beside that. */
function placeFor(name: string, to: string, howMany: number): string {
  if (howMany === 1) return to;
  const folder = dirname(to);
  return folder === '.' ? name : join(folder, name);
}

function tell(
  written: readonly string[],
  omitted: RequestResult<'export.make'>['omitted'],
  warnings: readonly string[],
): string[] {
  const left = omitted.length === 0 ? [] : ['', 'Left out'];
  return [
    ...written.map((path) => `Wrote ${path}`),
    ...left,
    ...alignColumns(omitted.map(({ what, why }) => [what, why])).map((line) => `  ${line}`),
    ...(warnings.length === 0 ? [] : ['', ...warnings]),
  ];
}
