import { Button, Menu } from '@mantine/core';
import { ChevronDown, Copy, Download, Image, Printer } from 'lucide-react';
import { exportMap, type FileSettings, useCommand } from '../../commands/index.ts';
import { getFigureAudience, useFile, useView } from '../../state/index.ts';

const FORMATS = [
  { format: 'pdf', label: 'Page for print (PDF)', appendix: false },
  { format: 'pdf', label: 'Page, description and tables (PDF)', appendix: true },
  { format: 'pptx', label: 'Slide that can be edited (PowerPoint)' },
  { format: 'docx', label: 'Paper with summary and tables (Word)' },
  { format: 'xlsx', label: 'Tables behind the picture (Excel)' },
  { format: 'html', label: 'Web page with zoom and tables (HTML)' },
  { format: 'svg', label: 'Picture that stays sharp (SVG)' },
  { format: 'png', label: 'Picture for print (PNG, 300 dpi)', dpi: 300 },
  { format: 'png', label: 'Picture for a screen (PNG, 96 dpi)', dpi: 96 },
] as const satisfies readonly ({ readonly format: string; readonly label: string } & FileSettings)[];

/** The figure as a file, made for those it is shown for. */
export function SaveMenu() {
  const view = useView();
  const file = useFile();
  const [copy, print] = [useCommand('file.copy-picture'), useCommand('file.print')];
  const name = [file?.name, view?.name]
    .filter(Boolean)
    .join(' – ')
    .replace(/[\\/:*?"<>|]/g, ' ');
  const save = (format: string, figure: FileSettings): void =>
    void exportMap(format, 'Making the figure', { name, audience: getFigureAudience(), figure });
  return (
    <Menu position="bottom-end" withinPortal={false} keepMounted={false}>
      <Menu.Target>
        <Button
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
        {FORMATS.map(({ format, label, ...figure }) => (
          <Menu.Item
            key={label}
            leftSection={<Image size={15} aria-hidden="true" />}
            onClick={() => save(format, figure)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
