// A record of how several figures were made, so that they can be made again, and compared with last quarter's.
import type { Audience } from '../../shared/contract/shapes.ts';
import type { Figure } from '../../shared/figure/figure.ts';
import { figureWarnings } from '../../shared/figure/warnings.ts';
import { linesOfParts } from '../../shared/figure/words/index.ts';
import type { Past } from '../../shared/figure/words/old-names.ts';
import { canonicalJson } from '../../shared/util/canonical-json.ts';
import type { DataFile } from './data-file.ts';

type Made = {
  readonly name: string;
  readonly format: string;
  readonly date: string | null;
  readonly dpi?: number | null;
  readonly past?: Past;
};

export function recordOf(
  { name, format, date, dpi = null, past }: Made,
  audience: Audience,
  figures: readonly Figure[],
  files: readonly DataFile[],
): DataFile {
  const record = {
    format,
    audience,
    date,
    dotsAnInch: dpi,
    files: files.map((file) => file.name),
    figures: figures.map((figure) => {
      const { view, words, settings, house, page, shown, asAt } = figure;
      return {
        view: view?.name ?? null,
        title: words.title,
        scope: words.scope,
        altText: words.altText,
        description: linesOfParts(words.description),
        asAt,
        paper: page.paper,
        orientation: page.width < page.height ? 'portrait' : 'landscape',
        marking: words.marking,
        legend: settings.legend,
        greyscale: settings.greyscale,
        houseStyle: { ...house, logo: house.logo?.says ?? null },
        people: settings.people,
        collapsePeople: settings.collapsePeople,
        suppressSmall: settings.suppressSmall,
        leaveOut: settings.leaveOut,
        filter: view?.filter ?? {},
        layout: view?.layout ?? null,
        rules: view?.rules ?? [],
        entries: shown.entities.size,
        links: shown.links.size,
        warnings: figureWarnings(figure, audience, past).map(({ text }) => text),
      };
    }),
  };
  const bytes = new TextEncoder().encode(`${canonicalJson(record, 2)}\n`);
  return { name: `${name} – record.json`, mediaType: 'application/json', bytes };
}
