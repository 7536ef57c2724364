import { closeMap, openDialog } from '../../state/index.ts';
import { chooseImport } from '../choose-import.ts';
import { exportMap } from '../export-map.ts';
import { chooseAndCreate, chooseAndOpen } from '../open-files.ts';
import { copyPicture, printPicture } from '../picture-out.ts';
import type { Behaviour, MenuBehaviours } from './behaviour.ts';

const exporting = (format: string, label: string): Behaviour => ({ run: () => exportMap(format, label) });

export const fileBehaviours: MenuBehaviours<'file'> = {
  'file.new': { run: () => chooseAndCreate(null) },
  'file.open': { run: chooseAndOpen },
  'file.open-sample': { run: () => chooseAndCreate('trafford') },
  'file.import': { run: chooseImport },
  'file.export-svg': exporting('svg', 'Making the picture'),
  'file.export-png': exporting('png', 'Making the picture'),
  'file.export-pdf': exporting('pdf', 'Making the PDF'),
  'file.export-docx': exporting('docx', 'Making the paper'),
  'file.export-xlsx': exporting('xlsx', 'Making the workbook'),
  'file.export-html': exporting('html', 'Making the web page'),
  'file.export-pptx': exporting('pptx', 'Making the slide'),
  'file.export-csv': exporting('csv', 'Making the tables'),
  'file.export-json': exporting('json', 'Writing everything out'),
  'file.export-for': { run: () => openDialog({ kind: 'export-for' }) },
  'file.copy-picture': { run: copyPicture },
  'file.print': { run: printPicture },
  'file.send-copy': { run: () => openDialog({ kind: 'send-copy' }) },
  'file.close': { run: closeMap },
};
