// A figure of which most names stand in the key that follows: the same bytes every time, in each format that draws it.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { makePictures } from '../../../electron/writers/figures.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import type { EntityId, ViewId } from '../../../shared/model/ids.ts';
import { blankView, positionId } from '../../../shared/model/view.ts';
import { listedBackwards, madeUpMap } from '../../support/made-up-map.ts';
import { testId } from '../../support/maps.ts';

vi.setConfig({ testTimeout: 120_000 });

const ENTRIES = 450;
const plain = madeUpMap({ entities: ENTRIES, links: 700 });
const view = { ...blankView(testId(900) as ViewId, 'A view', 0), options: { figure: { paper: 'a4' } } as never };
const places = [...plain.entity.keys()].sort().map((entity, at) =>
  added('position', {
    id: positionId(view.id, entity),
    view: view.id,
    entity: entity as EntityId,
    x: (at % 26) * 90,
    y: Math.floor(at / 26) * 70,
    isPinned: false,
  }),
);
const map = applyChanges(plain, [added('view', view), ...places]);

async function make(format: string, of: typeof map): Promise<Uint8Array> {
  const common = { name: 'a map', views: [view.id], audience: 'internal', date: null, dpi: 96 } as const;
  const made = await makePictures(of, { ...common, format: format as never });
  if (!made.ok) throw new Error(made.error.message);
  return made.value.files[0]?.bytes as Uint8Array;
}

/** What of a file says names and numbers, in its own markup. */
const wordsOf: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  svg: (bytes) => strFromU8(bytes),
  pptx: (bytes) =>
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map(([, part]) => strFromU8(part))
      .join('\n'),
};

describe.each(['svg', 'pdf', 'pptx'])('%s', (format) => {
  test('is the same bytes every time, in whatever order the map is listed, and holds every name', async () => {
    const bytes = await make(format, map);
    expect(Buffer.compare(await make(format, listedBackwards(map)), bytes)).toBe(0);
    const words = wordsOf[format]?.(bytes);
    if (words === undefined) return;
    const said = words
      .replace(/<desc[\s\S]*?<\/desc>/g, ' ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&amp;/g, '&')
      .replace(/\s+/g, ' ');
    const missing = [...map.entity.values()].filter(({ name }) => !said.includes(name));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
