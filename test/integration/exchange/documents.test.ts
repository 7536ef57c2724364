// Documents as plain text: what people are sent, and what nobody should be.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../electron/workers/reading/documents/read-document.ts';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { aTestCore, eventually } from '../../support/test-core.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/notes');
const payload = (name: string, bytes: Uint8Array | string): FilePayload => ({
  name,
  mediaType: 'application/octet-stream',
  base64: Buffer.from(bytes).toString('base64'),
});
const fixture = (name: string): FilePayload => payload(name, readFileSync(join(fixtures, name)));

async function textOf(file: FilePayload): Promise<string> {
  const read = await readDocument(file, () => {});
  if (!read.ok) throw new Error(read.error.message);
  return read.value.text;
}

async function refusalOf(file: FilePayload): Promise<string> {
  const read = await readDocument(file, () => {});
  if (read.ok) throw new Error(`it was read: ${read.value.text.slice(0, 100)}`);
  return `${read.error.code}: ${read.error.message}`;
}

describe('a text whose signs repeat without end', () => {
  const often = (signs: string): string => signs.repeat(100_000);
  test.each([
    ['blanks.txt', `Sale${often(' ')}Board`],
    ['brackets.md', often('[')],
    ['pictures.md', often('![')],
    ['addresses.md', often('[a](')],
    ['remarks.md', often('<!--')],
    ['voices.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n${often('<')}`],
  ])('%s is read at once', async (name, text) => {
    const start = process.cpuUsage();
    await textOf(payload(name, text)).catch(() => '');
    // In microseconds of the processor; each had taken many seconds.
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });
});

describe('a Word document', () => {
  test('is its words: headings, lists, tables row by row, notes at the end', async () => {
    expect((await textOf(fixture('conversation.docx'))).split('\n\n')).toEqual([
      '# Conversation about the Local Pilot',
      'Date: 12 March 2019',
      '# Who talks to whom',
      'The Vision 31 Steering Group reports to the Strong Communities Board by report, quarterly.',
      '- Thrive Trafford sends a newsletter to community groups.',
      '- Trafford Leisure works with Public Health.',
      '## What gets lost',
      'Café & Society – Sale hears little; the “Early Help Hub” hears nothing.',
      'Body | Method\nYour Housing Group | Door-knock',
      'The forum is written here by its initials only.',
    ]);
  });

  test('that would unpack to more than any document holds is left alone', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(300 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refusalOf(payload('bomb.docx', bomb))).toMatch(/^too-large: “bomb.docx” would unpack/);
  });

  test('whose directory lies about its size gets no more room than it says', async () => {
    const lying = zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }, { level: 9 });
    const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength);
    for (let at = 0; at < lying.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusalOf(payload('lying.docx', lying))).toMatch(/^unreadable/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
  });

  test('that declares a document type is left alone', async () => {
    const xml = Buffer.from('<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaa">]><w:document>&a;</w:document>');
    expect(await refusalOf(payload('typed.docx', zipSync({ 'word/document.xml': xml })))).toMatch(
      /not as Word writes it/,
    );
  });

  test('that is cut short is said to be damaged', async () => {
    const whole = readFileSync(join(fixtures, 'conversation.docx'));
    expect(await refusalOf(payload('cut.docx', whole.subarray(0, whole.length / 2)))).toMatch(/damaged/);
  });
});

