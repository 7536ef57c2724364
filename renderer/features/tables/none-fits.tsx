import type { Wanted } from '../../../shared/graph/filters/index.ts';
import { useNothingLeft } from '../../commands/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

type Props = {
  readonly noun: string;
  /** "143 entries". */
  readonly counted: string;
  /** What the filter of the map hides all of; null: the table's own search and filters leave none. */
  readonly hides: Wanted | null;
  /** Clears the table's own search and filters. */
  readonly onClear: () => void;
};

/** What stands in a table none of whose rows fits: why, and the way back to them. */
export function NoneFits({ noun, counted, hides, onClear }: Props) {
  const title = `No ${noun} fits.`;
  return hides === null ? (
    <EmptyState
      title={title}
      text={`Change what you typed or chose above, or clear it to see ${counted} again.`}
      steps={[{ label: 'Clear', onDo: onClear }]}
    />
  ) : (
    <AllHidden title={title} counted={counted} hides={hides} />
  );
}

type HiddenProps = { readonly title: string; readonly counted: string; readonly hides: Wanted };

function AllHidden({ title, counted, hides }: HiddenProps) {
  const { why, steps } = useNothingLeft(hides);
  return <EmptyState title={title} text={`The filter of the map hides all ${counted}. ${why ?? ''}`} steps={steps} />;
}
