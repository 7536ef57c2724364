import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { isDocument, isToImport, openDocuments, openImport, tell, useCanEdit, useDialog } from '../../state/index.ts';
import styles from './add-documents.module.css';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes documents and tables that are dropped anywhere on the window. The other ways are "Read a document" and "Import". */
export function DropArea() {
  const canEdit = useCanEdit();
  const dialog = useDialog();
  const [isOver, setOver] = useState(false);
  const takes = canEdit && dialog === null;

  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // A file that is let go where nobody takes it would else be opened in place of the app.
      event.preventDefault();
      if (takes) setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (!takes || files.length === 0) return;
      const documents = files.filter(({ name }) => isDocument(name));
      const tables = files.filter(({ name }) => isToImport(name));
      const others = files.length - documents.length - tables.length;
      if (others > 0) {
        const which = others === files.length && others === 1 ? `“${files[0]?.name}” is` : `${others} of the files are`;
        const read = 'text, Markdown, Word (.docx), PDF, or a transcript';
        tell(`${which} no document that can be read (${read}), and no table or map to import.`, { tone: 'error' });
      }
      if (tables.length > 0) void openImport(tables);
      if (documents.length > 0) void openDocuments(documents);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [takes]);

  if (!isOver) return null;
  return (
    <div className={styles.drop}>
      <p>
        <FileDown size={20} aria-hidden="true" /> Let go to read or import it
      </p>
    </div>
  );
}
