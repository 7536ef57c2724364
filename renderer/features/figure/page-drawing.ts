// The drawn page in the window, patched from one drawing to the next: elements whose text is the same stay where they are. Many
// new ones are made a few at a time, out of sight, so that the window goes on answering while thousands of them come.
import { partsOfGroup, partsOfSvg } from '../../../shared/figure/svg/parts.ts';

/** An element of the page: one with parts, or one that is not taken apart. Its node is null until that is made. */
type Part = {
  readonly text: string;
  readonly open: string;
  readonly parts: readonly Part[];
  node: Element | null;
};

/** Groups of fewer letters are not taken apart: what could be kept of them is not worth the looking. */
const SHORT = 2000;
/** So many letters of new elements are made at once, in a hundredth of a second or two. */
const AT_ONCE = 60_000;

const NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"';

export type PageDrawing = {
  /**
   * Shows another drawing: before it returns, where little is new, else later. Until then what was there stays.
   * @param onDone called once it is shown
   * @return stops it, where it is not shown yet
   */
  readonly draw: (svg: string, onDone: () => void) => () => void;
};

export function createPageDrawing(sheet: HTMLElement): PageDrawing {
  let shown: Part | null = null;
  return {
    draw(svg, onDone) {
      const page = pageFrom(svg, shown);
      const batches = batched(newIn(page));
      const finish = (): void => {
        const node = settled(page);
        if (node.parentNode !== sheet) sheet.replaceChildren(node);
        shown = page;
        onDone();
      };
      let isStopped = false;
      if (batches.length <= 1) {
        batches.forEach(make);
        finish();
        return () => {};
      }
      const next = (): void => {
        if (isStopped) return;
        const batch = batches.shift();
        if (batch) {
          make(batch);
          inTurn(next);
        } else finish();
      };
      inTurn(next);
      return () => {
        isStopped = true;
      };
    },
  };
}

function pageFrom(svg: string, before: Part | null): Part {
  const page = partsOfSvg(svg);
  if (!page) throw new Error('The page is no picture of ours.');
  return partFrom(svg, page.open, page.parts, before, 0);
}

/** A group as it is to be, with all that is there of it already. */
function partFrom(text: string, open: string, parts: readonly string[], before: Part | null, depth: number): Part {
  const same = new Map<string, Part[]>();
  const groups = new Map<string, Part>();
  for (const part of before?.parts ?? []) {
    if (part.parts.length > 0) groups.set(part.open, part);
    const alike = same.get(part.text);
    if (alike) alike.push(part);
    else same.set(part.text, [part]);
  }
  return {
    text,
    open,
    node: before?.open === open ? before.node : null,
    parts: parts.map((part) => {
      const kept = same.get(part)?.shift();
      if (kept) return kept;
      const group = part.length < SHORT ? null : partsOfGroup(part, depth);
      return group && group.parts.length > 0
        ? partFrom(part, group.open, group.parts, groups.get(group.open) ?? null, depth + 1)
        : { text: part, open: '', parts: [], node: null };
    }),
  };
}

/** What of it has to be made. */
function newIn(part: Part): Part[] {
  if (part.parts.length > 0) return part.parts.flatMap(newIn);
  return part.node ? [] : [part];
}

function batched(parts: readonly Part[]): Part[][] {
  const batches: Part[][] = [];
  let letters = Infinity;
  for (const part of parts) {
    if (letters + part.text.length > AT_ONCE) {
      batches.push([]);
      letters = 0;
    }
    batches.at(-1)?.push(part);
    letters += part.text.length;
  }
  return batches;
}

function read(svg: string): Element {
  return document.adoptNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
}

function make(batch: readonly Part[]): void {
  const made = [...read(`<svg ${NAMESPACE}>${batch.map(({ text }) => text).join('\n')}</svg>`).children];
  batch.forEach((part, index) => {
    part.node = made[index] ?? null;
  });
}

/** The element with its parts in it, in their order; parts that are in their places are not touched. */
function settled(part: Part): Element {
  if (part.parts.length === 0) return part.node ?? read(`<g ${NAMESPACE}/>`);
  part.node ??= emptied(part.open);
  const nodes = part.parts.map(settled);
  const wanted = new Set(nodes);
  for (const child of [...part.node.childNodes]) if (!wanted.has(child as Element)) child.remove();
  let at = part.node.firstChild;
  for (const node of nodes) {
    if (node === at) at = at.nextSibling;
    else part.node.insertBefore(node, at);
  }
  return part.node;
}

/** An element without what lies in it. The page's own fills the sheet. */
function emptied(open: string): Element {
  if (!open.startsWith('<svg')) return read(`<svg ${NAMESPACE}>${open}</g></svg>`).firstElementChild as Element;
  const page = read(`${open}</svg>`);
  page.setAttribute('width', '100%');
  page.setAttribute('height', '100%');
  return page;
}

/** After what else waits for its turn in the window: a frame to be drawn, a key that was pressed. */
function inTurn(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(null);
}
