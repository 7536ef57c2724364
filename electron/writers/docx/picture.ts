// A figure's picture in a paper: drawn with outlines for letters, since Word puts another typeface where it lacks ours, and as dots for
// readers that draw no SVG.
import { strToU8 } from 'fflate';
import type { Figure } from '../../../shared/figure/figure.ts';
import { mapAndLegend } from '../../../shared/figure/scene/map-and-legend.ts';
import { sceneToSvg } from '../../../shared/figure/svg/index.ts';
import type { Tell } from '../../../shared/util/progress.ts';
import { outlinedSvg, svgToPng } from '../png.ts';
import type { Later } from './later.ts';
import type { Docx } from './library.ts';
import { roomFor, shrinkOf } from './room.ts';

/** Dots an inch, where letters of a few points must be read in print. */
const DPI = 300;

/** The picture as wide as the room that its page has for it, or as high, whichever comes first. */
export async function pictureOf(
  docx: Docx,
  later: Later,
  figure: Figure,
  number: number,
  tell?: Tell,
): Promise<InstanceType<Docx['Paragraph']>> {
  const scene = mapAndLegend(figure.scene);
  const svg = outlinedSvg(sceneToSvg(scene), scene.typeface);
  const shrink = shrinkOf(scene, roomFor(figure));
  const transformation = { width: Math.floor(scene.width * shrink), height: Math.floor(scene.height * shrink) };
  const picture = new docx.ImageRun({
    type: 'svg',
    data: later.media(strToU8(svg)),
    transformation,
    fallback: { type: 'png', data: later.media(await svgToPng(svg, scene, DPI * shrink, { tell })) },
    altText: { name: `Figure ${number}`, description: figure.words.altText, id: String(number) },
  });
  return new docx.Paragraph({ style: 'Picture', children: [picture] });
}
