import { describe, expect, it } from 'vitest';
import { kindOfAttachment, readAttachment } from '../../../shared/engagement/attachments.ts';

describe('attachments', () => {
  it.each([
    ['https://example.org/minutes?id=3#a', 'web'],
    ['http://intranet/notes', 'web'],
    ['mailto:team@example.org', 'mail'],
    ['file:///S:/notes.docx', 'path'],
    ['S:\\Shared\\Notes of the visit.docx', 'path'],
    ['\\\\server\\share\\notes.docx', 'path'],
    ['/notes/minutes.odt', 'path'],
    ['minutes.docx', 'path'],
    ['notes/2026/minutes.docx', 'path'],
  ])('takes %s as %s', (text, kind) => {
    expect(readAttachment(` ${text} `)).toEqual({ ok: true, value: text });
    expect(kindOfAttachment(text)).toBe(kind);
  });

  it('takes the quotation marks off that Windows puts around a path', () => {
    expect(readAttachment('"C:\\a b.docx"')).toEqual({ ok: true, value: 'C:\\a b.docx' });
  });

  it.each([
    '',
    'see the notes',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'ms-word:ofe|u|https://example.org',
    'https://',
    'https://bank.example@evil.example/',
    'https://a b/',
    'minutes\u202Excod.exe',
    'https://example.org/\u0000',
    `https://example.org/${'a'.repeat(2000)}`,
  ])('refuses %j in a sentence', (text) => {
    const read = readAttachment(text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error).toMatch(/\.$/);
  });
});
