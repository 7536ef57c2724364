import { Button } from '@mantine/core';
import { BookOpenText } from 'lucide-react';

type Props = {
  /** Which place it goes to, for screen readers: begins with the words of the button. */
  readonly label: string;
  readonly onGo: () => void;
};

/** Opens a text at the place that something was taken from. */
export function InTextButton({ label, onGo }: Props) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<BookOpenText size={14} aria-hidden="true" />}
      aria-label={label}
      onClick={onGo}
    >
      In the text
    </Button>
  );
}
