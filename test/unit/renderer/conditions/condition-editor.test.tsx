import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConditionEditor } from '../../../../renderer/conditions/editors/condition-editor.tsx';
import type { Condition } from '../../../../shared/graph/filters/index.ts';
import { type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

describe('a range of dates', () => {
  let session: MemorySession;
  beforeEach(async () => {
    session = await openSmallSample();
  });
  afterEach(() => session.stop());

  const started = (): { done: (condition: Condition) => void } & ReturnType<typeof show> => {
    const done = vi.fn();
    const condition: Condition = { kind: 'range', field: 'entity.started', from: null, to: null };
    return { done, ...show(<ConditionEditor condition={condition} doneLabel="Add" onDone={done} />) };
  };
  const field = (name: string) => screen.getByRole('textbox', { name });
  const add = () => screen.getByRole('button', { name: 'Add' });

  it('is read as British readers write dates', async () => {
    const { user, done } = started();
    await user.type(field('From'), '31/12/2014');
    await user.type(field('To'), 'March 2019');
    await user.click(add());
    expect(done).toHaveBeenCalledWith(expect.objectContaining({ from: '2014-12-31', to: '2019-03' }));
  });

  it('is not asked for while one of its ends cannot be read, whatever the other says', async () => {
    const { user, done } = started();
    await user.type(field('From'), '31/02/2014');
    await user.type(field('To'), '2019{Enter}');
    expect(screen.getByText('Write 2019, March 2019 or 31/03/2019')).toBeDefined();
    expect(add()).toHaveProperty('disabled', true);
    expect(done).not.toHaveBeenCalled();
  });

  it('says so when it ends before it begins', async () => {
    const { user } = started();
    await user.type(field('From'), '2020');
    await user.type(field('To'), '2010');
    expect(screen.getByText('This is before “From”')).toBeDefined();
    expect(add()).toHaveProperty('disabled', true);
    await user.clear(field('To'));
    await user.type(field('To'), '2020');
    expect(add()).toHaveProperty('disabled', false);
  });
});
