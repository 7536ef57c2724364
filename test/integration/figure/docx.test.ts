// Figures as a Word document: what is in the archive, and what other programs read in it.
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { makePictures, type PictureRequest } from '../../../electron/writers/figures.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import type { ViewId } from '../../../shared/model/ids.ts';
import { blankView } from '../../../shared/model/view.ts';
import { listedBackwards, madeUpMap } from '../../support/made-up-map.ts';
import { testId } from '../../support/maps.ts';

vi.setConfig({ testTimeout: 120_000 });

const plain = madeUpMap({ entities: 40, links: 60 });
const view = {
  ...blankView(testId(900) as ViewId, 'A view', 0),
  title: 'Who works with whom, “quoted” & more',
  caption: 'What a reader should see in it.',
  options: {
    figure: {
      marking: 'official',
      findings: [
        { text: 'One thing holds it together.', entity: null },
        { text: 'Another is <loose>.', entity: null },
      ],
    },
  } as never,
};
const map = applyChanges(plain, [added('view', view)]);

async function makeDocx(fields: Partial<PictureRequest> = {}, of = map): Promise<Uint8Array> {
  const request: PictureRequest = {
    format: 'docx',
    name: 'a map',
    views: [view.id],
    audience: 'internal',
    date: null,
    paper: 'a4',
    ...fields,
  };
  const made = await makePictures(of, request);
  if (!made.ok) throw new Error(made.error.message);
  return made.value.files[0]?.bytes as Uint8Array;
}

let bytes: Uint8Array;
let parts: Record<string, Uint8Array>;
let body: string;
const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
beforeAll(async () => {
  bytes = await makeDocx();
  parts = unzipSync(bytes);
  body = part('word/document.xml');
});

const times = (text: string, of: RegExp): number => (text.match(of) ?? []).length;

describe('a Word document of a figure', () => {
  test('is the same every time, in whatever order the map is listed', async () => {
    expect(Buffer.compare(await makeDocx(), bytes)).toBe(0);
    expect(Buffer.compare(await makeDocx({}, listedBackwards(map)), bytes)).toBe(0);
  });

  test('says its title, language and date, and nothing of who made it or when', () => {
    const core = part('docProps/core.xml');
    expect(core).toContain('<dc:title>Who works with whom, “quoted” &amp; more</dc:title>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core).toContain('2024-06-30T12:00:00Z');
    expect(core).not.toMatch(/creator|lastModifiedBy/);
    const all = Object.keys(parts)
      .filter((name) => !/media/.test(name))
      .map(part)
      .join('');
    expect(all).not.toMatch(/Un-named/);
    expect(all).not.toContain(String(new Date().getFullYear()));
    expect(part('word/styles.xml')).toContain('w:lang w:val="en-GB"');
  });

  test('has a title, headings that the navigation pane shows, and a numbered list of findings', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(body).toContain('<w:pStyle w:val="Title"/>');
    expect([...html.matchAll(/<h([12])>(.*?)<\/h/g)].map(([, level, text]) => `${level} ${text}`)).toEqual([
      '1 Summary',
      '1 Key findings',
      '1 Who works with whom, “quoted” &amp; more',
      '1 Appendix: figure 1 in words and tables',
      '2 What the picture shows',
      '2 Entries',
      '2 Links',
      '2 Sources',
    ]);
    expect(html).toContain('<ol><li>One thing holds it together.</li><li>Another is &lt;loose&gt;.</li></ol>');
  });

  test('holds the picture with outlines for letters, dots for older readers, alternative text and a caption that Word counts', () => {
    expect(part('word/media/image1.svg')).toContain('<svg');
    expect(part('word/media/image1.svg')).not.toContain('<text');
    const [, png] = Object.entries(parts).find(([name]) => name.endsWith('.png')) ?? [];
    expect(
      Buffer.from(png ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(body).toMatch(/<wp:docPr [^>]*descr="Who works with whom, [^"]*40 entries/);
    expect(body).toContain('w:instr=" SEQ Figure \\* ARABIC "');
    expect(body).toContain(': What a reader should see in it.');
  });

  test('has tables whose header rows are marked and repeated, without merged cells', () => {
    expect(times(body, /<w:tbl>/g)).toBe(3);
    expect(times(body, /<w:tblHeader\/>/g)).toBe(3);
    // A row for each entry and link that the scope line counts, and the sources and heads besides.
    const [, entries, links] = /(\d+) entries, (\d+)(?: of \d+)? links/.exec(body) ?? [];
    expect(entries).toBe('40');
    expect(times(body, /<w:tr>|<w:tr /g)).toBeGreaterThan(Number(entries) + Number(links) + 3);
    expect(body).not.toMatch(/gridSpan|vMerge/);
  });

  test('bears its marking in every header and footer, and numbers its pages', () => {
    const around = Object.keys(parts).filter((name) => /word\/(header|footer)\d+\.xml$/.test(name));
    expect(around.length).toBeGreaterThan(2);
    for (const name of around) expect(part(name)).toContain('OFFICIAL');
    expect(part('word/footer1.xml')).toContain('NUMPAGES');
  });

  test('turns pages as pictures and tables need it', () => {
    expect(body).toContain('w:orient="landscape"');
    expect(body).toContain('w:orient="portrait"');
  });

  test('can be without description and tables', async () => {
    const alone = strFromU8(unzipSync(await makeDocx({ appendix: false }))['word/document.xml'] as Uint8Array);
    expect(alone).not.toMatch(/<w:tbl>|Appendix/);
  });

  test('holds several views, and an empty map', async () => {
    const both = unzipSync(await makeDocx({ views: [view.id, null] }));
    expect(Object.keys(both).filter((name) => name.endsWith('.svg'))).toHaveLength(2);
    const empty = await makeDocx({ views: [null] }, madeUpMap({ entities: 0, links: 0 }));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(empty) });
    expect(value).toContain('0 entries');
    expect(value).toContain('Nothing is in this picture.');
    expect(Object.keys(unzipSync(empty)).filter((name) => name.endsWith('.svg'))).toEqual([]);
  });
});

describe('the picture of a map of many entries', () => {
  const many = madeUpMap({ entities: 150, links: 300 });
  const make = async (paper: PictureRequest['paper']) => {
    const request = { format: 'docx', name: 'a map', views: [null], audience: 'internal', date: null } as const;
    const made = await makePictures(many, { ...request, appendix: false, ...(paper ? { paper } : {}) });
    if (!made.ok) throw new Error(made.error.message);
    return made.value;
  };

  test('is set for the page that it stands on, where nobody chose a sheet', async () => {
    const [unasked, onA4] = [await make(null), await make('a4')];
    expect(unasked.warnings).toEqual([]);
    expect(Buffer.compare(unasked.files[0]?.bytes as Uint8Array, onA4.files[0]?.bytes as Uint8Array)).toBe(0);
  });

  test('is said to be too small to read, where somebody chose a larger one', async () => {
    const { warnings } = await make('a1');
    expect(warnings).toEqual([
      expect.stringMatching(
        /^A Word paper is A4, and the picture of a sheet of A1 is shrunk to it: .* [1-4]\.\d pt\. /,
      ),
    ]);
  });
});
