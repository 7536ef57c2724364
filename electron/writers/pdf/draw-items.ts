// A scene's items as PDF drawing. Units of the page are CSS pixels here: the page is scaled before.
import type { SceneItem, SceneText, Stroke } from '../../../shared/figure/scene/scene.ts';
import { setFont } from './document.ts';

type Doc = PDFKit.PDFDocument;

export function drawItems(doc: Doc, items: readonly SceneItem[]): void {
  for (const item of items) drawItem(doc, item);
}

function drawItem(doc: Doc, item: SceneItem): void {
  switch (item.draw) {
    case 'group':
      drawItems(doc, item.items);
      return;
    case 'text':
      drawText(doc, item);
      return;
    case 'path':
      doc.moveTo(item.from.x, item.from.y);
      for (const [a, b, to] of item.curves) doc.bezierCurveTo(a.x, a.y, b.x, b.y, to.x, to.y);
      strokeAs(doc, item.stroke);
      doc.stroke();
      return;
    case 'rect':
      if (item.radius > 0) doc.roundedRect(item.x, item.y, item.width, item.height, item.radius);
      else doc.rect(item.x, item.y, item.width, item.height);
      paint(doc, item.fill, item.stroke, item.opacity);
      return;
    case 'ellipse':
      doc.ellipse(item.centre.x, item.centre.y, item.rx, item.ry);
      paint(doc, item.fill, item.stroke);
      return;
    case 'polygon':
      outline(doc, item.points);
      paint(doc, item.fill, item.stroke);
      return;
    case 'image':
      doc.image(`data:image/png;base64,${item.png}`, item.x, item.y, { width: item.width, height: item.height });
      return;
    case 'area':
      for (const points of item.outlines) outline(doc, points);
      paint(doc, item.fill, item.stroke, item.opacity, 'even-odd');
      return;
  }
}

function outline(doc: Doc, points: readonly { readonly x: number; readonly y: number }[]): void {
  points.forEach(({ x, y }, index) => {
    if (index === 0) doc.moveTo(x, y);
    else doc.lineTo(x, y);
  });
  doc.closePath();
}

function strokeAs(doc: Doc, { colour, width, dash, roundEnds }: Stroke): void {
  doc
    .lineWidth(width)
    .strokeColor(colour)
    .lineCap(roundEnds ? 'round' : 'butt')
    .lineJoin('round');
  if (dash.length === 0) doc.undash();
  // The form with a list takes strokes and gaps in turn.
  else doc.dash(dash as never, {});
}

function paint(
  doc: Doc,
  fill: string | null,
  stroke: Stroke | null,
  opacity = 1,
  rule: 'non-zero' | 'even-odd' = 'non-zero',
): void {
  doc.save();
  if (fill !== null) doc.fillColor(fill).fillOpacity(opacity);
  if (stroke !== null) strokeAs(doc, stroke);
  if (fill !== null && stroke !== null) doc.fillAndStroke(fill, stroke.colour, rule);
  else if (fill !== null) doc.fill(fill, rule);
  else if (stroke !== null) doc.stroke();
  doc.restore();
}

function drawText(doc: Doc, { x, y, text, size, weight, fill, anchor, width }: SceneText): void {
  if (text.trim() === '') return;
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  setFont(doc, weight, size).fillColor(fill).fillOpacity(1);
  // As wide as room was kept for: what kerning takes away is put between the letters.
  const letters = [...text].length;
  const natural = doc.widthOfString(text);
  const characterSpacing = letters > 1 ? (width - natural) / letters : 0;
  // The space is for those who hear it: without it the last word of a line runs into the next.
  doc.text(`${text} `, left, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing });
}
