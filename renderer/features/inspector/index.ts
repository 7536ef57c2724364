export { AttachEvidenceDialog } from './evidence/attach-evidence-dialog.tsx';
export { Inspector } from './inspector.tsx';
