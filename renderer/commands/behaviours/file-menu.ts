import { openStepsIn } from '../../../shared/engagement/next-steps.ts';
import { closeMap, getFile, getMap, openDialog } from '../../state/index.ts';
import { chooseImport, chooseMerge } from '../choose-import.ts';
import { exportMap } from '../export-map.ts';
import { chooseAndCreate, chooseAndOpen } from '../open-files.ts';
import { copyPicture, printPicture } from '../picture-out.ts';
import type { Behaviour, MenuBehaviours } from './behaviour.ts';

const exporting = (format: string, label: string): Behaviour => ({ run: () => exportMap(format, label) });

const logAs = (format: 'log' | 'log-xlsx'): Behaviour => ({
  enabled: () => getMap().engagement.size > 0,
  otherwise: 'There is no record yet: record a contact first.',
  run: () => exportMap(format, 'Writing the log', { name: `${getFile()?.name ?? 'map'} contacts` }),
});

export const fileBehaviours: MenuBehaviours<'file'> = {
  'file.new': { run: () => chooseAndCreate(null) },
  'file.open': { run: chooseAndOpen },
  'file.open-sample': { run: () => chooseAndCreate('trafford') },
  'file.import': { run: chooseImport },
  'file.merge': { run: chooseMerge },
  'file.export-svg': exporting('svg', 'Making the picture'),
  'file.export-png': exporting('png', 'Making the picture'),
  'file.export-pdf': exporting('pdf', 'Making the PDF'),
  'file.export-docx': exporting('docx', 'Making the paper'),
  'file.export-xlsx': exporting('xlsx', 'Making the workbook'),
  'file.export-html': exporting('html', 'Making the web page'),
  'file.export-pptx': exporting('pptx', 'Making the slide'),
  'file.export-csv': exporting('csv', 'Making the tables'),
  'file.export-json': exporting('json', 'Writing everything out'),
  'file.export-steps': {
    enabled: () => openStepsIn(getMap()).length > 0,
    otherwise: 'Nothing is promised that is not done: record a contact with a next step first.',
    run: () => exportMap('ics', 'Writing the calendar', { name: `${getFile()?.name ?? 'map'} next steps` }),
  },
  'file.export-log': logAs('log-xlsx'),
  'file.export-log-csv': logAs('log'),
  'file.export-for': { run: () => openDialog({ kind: 'export-for' }) },
  'file.copy-picture': { run: copyPicture },
  'file.print': { run: printPicture },
  'file.send-copy': { run: () => openDialog({ kind: 'send-copy' }) },
  'file.close': { run: closeMap },
};
