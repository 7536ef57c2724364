/** What a file of a table holds: its headers and the text of its cells. */
export type WrittenTable = { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** One column as it is written: its header, and the text of its cell for a record. Empty text is a blank cell. */
export type WrittenColumn<Item> = {
  readonly header: string;
  readonly cell: (item: Item) => string;
  /** Left out when every cell of it is blank. */
  readonly isOptional: boolean;
  /** What a field of the user's own or a scale holds; columns of ours say nothing. */
  readonly holds?: 'text' | 'number' | 'yes-no' | 'list';
};
