import { Button, Menu, TextInput } from '@mantine/core';
import { ChevronDown, Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { readOptionalDay } from '../../../../shared/engagement/days.ts';
import { endMeetingEdits, lastMeetingEdit, type Since } from '../../../../shared/engagement/meeting/last-meeting.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { PAPER_FORMATS, printPaper, savePaper } from '../../../commands/index.ts';
import { edit, getMap, sayRefusal, tellUndoable, useAsAt, useCanEdit, useWhyNotEdited } from '../../../state/index.ts';
import styles from './meeting.module.css';

/** When the group met last, and what can be made of what is shown. */
export function MeetingBar({ since }: { readonly since: Since | null }) {
  const canEdit = useCanEdit();
  const whyNot = useWhyNotEdited();
  const asAt = useAsAt();
  const [problem, setProblem] = useState<string | null>(null);
  const said = since === null ? '' : sayDate(since.date);
  const give = async (text: string): Promise<void> => {
    if (text.trim() === said) return setProblem(null);
    const read = readOptionalDay(text, asAt, 'past');
    if (!read.ok) return setProblem(read.error);
    if (read.value !== null && read.value > asAt) return setProblem(`The last meeting was not after ${sayDate(asAt)}.`);
    const change = { edit: lastMeetingEdit(getMap(), read.value), label: 'Say when the last meeting was' };
    if (read.value === null && since === null) return setProblem(null);
    const reply = await edit([change.edit], { label: change.label });
    setProblem(reply.ok ? null : sayRefusal(reply.error));
  };
  const end = async (): Promise<void> => {
    const reply = await edit(endMeetingEdits(getMap(), asAt), {
      label: `Keep the map for the meeting of ${sayDate(asAt)}`,
    });
    if (reply.ok)
      tellUndoable('The map is kept as it stands: at the next meeting, what changes from now on is told.', reply.value);
  };
  return (
    <div className={styles.bar}>
      <TextInput
        key={said}
        className={styles.when ?? ''}
        size="xs"
        label="Last meeting"
        placeholder="A date, such as 12 May"
        defaultValue={said}
        disabled={!canEdit}
        error={problem === null ? undefined : problem}
        errorProps={{ role: 'alert' }}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        onBlur={(event) => void give(event.currentTarget.value)}
      />
      <p className={styles.how}>
        {since === null
          ? 'Say when the group met last, and what has changed since is told too.'
          : since.snapshot !== null
            ? 'Compared with the snapshot taken on that day.'
            : 'No snapshot was taken on that day: entries and links are compared by the dates on them.'}
      </p>
      <div className={styles.buttons}>
        <Button
          size="compact-sm"
          disabled={!canEdit}
          title={whyNot ?? 'Takes a snapshot of the map, with which the next meeting compares'}
          onClick={() => void end()}
        >
          End this meeting
        </Button>
        <Button
          size="compact-sm"
          leftSection={<Printer size={14} aria-hidden="true" />}
          onClick={() => void printPaper('meeting')}
        >
          Print
        </Button>
        <Menu position="bottom-end" withinPortal={false} keepMounted={false}>
          <Menu.Target>
            <Button
              size="compact-sm"
              leftSection={<Download size={14} aria-hidden="true" />}
              rightSection={<ChevronDown size={14} aria-hidden="true" />}
            >
              Save paper
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {PAPER_FORMATS.map(({ format, label }) => (
              <Menu.Item key={format} onClick={() => void savePaper('meeting', format)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
    </div>
  );
}
