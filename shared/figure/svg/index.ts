// A scene as SVG text. The same scene always gives the same text.

import { escapeXml } from '../../util/xml.ts';
import type { Scene, SceneItem, StandsFor, Stroke } from '../scene/scene.ts';
import { type TypefaceName, typefaces } from '../typefaces/index.ts';

const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** Two places are finer than any printer. Adding zero turns -0 into 0. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
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

/** How a picture is told from the others on a page that holds several, and what of the map its groups are marked with. */
export type InlineSvg = {
  /** Unique on the page; ids begin with it. */
  readonly prefix: string;
  /** Attributes of a group that draws an entry or a link, with a space before each. */
  readonly mark: (standsFor: StandsFor) => string;
  /** Id of what on the page tells of it at length. */
  readonly details: string | null;
};

const ALONE: InlineSvg = { prefix: '', mark: () => '', details: null };

function draw(item: SceneItem, indent: string, typeface: TypefaceName, inline: InlineSvg): string {
  switch (item.draw) {
    case 'group': {
      const id = item.id === null ? '' : ` id="${inline.prefix}${escapeXml(item.id)}"`;
      const mark = item.standsFor === null ? '' : inline.mark(item.standsFor);
      const says = item.says === null ? '' : `\n${indent} <title>${escapeXml(item.says)}</title>`;
      return `${indent}<g${id}${mark}>${says}\n${item.items.map((part) => draw(part, `${indent} `, typeface, inline)).join('')}${indent}</g>\n`;
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
    case 'image': {
      const box = `x="${number(item.x)}" y="${number(item.y)}" width="${number(item.width)}" height="${number(item.height)}"`;
      return `${indent}<image ${box} href="data:image/png;base64,${item.png}" role="img" aria-label="${escapeXml(item.says)}"/>\n`;
    }
    case 'text': {
      const anchor = item.anchor === 'start' ? '' : ` text-anchor="${item.anchor}"`;
      const heavy = typefaces[typeface].faces[item.weight].weight;
      const weight = item.weight === 'regular' ? '' : ` font-weight="${heavy}"`;
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
  return `<?xml version="1.0" encoding="UTF-8"?>
${svgElement(scene, size, scene.description, ALONE)}`;
}

/** The picture within a page of HTML, which says how large it is. @param altText what is read instead of it */
export function sceneToInlineSvg(scene: Scene, altText: string, inline: InlineSvg): string {
  return svgElement(
    scene,
    `id="${inline.prefix}svg"${inline.details === null ? '' : ` aria-details="${inline.details}"`}`,
    altText,
    inline,
  );
}

function svgElement(scene: Scene, attributes: string, description: string, inline: InlineSvg): string {
  const { prefix } = inline;
  const box = `viewBox="0 0 ${number(scene.width)} ${number(scene.height)}"`;
  const background = `<rect width="${number(scene.width)}" height="${number(scene.height)}" fill="${scene.background}"/>`;
  const named = `aria-labelledby="${prefix}picture-title" aria-describedby="${prefix}picture-description"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes} ${box} role="img" ${named} lang="en-GB" font-family="${typefaces[scene.typeface].family}">
<title id="${prefix}picture-title">${escapeXml(scene.title)}</title>
<desc id="${prefix}picture-description">${escapeXml(description)}</desc>
${background}
${scene.items.map((item) => draw(item, '', scene.typeface, inline)).join('')}</svg>
`;
}
