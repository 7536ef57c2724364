import { Button, Menu } from '@mantine/core';
import { ChevronDown, Download, FileText, Image, Table } from 'lucide-react';
import type { Answer } from '../../../shared/contract/answer.ts';
import { questionOf } from '../../../shared/questions/index.ts';
import {
  comparisonIn,
  PAPER_FORMATS,
  saveAnswerPicture,
  saveAnswerTables,
  savePaper,
  setAnswerOnPage,
} from '../../commands/index.ts';
import { useCanEdit, useSaid } from '../../state/index.ts';

/** An answer as files: its tables for a spreadsheet, or the part of the map it speaks of as a picture. */
export function SaveMenu({ answer }: { readonly answer: Answer }) {
  const isAboutNothing = answer.entities.length === 0;
  const canEdit = useCanEdit();
  const said = useSaid(answer.question);
  return (
    <Menu position="bottom-start" withinPortal={false} keepMounted={false}>
      <Menu.Target>
        <Button
          leftSection={<Download size={15} aria-hidden="true" />}
          rightSection={<ChevronDown size={14} aria-hidden="true" />}
        >
          Save
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<FileText size={15} aria-hidden="true" />}
          disabled={isAboutNothing || !canEdit || comparisonIn(answer) !== null}
          onClick={() => void setAnswerOnPage(answer)}
        >
          Set on a page, for a paper…
        </Menu.Item>
        <Menu.Divider />
        {questionOf(answer.question)
          ? PAPER_FORMATS.map(({ format, label }) => (
              <Menu.Item
                key={format}
                leftSection={<FileText size={15} aria-hidden="true" />}
                onClick={() => void savePaper(answer.question, format, said)}
              >
                {label}
              </Menu.Item>
            ))
          : null}
        <Menu.Divider />
        <Menu.Item
          leftSection={<Table size={15} aria-hidden="true" />}
          disabled={answer.tables.every(({ rows }) => rows.length === 0)}
          onClick={() => void saveAnswerTables(answer)}
        >
          Tables for a spreadsheet (CSV)
        </Menu.Item>
        <Menu.Item
          leftSection={<Image size={15} aria-hidden="true" />}
          disabled={isAboutNothing}
          onClick={() => void saveAnswerPicture(answer, 'png')}
        >
          Picture with question and answer (PNG)
        </Menu.Item>
        <Menu.Item
          leftSection={<Image size={15} aria-hidden="true" />}
          disabled={isAboutNothing}
          onClick={() => void saveAnswerPicture(answer, 'svg')}
        >
          Picture with question and answer (SVG)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
