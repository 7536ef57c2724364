import { z } from 'zod';

/** What a host can do beyond serving the map. The page asks for the ability, never for the host's name. */
export const capabilitiesSchema = z.strictObject({
  /** Native dialogs for opening and saving. Without: `file.browse`, and downloads by the page. */
  nativeDialogs: z.boolean(),
  nativeMenu: z.boolean(),
  revealFile: z.boolean(),
});
export type Capabilities = z.infer<typeof capabilitiesSchema>;
