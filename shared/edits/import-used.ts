import type { CustomValue } from '../model/fields.ts';
import type { Draft } from './import-draft.ts';

/** Which words the records of an import came to use: `kind board`, `term sector/health`, `choice colours Red`. */
export type Used = ReadonlySet<string>;

export function usedBy(draft: Draft): Used {
  const used = new Set<string>();
  const terms = (vocabulary: string, keys: readonly (string | null)[]): void => {
    for (const key of keys) used.add(`term ${vocabulary}/${key}`);
  };
  const own = (custom: Readonly<Record<string, CustomValue>>): void => {
    for (const [field, value] of Object.entries(custom)) {
      used.add(`customField ${field}`);
      for (const choice of Array.isArray(value) ? value : [value]) used.add(`choice ${field} ${choice}`);
    }
  };
  for (const entity of draft.fresh('entity')) {
    used.add(`kind ${entity.kind}`);
    terms('sector', [entity.sector]);
    terms('locality', entity.localities);
    terms('layer', [entity.layer]);
    terms('tag', entity.tags);
    own(entity.custom);
  }
  for (const link of draft.fresh('link')) {
    used.add(`linkType ${link.type}`);
    terms('method', link.methods);
    terms('frequency', [link.frequency]);
    terms('tag', link.tags);
    own(link.custom);
  }
  for (const { method } of draft.fresh('engagement')) terms('method', [method]);
  return used;
}
