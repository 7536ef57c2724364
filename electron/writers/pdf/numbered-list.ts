// Numbered findings and names as what they are to those who hear them: a heading and a list, of which each item has its number.
import type { SceneItem } from '../../../shared/figure/scene/scene.ts';
import type { Pdf } from './document.ts';

type Item = { readonly label: SceneItem[]; readonly body: SceneItem[] };

/** A number is set in a badge, or against the text that it counts; what comes before the first is the heading. */
function itemsOf(drawn: readonly SceneItem[]): { readonly heading: SceneItem[]; readonly items: Item[] } {
  const heading: SceneItem[] = [];
  const items: Item[] = [];
  let isLabel = false;
  for (const item of drawn) {
    const isBadge = item.draw === 'ellipse';
    const isNumber = item.draw === 'text' && item.anchor !== 'start';
    if (isBadge || (isNumber && !isLabel)) items.push({ label: [], body: [] });
    isLabel = isBadge;
    const last = items.at(-1);
    if (!last) heading.push(item);
    else if (isBadge || isNumber) last.label.push(item);
    else last.body.push(item);
  }
  return { heading, items };
}

/** @param draw puts items on the page */
export function addNumberedList(
  { doc }: Pdf,
  section: PDFKit.PDFStructureElement,
  drawn: readonly SceneItem[],
  draw: (items: readonly SceneItem[]) => void,
): void {
  const { heading, items } = itemsOf(drawn);
  if (heading.length > 0) section.add(doc.struct('H2', {}, () => draw(heading)));
  const list = doc.struct('L');
  // Not among what the library takes.
  (list as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data.A = {
    O: 'List',
    ListNumbering: 'Decimal',
  };
  section.add(list);
  for (const { label, body } of items) {
    const item = doc.struct('LI');
    list.add(item);
    item.add(doc.struct('Lbl', {}, () => draw(label)));
    item.add(doc.struct('LBody', {}, () => draw(body)));
    item.end();
  }
  list.end();
}
