// Where a logo stands on a page: at the top right, as high as a title of two lines, and never wider than a quarter of the page.
import type { Logo } from '../house-style.ts';
import type { PageSize } from './paper.ts';
import { group, type SceneItem } from './scene.ts';

/** Measures at scale 1, for A4. */
const HEIGHT = 40;
const AWAY = 18;
const WIDEST = 0.25;

export type LogoBox = { readonly width: number; readonly height: number };

/** How large a logo is on a page; null without one. */
export function logoBox(logo: Logo | null, page: PageSize): LogoBox | null {
  if (!logo) return null;
  const fit = Math.min((HEIGHT * page.scale) / logo.height, (WIDEST * page.width) / logo.width);
  return { width: logo.width * fit, height: logo.height * fit };
}

/** What a logo takes from the width of what stands beside it. */
export const roomBeside = (box: LogoBox | null, page: PageSize): number => (box ? box.width + AWAY * page.scale : 0);

/** @param right the edge that it stands at @param top of the page's text */
export function drawLogo(logo: Logo, { width, height }: LogoBox, right: number, top: number): SceneItem {
  const { png, says } = logo;
  return group([{ draw: 'image', x: right - width, y: top, width, height, png, says }], 'logo');
}
