import { MantineProvider } from '@mantine/core';
import { AddDocumentsDialog, DropArea } from '../features/add-documents/index.ts';
import { AddEntryDialog } from '../features/add-entry/index.ts';
import { AddLinkDialog } from '../features/add-link/index.ts';
import { DeleteDialog } from '../features/delete/index.ts';
import { RecordDialog } from '../features/engagement/index.ts';
import { ExportForDialog } from '../features/export-for/index.ts';
import { HelpDialogs } from '../features/help/index.ts';
import { ImportDialog, MergeMapDialog, ReceiptDialog } from '../features/import-files/index.ts';
import { AttachEvidenceDialog } from '../features/inspector/index.ts';
import { MergeDialog } from '../features/merge/index.ts';
import { NoticeArea } from '../features/notices/index.ts';
import { PaletteDialog } from '../features/palette/index.ts';
import { EraseDialog } from '../features/people/index.ts';
import { RingsDialog } from '../features/rings/index.ts';
import { SendCopyDialog } from '../features/send-copy/index.ts';
import { SnapshotDialog } from '../features/snapshots/index.ts';
import { AddSourceDialog, DeleteSourcesDialog } from '../features/sources/index.ts';
import { FileDialogs, StartScreen } from '../features/start/index.ts';
import { SurveyDialog } from '../features/survey/index.ts';
import { PasteDialog, SetFieldDialog } from '../features/tables/index.ts';
import { ViewDialog } from '../features/views/index.ts';
import { usePhase } from '../state/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { Loading } from './loading.tsx';
import { cssVariables, theme } from './theme.ts';
import { useTitle } from './use-title.ts';

/** The whole page: the start screen until a map is open, then the frame around it. */
export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <ErrorBoundary>
        <Screen />
        <AddDocumentsDialog />
        <DropArea />
        <AddEntryDialog />
        <AddLinkDialog />
        <DeleteDialog />
        <AttachEvidenceDialog />
        <AddSourceDialog />
        <RecordDialog />
        <DeleteSourcesDialog />
        <FileDialogs />
        <ViewDialog />
        <ImportDialog />
        <MergeMapDialog />
        <ReceiptDialog />
        <SnapshotDialog />
        <SurveyDialog />
        <SendCopyDialog />
        <ExportForDialog />
        <EraseDialog />
        <RingsDialog />
        <HelpDialogs />
        <MergeDialog />
        <PasteDialog />
        <SetFieldDialog />
        <PaletteDialog />
        <NoticeArea />
      </ErrorBoundary>
    </MantineProvider>
  );
}

function Screen() {
  const phase = usePhase();
  useTitle();
  if (phase === 'open') return <Frame />;
  return phase === 'none' ? <StartScreen /> : <Loading />;
}
