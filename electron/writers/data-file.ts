/** A file that was made, not yet anywhere. */
export type DataFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };
