// What those hear who have a PDF read to them: its whole tree of tags, held against every mark on every page. veraPDF is not to be had
// here; this is what PDF/UA-1 asks of structure.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { makePictures } from '../../../electron/writers/figures.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import type { ViewId } from '../../../shared/model/ids.ts';
import { blankView } from '../../../shared/model/view.ts';
import { aPng } from '../../support/a-png.ts';
import { madeUpMap } from '../../support/made-up-map.ts';
import { testId } from '../../support/maps.ts';
import { everyTag, faultsOfMarks, faultsOfTags, type Tag, tagsOf } from '../../support/pdf-structure.ts';
import { type Name, PdfFile, type Ref, textOf } from '../../support/read-pdf.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

vi.setConfig({ testTimeout: 120_000 });

// So many that the key goes on to a further page, where it has the whole width under the map as well.
const plain = madeUpMap({ entities: 150, links: 200 });
const logo = { png: aPng(120, 40).toString('base64'), width: 120, height: 40, says: 'Logo of the board' };
const first = { ...blankView(testId(900) as ViewId, 'First', 0), title: 'Who works (with) whom \\ “quoted” – ŵ' };
const settings = { marking: 'official', findings: [{ text: 'One thing.', entity: null }], orientation: 'portrait' };
const map = applyChanges(plain, [
  added('setting', { id: 'house-style', value: { organisation: 'The Board', colour: null, logo } } as never),
  added('view', { ...first, caption: 'What to see.', subtitle: 'In 2024', options: { figure: settings } as never }),
  added('view', {
    ...blankView(testId(901) as ViewId, 'Second', 1),
    options: { figure: { greyscale: true } } as never,
  }),
]);

async function make(of: typeof map, views: readonly (string | null)[], appendix: boolean): Promise<Uint8Array> {
  const common = { format: 'pdf', name: 'a map', audience: 'internal', date: null, paper: 'a4' } as const;
  const made = await makePictures(of, { ...common, views: views as never, appendix });
  if (!made.ok) throw new Error(made.error.message);
  return made.value.files[0]?.bytes as Uint8Array;
}

const CASES = {
  'two figures with keys that go on, and tables': () => make(map, [first.id, testId(901)], true),
  'a figure alone': () => make(map, [first.id], false),
  'the whole of a small map, with tables': () => make(madeUpMap({ entities: 12, links: 14 }), [null], true),
  'an empty map': () => make(madeUpMap({ entities: 0, links: 0 }), [null], true),
};

describe.each(Object.entries(CASES))('%s', (what, written) => {
  let bytes: Uint8Array;
  let pdf: PdfFile;
  let tags: readonly Tag[];
  const faults: string[] = [];
  beforeAll(async () => {
    bytes = await written();
    pdf = new PdfFile(bytes);
    tags = tagsOf(pdf, faults);
  });

  test('has one tree, of which each tag knows its parent, and whose every mark is found by the table of parents', () => {
    expect(faults).toEqual([]);
    expect(tags.map(({ type }) => type)).toEqual(['Document']);
    expect(faultsOfMarks(pdf, tags)).toEqual([]);
  });

  test('skips no level of headings, tells figures in words and where they lie, and heads every row and column', () => {
    expect(faultsOfTags(pdf, tags)).toEqual([]);
    const all = tags.flatMap((each) => [...everyTag(each)].map(({ type }) => type));
    expect(all.filter((type) => type === 'H1')).toHaveLength(what.startsWith('two') ? 2 : 1);
    expect(all.includes('Figure')).toBe(what !== 'an empty map');
    expect(all.includes('Table')).toBe(what.includes('with tables') || what.includes('and tables'));
  });

  test('says its language and title, shows the title, and claims to be accessible as its metadata have it', () => {
    const catalogue = pdf.dict(pdf.trailer.Root);
    expect(textOf(catalogue.Lang)).toBe('en-GB');
    expect(pdf.dict(catalogue.MarkInfo)).toMatchObject({ Marked: true });
    expect(pdf.dict(catalogue.ViewerPreferences)).toMatchObject({ DisplayDocTitle: true });
    const title = textOf(pdf.get(pdf.dict(pdf.trailer.Info).Title));
    expect(title).not.toBe('');
    const metadata = pdf.stream(catalogue.Metadata as Ref).toString('utf8');
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const named = /<dc:title>\s*<rdf:Alt>\s*<rdf:li xml:lang="x-default">([^<]*)<\/rdf:li>/.exec(metadata)?.[1];
    expect(named?.replace(/&#x?[\da-f]+;|&\w+;/gi, '_')).toBe(title.replace(/[&<>"']/g, '_'));
  });

  test('goes from stop to stop by structure, and has every font within', () => {
    for (const { dict } of pdf.pages()) {
      expect((dict.Tabs as Name | undefined)?.text).toBe('S');
      const fonts = pdf.dict(pdf.dict(dict.Resources).Font ?? {});
      for (const font of Object.values(fonts)) {
        const below = pdf.dict(pdf.list(pdf.dict(font).DescendantFonts)[0]);
        expect(pdf.dict(below.FontDescriptor).FontFile2 ?? pdf.dict(below.FontDescriptor).FontFile3).toBeDefined();
        expect(pdf.dict(font).ToUnicode).toBeDefined();
      }
    }
  });

  test('is read the same by poppler, without complaint', () => {
    if (!existsSync('/usr/bin/pdfinfo'))
      return void console.warn('*** poppler is not here: the tags are not read by it ***');
    const path = join(temporaryFolder(), 'tagged.pdf');
    writeFileSync(path, bytes);
    const { stdout, stderr } = spawnSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8', maxBuffer: 1e9 });
    expect(stderr).toBe('');
    const counted = (type: string): number => stdout.match(new RegExp(`^ *${type}\\b`, 'gm'))?.length ?? 0;
    const all = tags.flatMap((each) => [...everyTag(each)].map((tag) => tag.type));
    for (const type of ['H1', 'H2', 'H3', 'H4', 'Figure', 'Table', 'TR', 'TH', 'TD'])
      expect([type, counted(type)]).toEqual([type, all.filter((each) => each === type).length]);
    const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
    for (const [, heading = ''] of stdout.matchAll(/^ *H1 \(block\)\n +"([^"\n]{5,20})/gm))
      expect(text).toContain(heading.trim());
  });
});

test('the key is one list after the other, whose numbers go on from page to page', async () => {
  const path = join(temporaryFolder(), 'key.pdf');
  writeFileSync(path, await CASES['a figure alone']());
  const tags = tagsOf(new PdfFile(readFileSync(path)), []);
  const lists = [...everyTag(tags[0] as Tag)].filter(({ type }) => type === 'L');
  expect(lists.length).toBeGreaterThan(2);
  if (!existsSync('/usr/bin/pdfinfo')) return void console.warn('*** poppler is not here: the key is not read ***');
  const { stdout } = spawnSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8' });
  const labels = [...stdout.matchAll(/^ *Lbl[^\n]*\n +"(\d+) ?"\n/gm)].map(([, number]) => Number(number));
  // The finding, then the names.
  expect(labels[0]).toBe(1);
  expect(labels.slice(1)).toEqual(labels.slice(1).map((_, index) => index + 1));
  expect(labels.length).toBeGreaterThan(25);
  expect(stdout).toMatch(/LBody[^\n]*\n +"One thing. "/);
});
