// A meeting as a user of the command line prepares it: the answer, and the same as a paper in each format.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { aDesk, expectUsage } from './command-line.ts';

vi.setConfig({ testTimeout: 240_000 });

async function aMeeting() {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap', '--sample', 'trafford');
  desk.write(
    'log.csv',
    'date,met,method,next,owner,due',
    '2018-11-02,Vision 31,meeting,Send the first draft,Review lead,2018-12-01',
    '2019-03-20,Residents of Sale,workshop,Ask for lamps & benches,,2019-04-10',
  );
  desk.write('entries.csv', 'name,influence,engagement,desired_engagement', 'Vision 31,5,Neutral,Supportive');
  await desk.answer('import', 'a.threadmap', 'log.csv', 'entries.csv');
  return desk;
}

test('a meeting is asked about since a date, and set as a paper in every format that holds words and tables', async () => {
  const desk = await aMeeting();
  const told = await desk.answer('ask', 'a.threadmap', 'meeting', '--since', '2019-03-01');
  expect(told.answer).toContain('2 next steps are not done, 1 overdue');
  expect(told.answer).toContain('1 of 1 is not yet as engaged as they should be, 1 of high influence: Vision 31');
  expect(told.answer).toContain('Since 1 March 2019: nothing is different');
  expect(told).toMatchObject({ since: '2019-03-01', snapshot: null });
  const paper = async (name: string): Promise<Buffer> => {
    const made = await desk.answer(
      ...['export', 'a.threadmap', '--to', name, '--question', 'meeting', '--since', '2019-03-01'],
      ...['--marking', 'official-sensitive'],
    );
    expect(made).toMatchObject({ written: [name] });
    return readFileSync(join(desk.folder, name));
  };
  const html = (await paper('m.html')).toString('utf8');
  for (const words of ['Send the first draft', 'Ask for lamps &amp; benches', 'Vision 31', 'OFFICIAL-SENSITIVE'])
    expect(html).toContain(words);
  expect(html).not.toContain('<svg');
  const word = strFromU8(unzipSync(await paper('m.docx'))['word/document.xml'] as Uint8Array);
  expect(word).toContain('Send the first draft');
  expect(word).toContain('Not yet as engaged as they should be');
  const sheets = unzipSync(await paper('m.xlsx'));
  expect(strFromU8(sheets['xl/workbook.xml'] as Uint8Array)).toContain('name="Next steps due"');
  const pdf = await paper('m.pdf');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  // The same map gives the same bytes.
  expect((await paper('again.pdf')).equals(pdf)).toBe(true);
});

test('the grid is drawn on a page, with who is not set kept apart and its tables behind it', async () => {
  const desk = await aMeeting();
  desk.write('more.csv', 'name,influence,interest', 'Vision 31,5,5', 'Trafford Council,2,4', 'Thrive,4,');
  await desk.answer('import', 'a.threadmap', 'more.csv');
  const made = async (name: string, ...more: string[]): Promise<Buffer> => {
    await desk.answer('export', 'a.threadmap', '--to', name, '--question', 'grid', ...more);
    return readFileSync(join(desk.folder, name));
  };
  const svg = (await made('g.svg')).toString('utf8');
  for (const words of ['Work closely with', 'Keep informed', 'Not set', 'Vision 31', 'Trafford Council', 'Thrive'])
    expect(svg).toContain(words);
  expect(svg).toMatch(/id="legend"/);
  expect((await made('g.html')).toString('utf8')).toContain('Each with its ratings');
  expect(strFromU8(unzipSync(await made('g.docx'))['word/document.xml'] as Uint8Array)).toContain(
    'Each with its ratings',
  );
  expect((await made('g.png', '--greyscale')).subarray(1, 4).toString()).toBe('PNG');
  expect((await made('g.pptx')).subarray(0, 2).toString()).toBe('PK');
  expect((await made('again.svg')).toString('utf8')).toBe(svg);
  // Any two scales, upwards first, and an arrow from where somebody stood on a day.
  desk.write('then.csv', 'name,influence,engagement', 'Vision 31,5,Supportive');
  await desk.answer('import', 'a.threadmap', 'then.csv');
  const other = (await made('o.svg', '--scale', 'influence', '--scale', 'Engagement')).toString('utf8');
  for (const words of ['Leading', 'Resistant', 'Vision 31']) expect(other).toContain(words);
  const asked = await desk.answer('ask', 'a.threadmap', 'grid', '--since', '2001');
  expect(asked.answer).toContain('Nobody has moved since 2001.');
  const refusedScale = await desk.threadmap('ask', 'a.threadmap', 'grid', '--scale', 'Charm');
  expect(refusedScale.err).toContain('has no scale “Charm” of entries. It has: ');
  expect((await desk.threadmap('ask', 'a.threadmap', 'members', '--scale', 'influence')).err).toContain(
    'takes no --scale',
  );
});

test('others than internal readers get no such paper, and no picture is made of words', async () => {
  const desk = await aMeeting();
  const to = (name: string, ...more: string[]) =>
    desk.threadmap('export', 'a.threadmap', '--to', name, '--question', ...more);
  for (const more of [
    ['--audience', 'partners'],
    ['--audience', 'public'],
    ['--people', 'roles'],
    ['--leave-out', 'ratings'],
  ]) {
    const refused = await to('m.docx', 'meeting', ...more);
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toContain('which only internal readers see');
  }
  expectUsage(await to('m.svg', 'meeting'), 'words and tables');
  expectUsage(await to('m.csv', 'meeting'), 'pdf, docx, html or xlsx');
  expectUsage(await to('m.pdf', 'nonsense'), 'no question “nonsense”');
  expectUsage(await to('m.pdf', 'meeting', '--view', 'Governance'), 'Give one of them');
  expectUsage(await to('m.pdf', 'members', '--about', 'Vision 31', '--since', '2018'), 'takes no --since');
  expectUsage(await desk.threadmap('export', 'a.threadmap', '--to', 'm.pdf', '--since', '2018'), 'go with --question');
  expect(desk.files().filter((name) => name.startsWith('m.'))).toEqual([]);
  // Questions about links are for partners too, with what they may see.
  await desk.answer('export', 'a.threadmap', '--to', 'members.html', '--question', 'members', '--about', 'Vision 31');
  expect(readFileSync(join(desk.folder, 'members.html'), 'utf8')).toContain('which boards does a partner sit on');
});
