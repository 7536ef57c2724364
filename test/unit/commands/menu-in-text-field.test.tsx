import { afterEach, describe, expect, it, vi } from 'vitest';
import { runNamedCommand } from '../../../renderer/commands/index.ts';
import { COMMANDS } from '../../../shared/commands/index.ts';

const execCommand = vi.fn(() => true);
document.execCommand = execCommand;

function focusOn(html: string): void {
  document.body.innerHTML = html;
  document.body.querySelector<HTMLElement>('*')?.focus();
}

describe('an action from the native menu', () => {
  afterEach(() => {
    execCommand.mockClear();
    document.body.innerHTML = '';
  });

  it('belongs to the text field with the cursor, if text fields come first', () => {
    const first = COMMANDS.filter(({ textFieldsFirst }) => textFieldsFirst).map(({ id }) => id);
    for (const html of ['<input type="search">', '<textarea></textarea>']) {
      execCommand.mockClear();
      focusOn(html);
      for (const id of first) runNamedCommand(id);
      expect(execCommand.mock.calls).toEqual([['undo'], ['redo'], ['selectAll'], ['delete']]);
    }
  });

  it("is the map's otherwise", () => {
    for (const html of ['<button>x</button>', '<input type="checkbox">', '<p>x</p>']) {
      focusOn(html);
      runNamedCommand('edit.undo');
    }
    focusOn('<input>');
    runNamedCommand('help.about');
    runNamedCommand('no.such');
    expect(execCommand).not.toHaveBeenCalled();
  });
});
