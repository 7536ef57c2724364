import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Dialog } from '../../../../renderer/ui/dialog.tsx';
import { show } from '../support/show.tsx';

function Page() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Ask
      </button>
      {isOpen ? (
        <Dialog title="A question" onClose={() => setOpen(false)}>
          <input aria-label="First" />
          <input aria-label="Answer" data-autofocus />
        </Dialog>
      ) : null}
    </>
  );
}

test('the field is ready for the very next key', () => {
  show(<Page />);
  fireEvent.click(screen.getByRole('button', { name: 'Ask' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Answer'));
});
