import { useCallback, useEffect, useState } from 'react';
import { browseFolder } from '../../state/index.ts';

export type Folder = Extract<Awaited<ReturnType<typeof browseFolder>>, { ok: true }>['value'];

/** A folder of the host, and going to another. */
export function useFolder() {
  const [folder, setFolder] = useState<Folder | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const go = useCallback(async (path: string | null) => {
    const reply = await browseFolder(path);
    if (reply.ok) setFolder(reply.value);
    setProblem(reply.ok ? null : reply.error.message);
  }, []);
  useEffect(() => void go(null), [go]);
  return { folder, problem, go };
}

/** A path inside a folder, written as the folder's own system writes it. */
export function pathIn(folder: string, name: string): string {
  const separator = folder.includes('\\') ? '\\' : '/';
  return folder.endsWith(separator) ? folder + name : folder + separator + name;
}

/** A file name that is a map file's: with the ending, without what no system allows. */
export function mapFileName(typed: string): string | null {
  const base = typed.trim().replace(/\.threadmap$/i, '');
  if (base === '' || /[\\/:*?"<>|]/.test(base) || base.startsWith('.')) return null;
  return `${base}.threadmap`;
}
