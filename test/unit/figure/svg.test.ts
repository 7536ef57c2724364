import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFigure } from '../../../shared/figure/figure.ts';
import { placesFor } from '../../../shared/figure/places.ts';
import { shownIn } from '../../../shared/figure/scene/index.ts';
import type { Scene } from '../../../shared/figure/scene/scene.ts';
import { sceneToSvg } from '../../../shared/figure/svg/index.ts';
import { escapeXml } from '../../../shared/util/xml.ts';
import { madeUpMap } from '../../support/made-up-map.ts';

const map = madeUpMap({ entities: 25, links: 40 });
const places = placesFor(map, null, shownIn(map, null));
const svg = sceneToSvg(makeFigure(map, { view: null, places: places.ok ? places.value : new Map() }).scene);

describe('an SVG', () => {
  test('has a title, a description, real text and a legend', () => {
    expect(svg).toMatch(/<title id="picture-title">A made-up map<\/title>/);
    expect(svg).toMatch(/<desc id="picture-description">A made-up map: a map of [^<]*\nMost linked: [^<]*<\/desc>/);
    expect(svg).toContain('<g id="legend">');
    for (const name of [...map.entity.values()].map((entity) => entity.name.split(' ')[0] ?? '')) {
      expect(svg).toMatch(new RegExp(`<text [^>]*>[^<]*${name}`));
    }
  });

  test('uses no markers, no outside files and no scripts', () => {
    expect(svg).not.toMatch(/marker|<image|href|<style|<script|@import|url\(/);
  });

  test('is as large as its page', () => {
    expect(svg).toContain('width="297mm" height="210mm" viewBox="0 0 1122.52 793.7"');
  });

  test('names the typeface and what may stand in for it', () => {
    expect(svg).toContain(`font-family="'Source Sans 3', 'Source Sans Pro', sans-serif"`);
  });
});

describe('text in an SVG', () => {
  test('is escaped, and what XML cannot hold is left out', () => {
    expect(escapeXml('Health & "Care" <team>')).toBe('Health &amp; &quot;Care&quot; &lt;team&gt;');
    expect(escapeXml('a\u0000b\u000bc\ufffed')).toBe('abcd');
    expect(escapeXml('half \ud83d pair, whole 👍')).toBe('half  pair, whole 👍');
  });

  test('never breaks the document, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const scene: Scene = {
          width: 10,
          height: 10,
          title: text,
          description: text,
          background: '#ffffff',
          typeface: 'source-sans',
          items: [],
          namesInKey: [],
          namesLeftOut: [],
        };
        const made = sceneToSvg(scene);
        expect(made.match(/<title/g)).toHaveLength(1);
        expect(made.endsWith('</svg>\n')).toBe(true);
      }),
    );
  });
});
