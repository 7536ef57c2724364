// Colours as "#rrggbb", and how well one is seen on another.

export type Channels = readonly [red: number, green: number, blue: number];

/** Red, green and blue, each 0 to 255. */
export function channelsOf(colour: string): Channels {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function toHex(channels: Channels): string {
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** A colour part of the way to another: 0 is the first, 1 the second. */
export function mixColours(from: string, to: string, part: number): string {
  const a = channelsOf(from);
  const b = channelsOf(to);
  const at = (index: 0 | 1 | 2): number => a[index] + (b[index] - a[index]) * part;
  return toHex([at(0), at(1), at(2)]);
}

/** Relative luminance, WCAG 2.2. */
function luminanceOf(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The grey that is as light as a colour. */
export function greyOf(colour: string): string {
  const light = luminanceOf(colour);
  const part = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return toHex([part * 255, part * 255, part * 255]);
}

/** Contrast ratio of two colours, 1 to 21, WCAG 2.2. */
export function contrastBetween(a: string, b: string): number {
  const first = luminanceOf(a);
  const second = luminanceOf(b);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** The one of two colours that is seen better on a third. */
export function clearerOn(background: string, one: string, other: string): string {
  return contrastBetween(one, background) >= contrastBetween(other, background) ? one : other;
}

/**
 * The colour faded towards its background, by as much as asked but never below a contrast:
 * what is pale must still be seen.
 */
export function fadeTowards(colour: string, background: string, part: number, leastContrast: number): string {
  for (let tried = part; tried > 0; tried -= 0.05) {
    const faded = mixColours(colour, background, tried);
    if (contrastBetween(faded, background) >= leastContrast) return faded;
  }
  return colour;
}
