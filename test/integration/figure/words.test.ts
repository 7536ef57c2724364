// What the shipped views say in words: made for every audience, and read as prose.
import { describe, expect, test, vi } from 'vitest';
import { sampleChanges } from '../../../electron/core/samples.ts';
import { figureOf } from '../../../electron/writers/figures.ts';
import { AUDIENCES } from '../../../shared/contract/shapes.ts';
import { forAudience } from '../../../shared/exchange/audience/index.ts';
import type { Figure } from '../../../shared/figure/figure.ts';
import { LONGEST_ALT_TEXT } from '../../../shared/figure/words/alt-text.ts';
import { linesOfParts } from '../../../shared/figure/words/index.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import type { View } from '../../../shared/model/view.ts';

vi.setConfig({ testTimeout: 120_000 });

const sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));

function drawn(whole: MapData, view: string, audience: (typeof AUDIENCES)[number], fields: Partial<View> = {}): Figure {
  const seen = forAudience(whole, audience);
  const { map } = seen;
  const found = [...map.view.values()].find(({ name }) => name === view) as View;
  const changed = { ...map, view: new Map([...map.view, [found.id, { ...found, ...fields }]]) } as MapData;
  const figure = figureOf(whole, { ...seen, map: changed }, found.id, { date: null }, undefined);
  if (!figure.ok) throw new Error(figure.error.message);
  return figure.value;
}

describe.each(AUDIENCES)('the shipped views for %s', (audience) => {
  test.each([...sample.view.values()].map(({ name }) => name))('%s', (view) => {
    const { words, map, shown } = drawn(sample, view, audience);
    expect(words.altText.length).toBeLessThanOrEqual(LONGEST_ALT_TEXT);
    expect(words.altText.match(/[.!?](\s|$)/gu)).toHaveLength(1);
    expect(words.altText).toMatch(/: a map of .* with \d+ links(; the most linked (is|are) .*)?\.$/);
    const lines = linesOfParts(words.description);
    for (const line of lines) {
      expect(line).toMatch(/\.$/);
      // The terms of the trade stay behind the words.
      expect(line).not.toMatch(/betweenness|degree|component|node|edge|cut point|bridge|\bNaN\b|undefined/i);
      expect(line).not.toMatch(/(?<![\d,])1 (entries|links|others|organisations|groups|people)\b/);
    }
    // Of the entries that are left out, no name stands anywhere that is not also part of the name of one that is shown.
    const names = [...shown.entities].map((id) => map.entity.get(id)?.name ?? '').join('\n');
    const said = `${lines.join('\n')}\n${words.altText}`.replaceAll(words.title, '');
    for (const { id, name } of sample.entity.values())
      if (!shown.entities.has(id) && name.includes(' ') && !names.includes(name))
        expect(said, name).not.toContain(name);
  });
});

test('outlines, columns, rings and shared seats are told of as what they are', () => {
  const partOf = (figure: Figure, heading: string): string =>
    figure.words.description.find((part) => part.heading === heading)?.paragraphs.join(' ') ?? '';
  const governance = [...sample.view.values()].find(({ name }) => name === 'Governance') as View;
  const middle = [...sample.entity.values()].find(({ name }) => name === 'Locality Partnerships');
  const hulls = drawn(sample, 'Governance', 'internal', { options: { ...governance.options, membership: 'hulls' } });
  expect(partOf(hulls, 'Groups')).toMatch(
    /^An outline is drawn around the members of each of these, .*: Locality Partnerships \(\d+\)/,
  );
  expect(partOf(hulls, 'Most linked')).toContain('Membership is drawn as outlines, and is not counted as a link here.');
  const members = drawn(sample, 'Governance', 'internal', {
    options: { ...governance.options, membership: 'members' },
  });
  expect(members.words.altText).toMatch(/ with \d+ links and \d+ lines that stand for shared seats/);
  const columns = drawn(sample, 'Governance', 'internal', {
    layout: { ...governance.layout, name: 'columns', options: { by: 'entity.sector' } },
  });
  expect(partOf(columns, 'Groups')).toMatch(/^Entries stand in columns, from left to right: Public \(\d+\)/);
  const rings = drawn(sample, 'Governance', 'internal', {
    layout: { ...governance.layout, name: 'rings', options: { around: middle?.id ?? '' } },
  });
  expect(partOf(rings, 'Groups')).toMatch(
    /^Entries stand in \d rings around Locality Partnerships: the further out, the more steps away\. No chain of links leads to \d+ other entries\.$/,
  );
});

test('numbers that a legend tells are told from how many there are of each', () => {
  const { words } = drawn(sample, 'Evidence', 'internal');
  expect(linesOfParts(words.description).join(' ')).toMatch(
    /Line width stands for “Number of sources”: \d for \d+ lines?, \d for \d+ and/,
  );
});
