import { useEffect, useState } from 'react';
import { matchingOptions, type Option } from './option.ts';

/** Where options come from: a list at hand, or a search that is asked. */
export type OptionSource = readonly Option[] | ((text: string) => Promise<readonly Option[]>);

/** How many options a list shows at once: more cannot be read. */
const SHOWN_AT_ONCE = 100;

/** What a search found, and for which text. */
type Found = { readonly text: string | null; readonly options: readonly Option[] };
const NOTHING: Found = { text: null, options: [] };

/**
 * The options that a text leaves, and whether they are for this text: until a search has answered, those of the one before stay in sight.
 * Answers of a search that was overtaken are dropped.
 */
export function useFoundOptions(
  source: OptionSource,
  text: string,
  isOpen: boolean,
): { readonly options: readonly Option[]; readonly isCurrent: boolean } {
  const [found, setFound] = useState<Found>(NOTHING);
  const isSearch = typeof source === 'function';
  useEffect(() => {
    if (!isSearch || !isOpen) return;
    let isOvertaken = false;
    void source(text).then((options) => {
      if (!isOvertaken) setFound({ text, options });
    });
    return () => {
      isOvertaken = true;
    };
  }, [isSearch, isOpen, source, text]);
  const options = isSearch ? found.options : matchingOptions(source, text);
  return { options: options.slice(0, SHOWN_AT_ONCE), isCurrent: !isSearch || found.text === text };
}
