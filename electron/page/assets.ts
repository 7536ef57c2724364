// The files of the built interface, by the path of their address. Nothing outside their one folder can be reached.
import { readFile, realpath } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';

export type Asset = { readonly bytes: Buffer<ArrayBuffer>; readonly mediaType: string; readonly cacheControl: string };

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file behind an address's path (still percent-encoded), or null when there is none inside `root`. */
export async function readAsset(root: string, pathname: string): Promise<Asset | null> {
  const name = decoded(pathname === '/' ? '/index.html' : pathname);
  // Backslash and colon have meanings of their own in Windows paths.
  if (name === null || !name.startsWith('/') || /[\0\\:]/.test(name)) return null;
  const mediaType = MEDIA_TYPES[extname(name).toLowerCase()];
  if (!mediaType) return null;
  try {
    const wanted = resolve(root, `.${name}`);
    if (!isInside(resolve(root), wanted)) return null;
    // Again with links followed: a link may lead outside.
    const real = await realpath(wanted);
    if (!isInside(await realpath(root), real)) return null;
    // Vite puts a hash of their content into the names of what lies in assets/.
    const cacheControl = name.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store';
    return { bytes: await readFile(real), mediaType, cacheControl };
  } catch {
    return null;
  }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function isInside(root: string, file: string): boolean {
  const path = relative(root, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
