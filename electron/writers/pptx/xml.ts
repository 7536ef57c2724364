// Small pieces of DrawingML. Measures are pixels of the scene on their way to a slide's units.
import type { Stroke } from '../../../shared/figure/scene/scene.ts';
import { escapeXml } from '../../../shared/util/xml.ts';

export const NAMES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** English metric units in a pixel (1/96 inch). */
const EMU = 9525;
export const emu = (pixels: number): number => Math.round(pixels * EMU);

export type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export function xfrm({ x, y, width, height }: Frame, turns = ''): string {
  return `<a:xfrm${turns}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
}

const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

export function fill(colour: string | null, opacity = 1): string {
  if (colour === null) return '<a:noFill/>';
  const alpha = opacity === 1 ? '' : `<a:alpha val="${Math.round(opacity * 100_000)}"/>`;
  return `<a:solidFill><a:srgbClr val="${hex(colour)}">${alpha}</a:srgbClr></a:solidFill>`;
}

/** @param ends arrowheads, as DrawingML wants them after the dash */
export function line(stroke: Stroke | null, ends = ''): string {
  if (stroke === null) return '<a:ln><a:noFill/></a:ln>';
  const cap = stroke.roundEnds ? ' cap="rnd"' : '';
  return `<a:ln w="${Math.max(1, emu(stroke.width))}"${cap}>${fill(stroke.colour)}${dashOf(stroke)}<a:round/>${ends}</a:ln>`;
}

function dashOf({ dash, width, roundEnds }: Stroke): string {
  if (dash.length === 0) return '<a:prstDash val="solid"/>';
  if (roundEnds) return '<a:prstDash val="sysDot"/>';
  const drawn = (dash[0] ?? 0) / width;
  return `<a:prstDash val="${drawn < 1.5 ? 'sysDot' : drawn < 3.5 ? 'sysDash' : 'dash'}"/>`;
}

/** Name and alternative text of a shape. An empty description marks decoration only to those who see the picture. */
export function named(id: number, name: string, descr = ''): string {
  const said = descr === '' ? '' : ` descr="${escapeXml(descr)}"`;
  return `<p:cNvPr id="${id}" name="${escapeXml(name)}"${said}/>`;
}
