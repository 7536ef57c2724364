// What the first sheet says: which picture the tables are of, and what they leave out.
import type { Audience } from '../../../shared/contract/shapes.ts';
import type { Omitted } from '../../../shared/exchange/audience/index.ts';
import type { Figure } from '../../../shared/figure/figure.ts';
import { groupsOf, readFilter, sayCondition } from '../../../shared/graph/filters/index.ts';

const audiences: Readonly<Record<Audience, string>> = {
  internal: 'Internal use',
  partners: 'Partners',
  public: 'The public',
};

/** Label and text of each row. */
export function aboutFigure(
  figure: Figure,
  audience: Audience,
  omitted: readonly Omitted[],
): readonly (readonly [label: string, text: string])[] {
  const { words, view, map } = figure;
  const rows: [string, string | null][] = [
    ['Title', words.title],
    ['Subtitle', words.subtitle],
    ['View', figure.tables ? null : (view?.name ?? 'The whole map')],
    ['Published by', figure.house.organisation],
    ['Date', words.date],
    ['Protective marking', words.marking],
    ['Scope', words.scope],
    ['Filter', figure.tables ? null : sayFilter(figure)],
    ['Made for', audiences[audience]],
    ...omitted.map(({ what, why }): [string, string] => ['Left out', `${what}: ${why}`]),
    [figure.hasPicture ? 'What to see in it' : 'In short', words.caption],
    ...(figure.tables ?? []).flatMap(({ title, note }): [string, string | null][] => [[title, note]]),
    ...words.findings.map((text, index): [string, string] => [`Key finding ${index + 1}`, text]),
    ...words.description.flatMap(({ heading, paragraphs }) =>
      paragraphs.map((text): [string, string] => [heading ?? 'Description', text]),
    ),
  ];
  return rows.flatMap(([label, text]) => (text === null || text === '' ? [] : [[label, text] as const]));

  function sayFilter({ view: of }: Figure): string {
    const groups = groupsOf(readFilter(of?.filter ?? {})).filter((conditions) => conditions.length > 0);
    const said = groups.map((conditions) =>
      conditions
        .map((condition) => sayCondition(map, condition))
        .map(({ about, text }) => `${about}: ${text}`)
        .join('; '),
    );
    return said.length === 0 ? 'None' : said.join(' – or – ');
  }
}
