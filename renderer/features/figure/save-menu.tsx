import { Button, Menu } from '@mantine/core';
import {
  ChevronDown,
  Copy,
  Download,
  FileText,
  Globe,
  Image,
  Layers,
  type LucideIcon,
  Presentation,
  Printer,
  Table,
} from 'lucide-react';
import { exportMap, type FileSettings, useCommand } from '../../commands/index.ts';
import { getFigureAudience, useFile, useView, useViews } from '../../state/index.ts';
import styles from './figure.module.css';

type Choice = {
  readonly format: string;
  readonly label: string;
  readonly Icon: LucideIcon;
  readonly figure: FileSettings;
};

const FORMATS: readonly Choice[] = [
  { format: 'pdf', label: 'Page for print (PDF)', Icon: FileText, figure: { appendix: false } },
  { format: 'pdf', label: 'Page, description and tables (PDF)', Icon: FileText, figure: { appendix: true } },
  { format: 'docx', label: 'Paper with summary and tables (Word)', Icon: FileText, figure: {} },
  { format: 'pptx', label: 'Slide that can be edited (PowerPoint)', Icon: Presentation, figure: {} },
  { format: 'svg', label: 'Picture that stays sharp (SVG)', Icon: Image, figure: {} },
  { format: 'png', label: 'Picture for print (PNG, 300 dpi)', Icon: Image, figure: { dpi: 300 } },
  { format: 'png', label: 'Picture for a screen (PNG, 96 dpi)', Icon: Image, figure: { dpi: 96 } },
  { format: 'html', label: 'Web page with zoom and tables (HTML)', Icon: Globe, figure: {} },
  { format: 'xlsx', label: 'Tables behind the picture (Excel)', Icon: Table, figure: {} },
];

/** With each comes a record of how the figures were made. */
const FORMATS_OF_ALL: readonly Choice[] = [
  { format: 'pdf', label: 'A page for each (PDF)', Icon: FileText, figure: { appendix: false } },
  { format: 'docx', label: 'One paper with all of them (Word)', Icon: FileText, figure: {} },
  { format: 'pptx', label: 'A slide for each (PowerPoint)', Icon: Presentation, figure: {} },
  { format: 'html', label: 'One web page with all of them (HTML)', Icon: Globe, figure: {} },
  { format: 'svg', label: 'A picture for each (SVG)', Icon: Image, figure: {} },
  { format: 'png', label: 'A picture for each (PNG, 300 dpi)', Icon: Image, figure: { dpi: 300 } },
];

/** The figure as a file, made for those it is shown for. */
export function SaveMenu() {
  const view = useView();
  const file = useFile();
  const [copy, print] = [useCommand('file.copy-picture'), useCommand('file.print')];
  const views = useViews().length;
  const save = ({ format, figure }: Choice): void =>
    void exportMap(format, 'Making the figure', {
      name: forFileName([file?.name, view?.name]),
      audience: getFigureAudience(),
      figure,
    });
  const saveAll = ({ format, figure }: Choice): void =>
    void exportMap(format, 'Making the figures of all views', {
      name: forFileName([file?.name, 'all views']),
      audience: getFigureAudience(),
      figure: { ...figure, everyView: true },
    });
  return (
    <Menu position="bottom-end" withinPortal={false} keepMounted={false}>
      <Menu.Target>
        <Button
          className={styles.save ?? ''}
          leftSection={<Download size={15} aria-hidden="true" />}
          rightSection={<ChevronDown size={14} aria-hidden="true" />}
        >
          Save
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Copy size={15} aria-hidden="true" />} onClick={copy.run}>
          {copy.label}
        </Menu.Item>
        <Menu.Item leftSection={<Printer size={15} aria-hidden="true" />} onClick={print.run}>
          {print.label}
        </Menu.Item>
        <Menu.Divider />
        {FORMATS.map((choice) => (
          <Item key={choice.label} choice={choice} onChoose={save} />
        ))}
        {views < 2 ? null : (
          <>
            <Menu.Divider />
            <Menu.Sub position="left-end">
              <Menu.Sub.Target>
                <Menu.Sub.Item leftSection={<Layers size={15} aria-hidden="true" />}>All {views} views</Menu.Sub.Item>
              </Menu.Sub.Target>
              <Menu.Sub.Dropdown>
                {FORMATS_OF_ALL.map((choice) => (
                  <Item key={choice.label} choice={choice} onChoose={saveAll} />
                ))}
              </Menu.Sub.Dropdown>
            </Menu.Sub>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function Item({ choice, onChoose }: { readonly choice: Choice; readonly onChoose: (choice: Choice) => void }) {
  return (
    <Menu.Item leftSection={<choice.Icon size={15} aria-hidden="true" />} onClick={() => onChoose(choice)}>
      {choice.label}
    </Menu.Item>
  );
}

/** Without what no file system takes in a name. */
const forFileName = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter(Boolean)
    .join(' – ')
    .replace(/[\\/:*?"<>|]/g, ' ');
