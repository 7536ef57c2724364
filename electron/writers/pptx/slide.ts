// A scene as the shapes of one slide: everything stays editable, and a link stays with the two shapes that it joins.
import type { Figure } from '../../../shared/figure/figure.ts';
import type { Point } from '../../../shared/figure/geometry.ts';
import type {
  Scene,
  SceneGroup,
  SceneImage,
  SceneItem,
  SceneText,
  StandsFor,
} from '../../../shared/figure/scene/scene.ts';
import { moveItems } from '../../../shared/figure/scene/scene.ts';
import { type Typeface, typefaces } from '../../../shared/figure/typefaces/index.ts';
import { type Tell, tellNobody } from '../../../shared/util/progress.ts';
import { escapeXml } from '../../../shared/util/xml.ts';
import { connectorEnds, middleOfPath } from './connector-ends.ts';
import { areaGeometry, around, frameOf, geometryOf, isOutlined, type Outlined, pathGeometry } from './geometry.ts';
import { type Glue, GlueSites } from './glue.ts';
import { middleOf, wayXml } from './ways.ts';
import { emu, type Frame, fill, HEAD, line, NAMES, named, xfrm } from './xml.ts';

/** What the relation of a slide to each of its pictures is called, before its number. */
export const IMAGE_RELATION = 'rIdImage';
type LinkGroup = SceneGroup & { readonly standsFor: Extract<StandsFor, { record: 'link' }> };

/** Shapes take their numbers as they are written; those of entries are given out first, since links name them. */
class Slide {
  #last = 1;
  readonly shapes = new Map<string, Glue>();
  #sites = new GlueSites([]);
  /** Told of each link that is drawn: most of the work. */
  onLink = (): void => {};
  /** PNGs as base64, in the order of their relations. */
  readonly images: string[] = [];
  /** What words are set in, which is on every machine, and how large that is to take the room that was kept for them. */
  readonly lettering: Typeface['inOffice'];

  constructor(lettering: Typeface['inOffice']) {
    this.lettering = lettering;
  }

  /** Once all shapes are known. */
  linesKeepOff(): void {
    this.#sites = new GlueSites([...this.shapes.values()]);
  }

  readonly next = (): number => ++this.#last;

  items(items: readonly SceneItem[]): string {
    let xml = '';
    for (let index = 0; index < items.length; index++) {
      const item = items[index] as SceneItem;
      if (item.draw !== 'text') {
        xml += this.item(item);
        continue;
      }
      const lines = [item];
      for (let after = items[index + 1]; after?.draw === 'text' && goesOn(lines, after); after = items[++index + 1])
        lines.push(after);
      xml += this.text(lines);
    }
    return xml;
  }

  item(item: Exclude<SceneItem, SceneText>): string {
    switch (item.draw) {
      case 'group':
        if (item.id === 'title') return '';
        if (item.standsFor?.record === 'entity') return this.entity(item, item.standsFor.id);
        if (item.standsFor?.record === 'link') return this.link(item as LinkGroup);
        return this.items(item.items);
      case 'path':
        return this.shape(frameOf(item), pathGeometry(item, frameOf(item)), fill(null), line(item.stroke), 'Line');
      case 'image':
        return this.image(item);
      case 'area':
        return this.shape(
          frameOf(item),
          areaGeometry(item, frameOf(item)),
          fill(item.fill, item.opacity),
          line(item.stroke),
          'Area',
        );
      default:
        return this.outlined(item, 'Shape');
    }
  }

