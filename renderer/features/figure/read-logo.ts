// A logo as the file keeps it: whatever picture the browser can show, drawn anew as PNG. Nothing else that the file said comes along, and
// what a drawing might run or fetch does not either: a picture in a page runs nothing.
import type { Logo } from '../../../shared/figure/house-style.ts';

/** As many dots as a logo four centimetres wide needs in print at 300 an inch, and some. */
const MOST = { width: 800, height: 400 } as const;
/** A drawing without a size of its own is drawn this wide. */
const USUAL_WIDTH = 600;

/** Null when the browser cannot show it. @param says the logo in words */
export async function readLogo(file: Blob, says: string): Promise<Logo | null> {
  const image = await shownImage(file);
  if (!image) return null;
  const [width, height] = [image.naturalWidth || USUAL_WIDTH, image.naturalHeight || USUAL_WIDTH];
  // A drawing is as sharp as it is drawn; a picture of dots only gets smaller.
  const fit = Math.min(MOST.width / width, MOST.height / height);
  const scale = file.type === 'image/svg+xml' ? fit : Math.min(1, fit);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const [, png = ''] = canvas.toDataURL('image/png').split(',');
  return { png, width: canvas.width, height: canvas.height, says };
}

async function shownImage(file: Blob): Promise<HTMLImageElement | null> {
  const address = URL.createObjectURL(file);
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
