// Figures as a web page: one file that fetches nothing, whose tables hold what the picture shows and nothing else.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makePictures, type PictureRequest } from '../../../electron/writers/figures.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import type { ViewId } from '../../../shared/model/ids.ts';
import { blankView } from '../../../shared/model/view.ts';
import { listedBackwards, madeUpMap } from '../../support/made-up-map.ts';
import { anEntity, mapOf, testId } from '../../support/maps.ts';

const plain = madeUpMap({ entities: 40, links: 60 });
const first = [...plain.entity.values()][0];
const view = {
  ...blankView(testId(900) as ViewId, 'A view', 0),
  title: 'Who works with whom, “quoted” & <more>',
  options: {
    figure: { marking: 'official', findings: [{ text: 'One thing holds it together.', entity: first?.id ?? null }] },
  } as never,
};
const map = applyChanges(plain, [added('view', view)]);

async function makePage(fields: Partial<PictureRequest> = {}, of = map): Promise<string> {
  const request: PictureRequest = {
    format: 'html',
    name: 'a map',
    views: [view.id],
    audience: 'internal',
    date: null,
    paper: 'a4',
    ...fields,
  };
  const made = await makePictures(of, request);
  if (!made.ok) throw new Error(made.error.message);
  return new TextDecoder().decode(made.value.files[0]?.bytes);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe('a web page', () => {
  test('is the same for the same map, in whatever order that is kept', async () => {
    expect(await makePage({}, listedBackwards(map))).toBe(await makePage());
  });

  test('may run and wear only what is written into it, and fetch nothing', async () => {
    const page = await makePage();
    const policy = page.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    for (const tag of ['style', 'script']) {
      const parts = [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))];
      expect(parts).toHaveLength(1);
      const hash = createHash('sha256')
        .update(parts[0]?.[1] ?? '')
        .digest('base64');
      expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
    }
    expect(page).not.toMatch(/\s(src|style|on\w+)=/);
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
  });

  test('says title, marking, scope, findings, legend, description and a row for each entry and link', async () => {
    const page = await makePage();
    expect(page).toContain('<h1>Who works with whom, “quoted” &amp; &lt;more&gt;</h1>');
    expect(page).toContain('<p class="marking">OFFICIAL</p>');
    expect(page).toContain('<li>One thing holds it together.</li>');
    for (const heading of ['Key findings', 'Legend', 'What the picture shows', 'Entries', 'Links']) {
      expect(page).toContain(`<h2>${heading}</h2>`);
    }
    expect(count(page, /<tr data-n="e\d+">/g)).toBe(40);
    expect(count(page, /<tr data-n="l\d+">/g)).toBe(map.link.size);
    expect(count(page, /<g data-n="e\d+">/g)).toBe(40);
    expect(count(page, /<g data-n="l\d+" data-ends="e\d+ e\d+">/g)).toBe(map.link.size);
  });

  test('tells rows by numbers of its own, not by ids of the map', async () => {
    const page = await makePage();
    for (const id of [...map.entity.keys(), ...map.link.keys()]) expect(page).not.toContain(id);
  });

  test('has several views as sections with contents, and no id twice', async () => {
    const page = await makePage({ views: [view.id, null] });
    expect(count(page, /<section /g)).toBe(2);
    expect(page).toContain('<li><a href="#f2">');
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('can be had without description and tables, and of one entry and of none', async () => {
    expect(await makePage({ appendix: false })).not.toContain('<table');
    expect(await makePage({ views: [null] }, mapOf([anEntity(1, { name: 'Alone' })]))).toContain('Alone</th>');
    expect(await makePage({ views: [null] }, mapOf([]))).toContain('<h1>');
  });
});
