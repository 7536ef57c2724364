// A scene as SVG text. The same scene always gives the same text.

import type { Scene, SceneItem, Stroke } from '../scene/scene.ts';
import { FONT_FAMILY, fontWeights } from '../text/measure-text.ts';

const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** Two places are finer than any printer. Adding zero turns -0 into 0. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** Text for XML: what XML cannot hold at all (control characters, lone halves of pairs) is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

function strokeOf(stroke: Stroke | null): string {
  if (!stroke) return '';
  const dash = stroke.dash.length === 0 ? '' : ` stroke-dasharray="${stroke.dash.map(number).join(' ')}"`;
  const ends = stroke.roundEnds ? ' stroke-linecap="round"' : '';
  return ` stroke="${stroke.colour}" stroke-width="${number(stroke.width)}"${dash}${ends}`;
}

function paintOf(item: { readonly fill: string | null; readonly stroke: Stroke | null }): string {
  return ` fill="${item.fill ?? 'none'}"${strokeOf(item.stroke)}`;
}

function draw(item: SceneItem, indent: string): string {
  switch (item.draw) {
    case 'group': {
      const id = item.id === null ? '' : ` id="${escapeXml(item.id)}"`;
      const says = item.says === null ? '' : `\n${indent} <title>${escapeXml(item.says)}</title>`;
      return `${indent}<g${id}>${says}\n${item.items.map((part) => draw(part, `${indent} `)).join('')}${indent}</g>\n`;
    }
    case 'rect': {
      const radius = item.radius === 0 ? '' : ` rx="${number(item.radius)}"`;
      const opacity = item.opacity === 1 ? '' : ` fill-opacity="${number(item.opacity)}"`;
      return `${indent}<rect x="${number(item.x)}" y="${number(item.y)}" width="${number(item.width)}" height="${number(item.height)}"${radius}${paintOf(item)}${opacity}/>\n`;
    }
    case 'ellipse':
      return `${indent}<ellipse cx="${number(item.centre.x)}" cy="${number(item.centre.y)}" rx="${number(item.rx)}" ry="${number(item.ry)}"${paintOf(item)}/>\n`;
    case 'area': {
      const outlines = item.outlines.map(
        (outline) => `M${outline.map(({ x, y }) => `${number(x)} ${number(y)}`).join('L')}Z`,
      );
      return `${indent}<path d="${outlines.join('')}"${paintOf(item)} fill-opacity="${number(item.opacity)}" fill-rule="evenodd" stroke-linejoin="round"/>\n`;
    }
    case 'polygon': {
      const points = item.points.map(({ x, y }) => `${number(x)},${number(y)}`).join(' ');
      return `${indent}<polygon points="${points}"${paintOf(item)} stroke-linejoin="round"/>\n`;
    }
    case 'path': {
      const curves = item.curves.map((curve) => `C${curve.map(({ x, y }) => `${number(x)} ${number(y)}`).join(' ')}`);
      const start = `M${number(item.from.x)} ${number(item.from.y)}`;
      return `${indent}<path d="${start}${curves.join('')}" fill="none"${strokeOf(item.stroke)}/>\n`;
    }
    case 'text': {
      const anchor = item.anchor === 'start' ? '' : ` text-anchor="${item.anchor}"`;
      const weight = item.weight === 'regular' ? '' : ` font-weight="${fontWeights[item.weight]}"`;
      // Where the typeface is missing another one is squeezed or stretched to the width that room was kept for.
      const width =
        item.text.trim() === '' ? '' : ` textLength="${number(item.width)}" lengthAdjust="spacingAndGlyphs"`;
      return `${indent}<text x="${number(item.x)}" y="${number(item.y)}" font-size="${number(item.size)}"${weight} fill="${item.fill}"${anchor}${width}>${escapeXml(item.text)}</text>\n`;
    }
  }
}

/** The whole document. Its size is that of the page, so that it prints as it is meant. */
export function sceneToSvg(scene: Scene): string {
  const millimetres = (pixels: number): string => number(pixels / PIXELS_PER_MILLIMETRE);
  const size = `width="${millimetres(scene.width)}mm" height="${millimetres(scene.height)}mm"`;
  const box = `viewBox="0 0 ${number(scene.width)} ${number(scene.height)}"`;
  const background = `<rect width="${number(scene.width)}" height="${number(scene.height)}" fill="${scene.background}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} role="img" aria-labelledby="picture-title picture-description" lang="en-GB" font-family="${FONT_FAMILY}">
<title id="picture-title">${escapeXml(scene.title)}</title>
<desc id="picture-description">${escapeXml(scene.description)}</desc>
${background}
${scene.items.map((item) => draw(item, '')).join('')}</svg>
`;
}
