import { useEffect, useState } from 'react';
import { matchingOptions, type Option } from './option.ts';

/** Where options come from: a list at hand, or a search that is asked. */
export type OptionSource = readonly Option[] | ((text: string) => Promise<readonly Option[]>);

/** How many options a list shows at once: more cannot be read. */
const SHOWN_AT_ONCE = 100;

/** The options that a text leaves. Answers of a search that was overtaken are dropped. */
export function useOptions(source: OptionSource, text: string, isOpen: boolean): readonly Option[] {
  const [found, setFound] = useState<readonly Option[]>([]);
  const isSearch = typeof source === 'function';
  useEffect(() => {
    if (!isSearch || !isOpen) return;
    let isOvertaken = false;
    void source(text).then((options) => {
      if (!isOvertaken) setFound(options);
    });
    return () => {
      isOvertaken = true;
    };
  }, [isSearch, isOpen, source, text]);
  return (isSearch ? found : matchingOptions(source, text)).slice(0, SHOWN_AT_ONCE);
}
