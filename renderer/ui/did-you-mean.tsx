import styles from './did-you-mean.module.css';
import { TextButton } from './text-button.tsx';

type Props = {
  readonly offers: readonly { readonly key: string; readonly name: string }[];
  readonly onPick: (key: string) => void;
};

/** Asks whether something that was written is one of a few things that are there. Nothing where there is nothing like it. */
export function DidYouMean({ offers, onPick }: Props) {
  if (offers.length === 0) return null;
  return (
    <span className={styles.line}>
      Did you mean{' '}
      {offers.map(({ key, name }, at) => (
        <span key={key}>
          {at > 0 ? ' or ' : ''}
          <TextButton className={styles.offer ?? ''} onClick={() => onPick(key)}>
            {name}
          </TextButton>
        </span>
      ))}
      ?
    </span>
  );
}
