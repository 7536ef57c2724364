// Writing pictures and data: where they go, that they are whole, and that nothing else is touched.
import { existsSync, linkSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { traceOf } from '../../support/map-files.ts';
import { aDesk, expectRefused, expectUsage } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

async function aDeskWithMap() {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  desk.write('e.csv', 'name,kind,notes', 'Alpha,,secret words', 'Beta & Co,group,');
  desk.write('l.csv', 'from,to,type', 'Alpha,Beta and Co,reports to');
  await desk.answer('import', 'a.threadmap', 'e.csv', 'l.csv');
  const read = (name: string): string => readFileSync(desk.path(name), 'utf8');
  return { ...desk, read };
}

test('the sample becomes a picture with no display', async () => {
  const desk = aDesk();
  await desk.answer('new', 't.threadmap', '--sample', 'trafford');
  const { written, omitted } = await desk.answer('export', 't.threadmap', '--to', 't.svg');
  expect(written).toEqual(['t.svg']);
  expect(omitted.length).toBeGreaterThan(0);
  const svg = readFileSync(desk.path('t.svg'), 'utf8');
  for (const part of ['<title', '<desc', '<text', 'id="legend"', 'Vision 31']) expect(svg).toContain(part);
  const png = await desk.answer('export', 't.threadmap', '--to', 't.png');
  expect(png.written).toEqual(['t.png']);
  expect(readFileSync(desk.path('t.png')).subarray(1, 4).toString('latin1')).toBe('PNG');
});

test('the same map gives the same bytes, and looking at it changes nothing', async () => {
  const desk = await aDeskWithMap();
  const before = traceOf(desk.path('a.threadmap'));
  for (const format of ['svg', 'png', 'json']) {
    await desk.answer('export', 'a.threadmap', '--to', `one.${format}`);
    await desk.answer('export', 'a.threadmap', '--to', `two.${format}`);
    expect(readFileSync(desk.path(`one.${format}`)).equals(readFileSync(desk.path(`two.${format}`)))).toBe(true);
  }
  expect(traceOf(desk.path('a.threadmap'))).toBe(before);
});

test('CSV is a pair beside each other', async () => {
  const desk = await aDeskWithMap();
  mkdirSync(desk.path('out'));
  const { written } = await desk.answer('export', 'a.threadmap', '--to', 'out/o.csv');
  expect(written).toEqual(['out/o.entities.csv', 'out/o.links.csv']);
  expect(existsSync(desk.path('out/o.csv'))).toBe(false);
  expect(desk.read('out/o.entities.csv')).toContain('Beta & Co');
  await desk.answer('new', 'b.threadmap');
  const receipt = await desk.answer('import', 'b.threadmap', ...written);
  expect(receipt).toMatchObject({ entities: { added: 2 }, links: { added: 1 }, rejected: [] });
});

test('the ending says the format in any case, and --format says it otherwise', async () => {
  const desk = await aDeskWithMap();
  expect((await desk.answer('export', 'a.threadmap', '--to', 'O.SVG')).written).toEqual(['O.SVG']);
  expect(desk.read('O.SVG')).toMatch(/<svg/);
  expect((await desk.answer('export', 'a.threadmap', '--to', 'o.txt', '--format', 'json')).written).toEqual(['o.txt']);
  expect(JSON.parse(desk.read('o.txt')).format).toBe('threadmap');
});

test('the audience decides what is left out, and it is said', async () => {
  const desk = await aDeskWithMap();
  const internal = await desk.answer('export', 'a.threadmap', '--to', 'i.json');
  expect(internal.omitted).toEqual([{ what: '1 receipt of an import', why: 'JSON holds none' }]);
  expect(desk.read('i.json')).toContain('secret words');
  const open = await desk.answer('export', 'a.threadmap', '--to', 'p.json', '--audience', 'public');
  expect(open.omitted.length).toBeGreaterThan(0);
  expect(desk.read('p.json')).not.toContain('secret words');
  const { out } = await desk.threadmap('export', 'a.threadmap', '--to', 'p.json', '--audience', 'public');
  expect(out).toMatch(/^Wrote p\.json\n\nLeft out\n {2}/);
});

test('a view is named by its name or its id', async () => {
  const desk = await aDeskWithMap();
  await desk.answer('export', 'a.threadmap', '--to', 'a.json');
  const [{ id }] = JSON.parse(desk.read('a.json')).views;
  for (const view of ['Whole map', 'whole  MAP', id]) {
    expect((await desk.answer('export', 'a.threadmap', '--to', 'v.svg', '--view', view)).written).toEqual(['v.svg']);
  }
  expectRefused(
    await desk.threadmap('export', 'a.threadmap', '--to', 'x.svg', '--view', 'Half a map'),
    'a.threadmap',
    /no view “Half a map”\. It has: “Whole map”/,
  );
  expect(existsSync(desk.path('x.svg'))).toBe(false);
});

test('the date is the one that was asked for', async () => {
  const desk = await aDeskWithMap();
  await desk.answer('export', 'a.threadmap', '--to', 'd.svg', '--date', '2015-03-31');
  expect(desk.read('d.svg')).toContain('31 March 2015');
});

test('what is there is replaced, whole, and a link stays a link', async () => {
  const desk = await aDeskWithMap();
  writeFileSync(desk.path('real.svg'), 'old');
  linkSync(desk.path('real.svg'), desk.path('kept.svg'));
  symlinkSync('real.svg', desk.path('link.svg'));
  await desk.answer('export', 'a.threadmap', '--to', 'link.svg');
  expect(desk.read('real.svg')).toMatch(/<svg/);
  expect(statSync(desk.path('link.svg')).ino).toBe(statSync(desk.path('real.svg')).ino);
  // Put in place as a whole: the old bytes were never written over.
  expect(desk.read('kept.svg')).toBe('old');
});

test('places that cannot be written to are refused before any work, and nothing is left behind', async () => {
  const desk = await aDeskWithMap();
  mkdirSync(desk.path('folder'));
  const before = traceOf(desk.path('a.threadmap'));
  const files = desk.files();
  const to = (place: string, ...more: string[]) => desk.threadmap('export', 'a.threadmap', '--to', place, ...more);
  expectRefused(await to('none/o.svg'), 'none/o.svg', /no folder/);
  expectRefused(await to('e.csv/o.svg'), 'e.csv/o.svg', /no folder/);
  expectRefused(await to('folder', '--format', 'svg'), /folder is a folder/);
  expectRefused(await to('/dev/null', '--format', 'svg'), /not an ordinary file/);
  expectRefused(await to('a.threadmap', '--format', 'json'), /the map itself/);
  expectRefused(await to(`${'x'.repeat(252)}.svg`), /too long/);
  expectRefused(await desk.threadmap('export', 'none.threadmap', '--to', 'o.svg'), 'none.threadmap');
  mkdirSync(desk.path('o.links.csv'));
  expectRefused(await to('o.csv'), /o\.links\.csv is a folder/);
  expect(desk.files()).toEqual([...files, 'o.links.csv'].sort());
  expect(traceOf(desk.path('a.threadmap'))).toBe(before);
});

test('a picture is made on the paper, in the greys and with the marking that are asked for', async () => {
  const desk = await aDeskWithMap();
  const asked = [
    '--paper',
    'a3',
    '--orientation',
    'portrait',
    '--marking',
    'official',
    '--greyscale',
    '--legend',
    'left',
  ];
  await desk.answer('export', 'a.threadmap', '--to', 'o.svg', ...asked);
  const svg = desk.read('o.svg');
  expect(svg).toContain('width="297mm" height="420mm"');
  expect(svg).toContain('>OFFICIAL</text>');
  for (const colour of svg.match(/#[0-9a-f]{6}\b/g) ?? []) expect(colour.slice(1, 3)).toBe(colour.slice(3, 5));
  await desk.answer('export', 'a.threadmap', '--to', 'o.png', '--paper', 'a4', '--dpi', '72');
  // The width of A4 in inches, times 72.
  expect(readFileSync(desk.path('o.png')).readUInt32BE(16)).toBe(842);
  expectUsage(
    await desk.threadmap('export', 'a.threadmap', '--to', 'o.png', '--dpi', '9999'),
    '--dpi takes a whole number from 36 to 600',
  );
  expectUsage(await desk.threadmap('export', 'a.threadmap', '--to', 'o.png', '--paper', 'b5'), '--paper takes a4');
});

test('all views at once come with a record of how they were made', async () => {
  const desk = aDesk();
  await desk.answer('new', 't.threadmap', '--sample', 'trafford');
  const { written } = await desk.answer('export', 't.threadmap', '--to', 't.svg', '--all-views', '--paper', 'a4');
  expect(written).toContain('t – Governance.svg');
  expect(written.at(-1)).toBe('t – record.json');
  const record = JSON.parse(readFileSync(desk.path('t – record.json'), 'utf8'));
  expect(record).toMatchObject({ format: 'svg', audience: 'partners', files: written.slice(0, -1) });
  expect(record.figures.map(({ view }: { view: string }) => view)).toContain('The Local Pilot');
  for (const { scope, paper } of record.figures) {
    expect(scope).toContain('364 entries');
    expect(paper).toBe('a4');
  }
  expectUsage(
    await desk.threadmap('export', 't.threadmap', '--to', 't.svg', '--all-views', '--view', 'Governance'),
    'Give one of the two',
  );
});

test('words that were written for another picture are warned of in the receipt and in the record', async () => {
  const desk = await aDeskWithMap();
  await desk.answer('export', 'a.threadmap', '--to', 'a.json');
  const map = JSON.parse(desk.read('a.json'));
  const altText = { text: 'Three bodies in a row.', about: 'facts partners 3 2 abc def' };
  map.views.push({ ...map.views[0], id: '01890000-0000-7000-8000-000000000001', name: 'Second' });
  for (const view of map.views) view.options = { ...view.options, figure: { altText } };
  desk.write('b.json', JSON.stringify(map));
  await desk.answer('new', 'b.threadmap');
  await desk.answer('import', 'b.threadmap', 'b.json');
  const change =
    'The alternative text was written when the picture showed 3 entries and 2 links; now it shows 2 and 1.';
  const { warnings } = await desk.answer('export', 'b.threadmap', '--to', 'b.svg');
  expect(warnings).toEqual([expect.stringContaining(change)]);
  expect((await desk.threadmap('export', 'b.threadmap', '--to', 'b.svg')).out).toContain(change);
  expect(desk.read('b.svg')).toContain('Three bodies in a row.');

  await desk.answer('export', 'b.threadmap', '--to', 'all.svg', '--all-views');
  const { figures } = JSON.parse(desk.read('all – record.json'));
  const figure = figures.find(({ view }: { view: string }) => view === 'Second');
  expect(figure.warnings).toContainEqual(expect.stringContaining(change));
  expect(figure.altText).toBe('Three bodies in a row.');
  expect((await desk.answer('export', 'a.threadmap', '--to', 'a.svg')).warnings).toEqual([]);
});

test('small numbers of people are suppressed in pictures, data and copies, and findings that may count a few are pointed out', async () => {
  const desk = await aDeskWithMap();
  desk.write('p.csv', 'name,kind,parent', ...['Ann', 'Bob', 'Cy'].map((name) => `${name} Marrow,person,Alpha`));
  await desk.answer('import', 'a.threadmap', 'p.csv');
  for (const to of ['s.svg', 's.json', 's.entities.csv', 's.threadmap']) {
    const { written } = await desk.answer('export', 'a.threadmap', '--to', to, '--suppress-small');
    const text = written.map((name: string) => desk.read(name)).join('\n');
    expect(text.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' '), to).toContain('Fewer than 5 people of Alpha');
    expect(text, to).not.toMatch(/Marrow|(?<!\d)3 people/u);
  }
  const { out } = await desk.threadmap('export', 'a.threadmap', '--to', 's.svg', '--suppress-small');
  expect(out).toMatch(/^ {2}People, each by themselves +shown in groups; none of fewer than 5 is counted$/m);
});
