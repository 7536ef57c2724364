// Writes a map in every format there is, and says the fingerprint of each file. The clock is so many hours off.
import { createHash } from 'node:crypto';

const later = Number(process.argv[2] ?? 0) * 3_600_000;
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given: [] | [number | string | Date]) {
    if (given.length === 0) super(Real.now() + later);
    else super(...given);
  }
  static override now(): number {
    return Real.now() + later;
  }
} as DateConstructor;

// What reads the clock as it is loaded reads the one above.
const { copyOfMap } = await import('../../../electron/core/map-copy.ts');
const { DATA_FORMATS, makeData } = await import('../../../electron/writers/data.ts');
const { makePictures } = await import('../../../electron/writers/figures.ts');
const { PICTURE_FORMATS } = await import('../../../electron/writers/formats.ts');
const { makePaper } = await import('../../../electron/writers/papers.ts');
const { added, applyChanges } = await import('../../../shared/model/change.ts');
const { blankView } = await import('../../../shared/model/view.ts');
const { engagedMap } = await import('../engaged-map.ts');
const { testId } = await import('../maps.ts');

const view = (number: number, name: string, figure: object) =>
  added('view', {
    ...blankView(testId(number) as never, name, number),
    options: { figure: figure as never },
  });
const plain = engagedMap({ entities: 24, links: 40, records: 12, plans: 1 });
const map = applyChanges(plain, [
  view(900, 'Ein Überblick, İzmir & Iğdır', { paper: 'a4', marking: 'official' }),
  view(901, 'In greys', { paper: 'a4', greyscale: true }),
]);
const views = [...map.view.keys()];

const written: Record<string, string> = {};
const note = (files: readonly { readonly name: string; readonly bytes: Uint8Array }[], what: string): void => {
  for (const { name, bytes } of files) written[`${what}: ${name}`] = createHash('sha256').update(bytes).digest('hex');
};
const made = <Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
};

for (const format of PICTURE_FORMATS)
  note(made(await makePictures(map, { format, name: 'o', views, audience: null, date: null, dpi: 40 })).files, format);
for (const format of DATA_FORMATS)
  note(made(await makeData(map, { format, name: 'o', view: null, audience: 'internal' })).files, format);
note([copyOfMap(map, 'partners', 'o').file], 'copy');
const asked = { asAt: '2024-06-30', about: [...map.entity.keys()].slice(0, 1), from: [], to: [], types: [] };
for (const format of ['pdf', 'docx', 'html', 'xlsx'] as const) {
  const request = { format, name: 'o', question: 'members', asked, date: null, audience: null };
  note(made(await makePaper(map, request)).files, 'paper');
}
console.log(JSON.stringify(written));
