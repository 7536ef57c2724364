// A large map is checked a rule at a time after a pause: the count says so meanwhile, and what is found is what is so.
import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StatusBar } from '../../../../renderer/features/status/index.ts';
import { edit, getChecked, getMap, openMap } from '../../../../renderer/state/index.ts';
import { checkExpectations } from '../../../../shared/expectations/index.ts';
import { madeUpMap } from '../../../support/made-up-map.ts';
import { startMemorySession } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

const PATH = '/maps/large.threadmap';
const AS_AT = '2024-06-30';

test('the count says that a large map is being checked, and holds for the map as it is then', async () => {
  const session = startMemorySession();
  session.host.addFile(PATH, madeUpMap({ entities: 1200, links: 3600 }));
  await openMap(PATH);
  const onGovernance = { edit: 'expectation.use-set', input: { set: 'governance-review', isOn: true } };
  show(<StatusBar />);
  const count = () => screen.queryByRole('button', { name: /expectations/ })?.textContent ?? '';
  expect(count()).toBe('');
  await act(() => edit(onGovernance));
  expect(count()).toBe('Checking expectations…');
  await waitFor(() => expect(count()).toBe('7 expectations unmet'));
  expect(getChecked()).toEqual({ checked: checkExpectations(getMap(), AS_AT), isChecking: false });

  // While it is checked it changes again: what was under way is not told as if it were about the new state.
  const groups = [...getMap().entity.values()].filter(({ kind }) => kind === 'group');
  const [first, second] = groups;
  if (!first || !second) throw new Error('there are no groups');
  for (const from of groups.slice(0, 3))
    await act(() =>
      edit({
        edit: 'link.add',
        input: { from: from.id, to: from === first ? second.id : first.id, type: 'reports-to' },
      }),
    );
  expect(count()).toBe('7 expectations unmet, checking…');
  // One that is switched off counts no more, whatever was found before.
  const [top] = getChecked().checked;
  await act(() => edit({ edit: 'expectation.update', input: { id: top?.id, fields: { isOn: false } } }));
  expect(count()).toBe('6 expectations unmet, checking…');
  await act(() => edit({ edit: 'expectation.update', input: { id: top?.id, fields: { isOn: true } } }));
  await waitFor(() => expect(count()).toBe('7 expectations unmet'));
  expect(getChecked()).toEqual({ checked: checkExpectations(getMap(), AS_AT), isChecking: false });
  session.stop();
});
