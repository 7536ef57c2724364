import { ChooseOne } from '../../../ui/choose-one.tsx';

type Props = { readonly count: number; readonly isEach: boolean; readonly onEach: (isEach: boolean) => void };

/** Several were met: at one workshop, say, or one after another at their doors. */
export function EachChoice({ count, isEach, onEach }: Props) {
  return (
    <ChooseOne
      label={`${count} were met`}
      choices={[
        { value: 'one', label: 'Together: one record' },
        { value: 'each', label: `One by one: ${count} records` },
      ]}
      value={isEach ? 'each' : 'one'}
      onValue={(value) => onEach(value === 'each')}
    />
  );
}
