import type { FilePayload } from '../../../shared/contract/shapes.ts';
import type { RecordDraft } from '../../../shared/engagement/draft.ts';
import type { Keeps } from '../../../shared/people/erasing.ts';
import type { DocumentDraft } from '../reading/document-draft.ts';

/** The dialog that is open, as data, so that commands, menus and the picture can all ask for it. */
export type Dialog =
  | { readonly kind: 'new-map' }
  | { readonly kind: 'open-map' }
  | { readonly kind: 'open-sample' }
  | {
      readonly kind: 'add-entry';
      readonly name?: string;
      /** An entry that the new one is to be linked from. */
      readonly linkFrom?: string;
      /** Where it is to stand in the view that is looked through. */
      readonly at?: { readonly x: number; readonly y: number };
    }
  | { readonly kind: 'add-link'; readonly from?: string; readonly to?: string }
  | {
      readonly kind: 'paste-list';
      /** What was pasted; without it, the dialog asks for it. */
      readonly text?: string;
      /** The table it was pasted into. */
      readonly into?: 'entities' | 'links';
    }
  | {
      readonly kind: 'merge';
      /** Entries that are to become one; without them, those that look alike are suggested. */
      readonly entities?: readonly string[];
      /** An entry whose suggestion is to come first. */
      readonly about?: string;
    }
  /** Documents that were read and are to become sources. */
  | {
      readonly kind: 'add-documents';
      readonly drafts: readonly DocumentDraft[];
      /** Why others of the same choice could not be read. */
      readonly problems: readonly string[];
      /** How many of them the map holds already. */
      readonly known: number;
    }
  /** Tables or maps that are to be brought in. */
  | { readonly kind: 'import-files'; readonly files: readonly FilePayload[] }
  /** Another map that is to be merged into this one. */
  | { readonly kind: 'merge-map'; readonly file: FilePayload }
  /** What an import or a merge did, as the map keeps it. */
  | { readonly kind: 'receipt'; readonly title: string; readonly receipt: unknown }
  | { readonly kind: 'paste-note' }
  | { readonly kind: 'delete'; readonly entities: readonly string[]; readonly links: readonly string[] }
  /** Finding an action, an entry or a view by typing. */
  | { readonly kind: 'actions' }
  | { readonly kind: 'add-source' }
  /** A meeting or another contact: one that is recorded, or one that is to be. */
  | { readonly kind: 'record-engagement'; readonly record?: string; readonly begun?: Partial<RecordDraft> }
  | { readonly kind: 'delete-sources'; readonly sources: readonly string[] }
  | {
      readonly kind: 'attach-evidence';
      readonly entities: readonly string[];
      readonly links: readonly string[];
    }
  | {
      readonly kind: 'view';
      /** The view whose name and words are changed; null: how the map is looked at now becomes a new view. */
      readonly view: string | null;
      /** What a new one is to be called and to say, unless the user says otherwise. */
      readonly words?: { readonly name: string; readonly title: string; readonly caption: string };
    }
  /** Giving one field of many entries or links the same value. */
  | { readonly kind: 'set-field'; readonly entities: readonly string[]; readonly links: readonly string[] }
  /** A snapshot that is to get another name; null: one that is to be taken. */
  | { readonly kind: 'snapshot'; readonly snapshot: string | null }
  /** A questionnaire to send out. */
  | { readonly kind: 'survey' }
  /** Whom a copy of the map is for. */
  | { readonly kind: 'send-copy' }
  /** Which program a file of the map is for. */
  | { readonly kind: 'export-for' }
  /** A person who is to be erased, or only their name and words; `noted` is what is recorded of the entry then. */
  | {
      readonly kind: 'erase-person';
      readonly entity: string;
      readonly keeps: Keeps;
      readonly noted?: readonly { readonly edit: string; readonly input: object }[];
    }
  /** Who stands in the middle of the rings. */
  | { readonly kind: 'rings' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' };