describe('a PDF', () => {
  test('is its words page by page, without what stands on every page, lines and parted words put together', async () => {
    const text = await textOf(fixture('report.pdf'));
    expect(text.split('\n\n').slice(0, 5)).toEqual([
      '[page 1]',
      '# Communication in the pilot',
      expect.stringContaining('at its meetings. It passes on what matters'),
      '## Where it stops',
      expect.stringContaining('found that three in four of them had heard nothing'),
    ]);
    expect(text).toContain(
      '[page 2]\n\n## What would help\n\n- One newsletter for all the partners\n\n- A map of contacts',
    );
    expect(text).not.toMatch(/working paper|of 3/);
  });

  test.each([
    ['with-password.pdf', /^unreadable: .*protected by a password/],
    ['scanned.pdf', /^unreadable: .*text recognition/],
  ])('%s is refused with what to do', async (name, why) => {
    expect(await refusalOf(fixture(name))).toMatch(why);
  });

  test('that is broken is said to be damaged, or gives what is left of it', async () => {
    const whole = readFileSync(join(fixtures, 'report.pdf'));
    expect(
      await refusalOf(payload('broken.pdf', Buffer.concat([whole.subarray(0, 20), Buffer.alloc(500, 7)]))),
    ).toMatch(/^unreadable: “broken.pdf” is damaged/);
  });
});

describe('a text', () => {
  test.each([
    ['Windows-1252', Buffer.from('Caf\xe9 \x96 Sale', 'latin1')],
    ['UTF-8 with a mark', Buffer.from('\ufeffCafé – Sale')],
    ['UTF-16', Buffer.from('\ufeffCafé – Sale', 'utf16le')],
  ])('is read from %s', async (_what, bytes) => {
    expect(await textOf(payload('a.txt', bytes))).toBe('Café – Sale');
  });

  test('in Markdown keeps its headings and loses the rest of its marks', async () => {
    const markdown = '---\ntitle: x\n---\nFindings\n========\n\nThe **board** [met](https://example.org) `us`.\n';
    expect(await textOf(payload('a.md', markdown))).toBe('# Findings\n\nThe board met us.');
  });

  test('that is a transcript is who said what', async () => {
    const transcript =
      'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.500\n<v Interviewer>Who tells you?</v>\n\n2\n00:00:03.000 --> 00:00:04.000\n<v Clerk>The board.</v>\n\n3\n00:00:05.000 --> 00:00:06.000\n<v Clerk>By email.</v>\n';
    expect(await textOf(payload('a.vtt', transcript))).toBe(
      'Interviewer: Who tells you?\n\nClerk: The board. By email.',
    );
  });

  test('with form feeds has pages', async () => {
    expect(await textOf(payload('a.txt', 'One.\fTwo.\f'))).toBe('[page 1]\n\nOne.\n\n[page 2]\n\nTwo.');
  });

  test.each([
    ['empty.txt', '  \n', /no text in it/],
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]), /no document with text/],
    ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /password, or from a Word before 2007/],
    ['broken.docx', 'PK and no more', /called .docx and is no Word document.*Get it again/],
    ['broken.pdf', 'An error page that was saved', /called .pdf and is no PDF/],
    ['page.html', '<!DOCTYPE html><p>Hello', /web page/],
    ['sheet.docx', zipSync({ 'xl/workbook.xml': Buffer.from('<x/>') }), /Excel workbook/],
  ])('%s is refused', async (name, bytes, why) => {
    expect(await refusalOf(payload(name, bytes))).toMatch(why);
  });
});

test('the host reads a document in a worker and tells of it', async () => {
  const { connect } = aTestCore();
  const { ask, refused, heard } = connect();
  const read = await ask('source.read', { job: 'reading', file: fixture('report.pdf') });
  expect(read.title).toBe('Communication in the pilot');
  expect(heard.some(({ event }) => event === 'job.progress')).toBe(true);
  const error = await refused('source.read', { job: 'reading', file: fixture('scanned.pdf') });
  expect(error.code).toBe('unreadable');
});

test('reading can be stopped', async () => {
  const { connect } = aTestCore();
  const { ask, refused, heard } = connect();
  const answer = refused('source.read', {
    job: 'reading',
    file: payload('long.md', '`a`[b](c) '.repeat(800_000)),
  });
  await eventually(() => heard.length > 0, 30_000);
  await ask('job.cancel', { job: 'reading' });
  expect((await answer).code).toBe('cancelled');
});
