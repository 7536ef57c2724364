// Small numbers of people suppressed: a file of any format is the same to the last byte whether a group is of one or of four, so that nothing in
// it, however it is taken apart, added up or subtracted, can tell.
import { describe, expect, test, vi } from 'vitest';
import { copyOfMap } from '../../../electron/core/map-copy.ts';
import { DATA_FORMATS, makeData } from '../../../electron/writers/data.ts';
import { makePictures } from '../../../electron/writers/figures.ts';
import { PICTURE_FORMATS } from '../../../electron/writers/formats.ts';
import { isLogFormat } from '../../../electron/writers/log.ts';
import type { Audience } from '../../../shared/contract/shapes.ts';
import { type FigureChange, tuningFor } from '../../../shared/figure/settings.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { CROWDED_VIEWS, crowdedMap } from '../../support/people-in-groups.ts';
import { textsIn } from '../../support/texts-in.ts';

vi.setConfig({ testTimeout: 60_000 });

const FORMATS = [...PICTURE_FORMATS, ...DATA_FORMATS, 'threadmap'];
const VIEWS = [...CROWDED_VIEWS.slice(0, 2), null];
type Made = { readonly files: readonly { name: string; bytes: Uint8Array }[]; readonly said: unknown };

async function madeOf(map: MapData, format: string, audience: Audience, settings: FigureChange): Promise<Made> {
  const name = 'paper';
  if (format === 'threadmap') {
    const { file, omitted } = copyOfMap(map, audience, name, tuningFor(null, settings));
    return { files: [file], said: omitted };
  }
  const made = (PICTURE_FORMATS as readonly string[]).includes(format)
    ? await makePictures(map, { format: format as never, name, views: VIEWS, audience, date: null, dpi: 60, settings })
    : await makeData(map, { format: format as never, name, view: null, audience, settings });
  // A map without records of contacts has no log to write: what the refusal says is compared.
  if (!made.ok && isLogFormat(format)) return { files: [], said: made.error };
  if (!made.ok) throw new Error(made.error.message);
  const { files, ...said } = made.value;
  return { files, said };
}

const few = crowdedMap({ council: 1, trust: 2, none: 5 });
const more = crowdedMap({ council: 4, trust: 3, none: 8 });
const READERS: readonly [audience: Audience, settings: FigureChange][] = [
  ['internal', { suppressSmall: true, people: 'named' }],
  ['partners', { suppressSmall: true }],
  ['public', { suppressSmall: true, collapsePeople: true, leaveOut: ['ratings'] }],
];

describe.each(FORMATS)('%s', (format) => {
  test.each(READERS)('for %s tells nothing of how few there are: %j', async (audience, settings) => {
    const [one, other] = [
      await madeOf(few, format, audience, settings),
      await madeOf(more, format, audience, settings),
    ];
    expect(other.said).toEqual(one.said);
    expect(other.files.map(({ name }) => name)).toEqual(one.files.map(({ name }) => name));
    for (const [at, { name, bytes }] of one.files.entries())
      expect(Buffer.compare(Buffer.from(bytes), Buffer.from(other.files[at]?.bytes ?? [])), name).toBe(0);
  });

  test('says of groups what it does say, and no number of people under five', async () => {
    if (format === 'png' || isLogFormat(format)) return;
    const { files } = await madeOf(few, format, 'partners', { suppressSmall: true });
    const text = (await Promise.all(files.map(({ name, bytes }) => textsIn(name, bytes)))).join('\n');
    // DL parts the words of a name with low lines.
    expect(/Fewer[ _]than[ _]5[\s_]+people/u.test(text)).toBe(true);
    expect(text.match(/zqx(?:first|last|role|seat|note|quote|purpose|description)\d+/giu) ?? []).toEqual([]);
    expect(text.match(/(?<![\d.,])[1-4]\s+(?:people|persons?)\b/giu) ?? []).toEqual([]);
  });
});

test('the comparison finds what there is to find: with small numbers left in, files of the two maps are different', async () => {
  for (const format of ['svg', 'xlsx', 'json', 'threadmap']) {
    for (const settings of [{}, { collapsePeople: true }]) {
      const [one, other] = [
        await madeOf(few, format, 'partners', settings),
        await madeOf(more, format, 'partners', settings),
      ];
      const isSame = one.files.every(
        ({ bytes }, at) => Buffer.compare(Buffer.from(bytes), Buffer.from(other.files[at]?.bytes ?? [])) === 0,
      );
      expect(isSame, format).toBe(false);
    }
  }
});