  image({ x, y, width, height, png, says }: SceneImage): string {
    this.images.push(png);
    const at = xfrm({ x, y, width, height });
    const part = `<a:blip r:embed="${IMAGE_RELATION}${this.images.length}"/><a:stretch><a:fillRect/></a:stretch>`;
    return `<p:pic><p:nvPicPr>${named(this.next(), 'Picture', says)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>${part}</p:blipFill><p:spPr>${at}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
  }

  outlined(item: Outlined, name: string, descr = '', id = this.next()): string {
    const opacity = item.draw === 'rect' ? item.opacity : 1;
    return this.shape(
      frameOf(item),
      geometryOf(item).xml,
      fill(item.fill, opacity),
      line(item.stroke),
      name,
      descr,
      id,
    );
  }

  shape(
    frame: Frame,
    geometry: string,
    filled: string,
    drawn: string,
    name: string,
    descr = '',
    id = this.next(),
  ): string {
    return `<p:sp><p:nvSpPr>${named(id, name, descr)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(frame)}${geometry}${filled}${drawn}</p:spPr></p:sp>`;
  }

  /** Around the map, seen and clicked by nobody: what those hear who cannot see the shapes. */
  told(text: string): string {
    const frames = [...this.shapes.values()].map(({ frame }) => frame);
    if (frames.length === 0) return '';
    const corners = frames.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]);
    const geometry = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
    return this.shape(around(corners), geometry, fill(null), line(null), 'Map', text);
  }

  entity({ items, says }: SceneGroup, id: string): string {
    const [shape, ...rest] = items;
    const glue = this.shapes.get(id);
    if (!glue || !isOutlined(shape)) return this.items(items);
    const name = says ?? 'Entry';
    const own = this.outlined(shape, name, name, glue.id);
    if (rest.length === 0) return own;
    const group = this.next();
    const frame = glue.frame;
    const box = `<a:off x="${emu(frame.x)}" y="${emu(frame.y)}"/><a:ext cx="${emu(frame.width)}" cy="${emu(frame.height)}"/>`;
    const inner = box.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt');
    return `<p:grpSp><p:nvGrpSpPr>${named(group, name, name)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${box}${inner}</a:xfrm></p:grpSpPr>${own}${this.items(rest)}</p:grpSp>`;
  }

  link({ items, says, standsFor }: LinkGroup): string {
    this.onLink();
    const [path, ...rest] = items;
    if (path?.draw !== 'path') return this.items(items);
    const ends = connectorEnds(path, rest);
    const [start, end] = [this.shapes.get(standsFor.from), this.shapes.get(standsFor.to)];
    const way = start && end ? this.#sites.choose(start, end, ends.from, ends.to) : null;
    const { from, to } = way ?? ends;
    const bend = path.curves[0] as readonly [Point, Point, Point];
    const drawn = { from, curves: [[bend[0], bend[1], to]] as const };
    // In a form of PowerPoint's own, however the figure bends it: a connector of another form does not follow its shapes when they are moved,
    // and other programs draw it as an elbow. Only a loop of an entry to itself has to keep its form.
    const isLoop = standsFor.from === standsFor.to;
    const frame = around([from, ...drawn.curves[0]]);
    const form = way && !isLoop ? wayXml(way) : `${xfrm(frame)}${pathGeometry(drawn, frame)}`;
    const sticks = way
      ? `<a:stCxn id="${start?.id}" idx="${way.from.site}"/><a:endCxn id="${end?.id}" idx="${way.to.site}"/>`
      : '';
    // What stands on the middle of the line goes where that is now.
    const marks = way && !isLoop ? moved(ends.rest, middleOfPath(path), middleOf(way)) : ends.rest;
    const heads = `${ends.head}${ends.tail}`;
    const id = this.next();
    const said = says ?? 'Link';
    return `<p:cxnSp><p:nvCxnSpPr>${named(id, said, said)}<p:cNvCxnSpPr>${sticks}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${form}${fill(null)}${line(path.stroke, heads)}</p:spPr></p:cxnSp>${this.items(marks)}`;
  }

  text(lines: readonly SceneText[]): string {
    const first = lines[0] as SceneText;
    const width = Math.max(...lines.map((set) => set.width));
    const left = first.anchor === 'start' ? first.x : first.anchor === 'end' ? first.x - width : first.x - width / 2;
    const step = lines[1] ? lines[1].y - first.y : first.size * 1.2;
    const frame = { x: left, y: first.y - first.size * 0.2 - step * 0.7, width, height: step * lines.length };
    const said = lines.map(({ text }) => escapeXml(text));
    const align = { start: 'l', middle: 'ctr', end: 'r' }[first.anchor];
    const bold = first.weight === 'regular' ? '' : ' b="1"';
    const { font, size } = this.lettering;
    const look = `lang="en-GB" sz="${Math.max(100, Math.round(first.size * 75 * size))}"${bold}`;
    const inner = `${fill(first.fill)}<a:latin typeface="${font}"/><a:cs typeface="${font}"/>`;
    const runs = said.map((text) => `<a:r><a:rPr ${look}>${inner}</a:rPr><a:t>${text}</a:t></a:r>`);
    const body = runs.join(`<a:br><a:rPr ${look}>${inner}</a:rPr></a:br>`);
    const spacing = `<a:lnSpc><a:spcPts val="${Math.round(step * 75)}"/></a:lnSpc>`;
    return `<p:sp><p:nvSpPr>${named(this.next(), 'Text', lines.map(({ text }) => text).join(' '))}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(frame)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn="${align}">${spacing}</a:pPr>${body}</a:p></p:txBody></p:sp>`;
  }
}

const moved = (items: readonly SceneItem[], from: Point, to: Point): SceneItem[] =>
  moveItems(items, to.x - from.x, to.y - from.y);

/** Whether a line of text belongs under those before it. */
function goesOn(lines: readonly SceneText[], next: SceneText): boolean {
  const last = lines.at(-1) as SceneText;
  const step = next.y - last.y;
  return (
    next.x === last.x &&
    next.anchor === last.anchor &&
    next.size === last.size &&
    next.weight === last.weight &&
    next.fill === last.fill &&
    step > 0 &&
    step < last.size * 1.7
  );
}

/** Where the name of an entry stands. */
function boxOfWords(items: readonly SceneItem[]): Frame | null {
  const corners = items.flatMap((item) => {
    if (item.draw !== 'text') return [];
    const left = item.anchor === 'start' ? item.x : item.x - item.width * (item.anchor === 'end' ? 1 : 0.5);
    return [
      { x: left, y: item.y - item.size * 0.8 },
      { x: left + item.width, y: item.y + item.size * 0.2 },
    ];
  });
  return corners.length === 0 ? null : around(corners);
}

function* groupsOf(items: readonly SceneItem[]): Generator<SceneGroup> {
  for (const item of items) {
    if (item.draw !== 'group') continue;
    yield item;
    yield* groupsOf(item.items);
  }
}

export const SLIDE = { width: 1280, height: 720 };

/** A slide, and the pictures in it as base64 of PNG. */
export function slideXml(
  { scene, words }: Figure,
  tell: Tell = tellNobody,
): { readonly xml: string; readonly images: readonly string[] } {
  const { inOffice } = typefaces[scene.typeface];
  const slide = new Slide(inOffice);
  const titleId = slide.next();
  const items = onSlide(scene);
  const groups = [...groupsOf(items)];
  for (const { standsFor, items: parts } of groups) {
    const shape = parts[0];
    if (standsFor?.record !== 'entity' || !isOutlined(shape)) continue;
    const name = boxOfWords(parts);
    slide.shapes.set(standsFor.id, { id: slide.next(), frame: frameOf(shape), sites: geometryOf(shape).sites, name });
  }
  slide.linesKeepOff();
  const links = groups.filter(({ standsFor }) => standsFor?.record === 'link').length;
  let drawn = 0;
  slide.onLink = () => tell(++drawn / links);
  const set = groups.find(({ id }) => id === 'title')?.items.find((item) => item.draw === 'text');
  const size = set?.draw === 'text' ? set.size : 23;
  const [x, y] = set?.draw === 'text' ? [set.x, set.y - size] : [40, 24];
  const lines = groups.find(({ id }) => id === 'title')?.items.length ?? 1;
  const logo = groups.find(({ id }) => id === 'logo')?.items[0];
  const right = logo?.draw === 'image' ? logo.x - 18 : SLIDE.width - x;
  const frame = { x, y, width: right - x - (words.marking === null ? 0 : 190), height: size * 1.2 * lines };
  const colour = set?.draw === 'text' ? set.fill : '#000000';
  const title = `<p:sp><p:nvSpPr>${named(titleId, 'Title', words.title)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${xfrm(frame)}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB" sz="${Math.round(size * 75 * inOffice.size)}" b="1">${fill(colour)}</a:rPr><a:t>${escapeXml(words.title)}</a:t></a:r></a:p></p:txBody></p:sp>`;
  const tree = `<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>`;
  // The heading is read first, then the map, then what explains it.
  const heading = items.filter((item) => item.draw === 'group' && item.id === 'heading');
  const rest = items.filter((item) => !heading.includes(item));
  const xml = `${HEAD}<p:sld ${NAMES}><p:cSld><p:bg><p:bgPr>${fill(scene.background)}<a:effectLst/></p:bgPr></p:bg><p:spTree>${tree}${title}${slide.items(heading)}${slide.told(words.altText)}${slide.items(rest)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
  return { xml, images: slide.images };
}

/** The scene on a slide; one that was made for a sheet is scaled to fit. */
function onSlide(scene: Scene): SceneItem[] {
  const scale = Math.min(SLIDE.width / scene.width, SLIDE.height / scene.height);
  const items =
    Math.abs(scale - 1) < 0.001 ? [...scene.items] : scene.items.map((item) => scaled(item, scale) as SceneItem);
  return moveItems(items, (SLIDE.width - scene.width * scale) / 2, (SLIDE.height - scene.height * scale) / 2);
}

/** Everything that is a number in what is drawn is a length, but for how much shines through. */
function scaled(value: unknown, by: number): unknown {
  if (typeof value === 'number') return value * by;
  if (Array.isArray(value)) return value.map((part) => scaled(part, by));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'opacity' ? part : scaled(part, by)]),
  );
}
