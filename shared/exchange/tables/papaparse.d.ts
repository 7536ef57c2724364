/**
 * The small part of papaparse that we use. Its published types bring Node's along, and with them globals that the pure
 * domain must not have.
 */
declare module 'papaparse' {
  type ParseProblem = { readonly type: string; readonly code: string; readonly message: string; readonly row?: number };
  type ParseOptions = {
    readonly delimiter: string;
    readonly newline: '\n';
    readonly header: false;
    readonly skipEmptyLines: false;
    readonly preview?: number;
    /** Is given one row after the other, so that no more than one has to be held. */
    readonly step?: (row: { readonly data: readonly string[] }, parser: { readonly abort: () => void }) => void;
  };
  type WriteOptions = { readonly delimiter: string; readonly newline: string };
  const papa: {
    readonly parse: (
      text: string,
      options: ParseOptions,
    ) => { readonly data: readonly string[][]; readonly errors: readonly ParseProblem[] };
    readonly unparse: (rows: readonly (readonly string[])[], options: WriteOptions) => string;
  };
  // biome-ignore lint/style/noDefaultExport: this is how the package exports itself.
  export default papa;
}
