// What was done, and what to look at in it, stand beside each other until they have been read.
import { act, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { NoticeArea } from '../../../../renderer/features/notices/index.ts';
import { tell, tellWarnings } from '../../../../renderer/state/index.ts';
import { dismissAllNotices } from '../../../../renderer/state/notices/actions.ts';
import { show } from '../support/show.tsx';

afterEach(() => act(dismissAllNotices));

const messages = () => within(screen.getByRole('region', { name: 'Messages' }));

test('what to look at in a file stands beside the word that it was saved, and both are told aloud', () => {
  show(<NoticeArea />);
  act(() => {
    tell('Saved paper.docx.');
    tellWarnings(['The title speaks of an old name.', 'The sheet is A0.']);
  });
  expect(messages().getByText('Saved paper.docx.')).toBeTruthy();
  expect(messages().getByText(/The title speaks of an old name\.\s+The sheet is A0\./)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe(
    'Saved paper.docx. The title speaks of an old name.\nThe sheet is A0.',
  );
});

test('what is said of the next file takes its place, also where there is nothing to say', () => {
  show(<NoticeArea />);
  act(() => tellWarnings(['1', '2', '3', '4', '5'].map((each) => `Warning ${each}.`)));
  expect(messages().getByText(/Warning 3\.\s+And 2 more: see “Before it goes out” in the Figure tab\.$/)).toBeTruthy();
  act(() => {
    tell('Saved another.pdf.');
    tellWarnings([]);
  });
  expect(messages().queryByText(/Warning/)).toBeNull();
  expect(messages().getByText('Saved another.pdf.')).toBeTruthy();
});

test('a confirmation still takes the place of the one before', () => {
  show(<NoticeArea />);
  act(() => {
    tell('Saved one.');
    tell('Saved two.');
  });
  expect(messages().queryByText('Saved one.')).toBeNull();
});
