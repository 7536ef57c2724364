import { expect, test } from 'vitest';
import { isXmlText, xmlBranch, xmlLeaf } from '../../../shared/util/xml.ts';

test('signs of XML, line ends and tabs come out of attributes as they went in', () => {
  expect(xmlLeaf('a', { b: 'x < "y" & \'z\'>\r\n\t.' })).toBe(
    '<a b="x &lt; &quot;y&quot; &amp; \'z\'&gt;&#13;&#10;&#9;."/>',
  );
});

test('text keeps its line ends; a carriage return is a reference, or readers would drop it', () => {
  expect(xmlLeaf('a', {}, 'one\r\ntwo')).toBe('<a>one&#13;\ntwo</a>');
});

test('what XML cannot hold is left out, and known before', () => {
  const bad = 'a\u0000b\u0001c\u001Fd\uFFFEe\uD800f';
  expect(xmlLeaf('a', {}, bad)).toBe('<a>abcdef</a>');
  expect(isXmlText(bad)).toBe(false);
  expect(isXmlText('é漢😀\t\n\r')).toBe(true);
});

test('attributes that are null are not written, and elements hold others', () => {
  expect(xmlBranch('a', { b: null, c: 0 }, [xmlLeaf('d', {})])).toBe('<a c="0">\n<d/>\n</a>');
  expect(xmlBranch('a', {}, [])).toBe('<a/>');
});
