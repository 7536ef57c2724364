/** The library that writes Word files, loaded when the first is made: it is large, and most sessions make none. */
export type Docx = typeof import('docx');

export function loadDocx(): Promise<Docx> {
  return import('docx');
}
