import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useOneAtATime } from '../../../../renderer/ui/use-one-at-a-time.ts';
import { show } from '../support/show.tsx';

type Act = (what: string) => Promise<void>;

function Field({ act }: { readonly act: Act }) {
  const once = useOneAtATime(act);
  return <input onKeyDown={({ key }) => void once(key).catch(() => {})} />;
}

test('what is under way is not begun again; when it is done, or has failed, the next can be', async () => {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  show(
    <Field
      act={(what) => {
        begun.push(what);
        return new Promise((resolve, reject) => ends.push(what === 'b' ? reject : resolve));
      }}
    />,
  );
  const press = (key: string) => fireEvent.keyDown(screen.getByRole('textbox'), { key });
  const next = (key: string, all: readonly string[]) =>
    waitFor(() => {
      press(key);
      expect(begun).toEqual(all);
    });
  press('a');
  press('a');
  expect(begun).toEqual(['a']);
  ends[0]?.();
  await next('b', ['a', 'b']);
  press('c');
  expect(begun).toEqual(['a', 'b']);
  ends[1]?.();
  await next('c', ['a', 'b', 'c']);
});
