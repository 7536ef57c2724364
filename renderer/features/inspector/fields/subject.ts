import type { Entity } from '../../../../shared/model/entity.ts';
import type { Link } from '../../../../shared/model/link.ts';
import { type Edit, edit, sayRefusal } from '../../../state/index.ts';
import type { Verdict } from '../../../ui/use-draft.ts';

/** The record whose fields are shown and changed. */
export type Subject =
  | { readonly kind: 'entity'; readonly record: Entity }
  | { readonly kind: 'link'; readonly record: Link };

export type FieldsOf<S extends Subject> = Partial<S['record']>;

/** Asks for an edit and gives the reason when it is refused, to be shown beside the field. */
export async function askFor(edits: readonly Edit[], label?: string): Promise<Verdict> {
  const reply = await edit(edits, { tell: false, ...(label === undefined ? {} : { label }) });
  return reply.ok ? null : sayRefusal(reply.error);
}

/** Changes fields of the record; `before` makes what they refer to, in the same step. */
export function giveFields(subject: Subject, fields: object, before: readonly Edit[] = []): Promise<Verdict> {
  const change = { edit: `${subject.kind}.update`, input: { id: subject.record.id, fields } };
  return askFor([...before, change], before.length > 0 ? labelOf(subject, fields) : undefined);
}

/** What evidence and judgements name as what they are about. */
export function aboutSubject(subject: Subject): object {
  return subject.kind === 'entity' ? { entity: subject.record.id } : { link: subject.record.id };
}

/** The same as the form of evidence asks for it. */
export function aboutOf(subject: Subject): { readonly entities: readonly string[]; readonly links: readonly string[] } {
  const { id } = subject.record;
  return subject.kind === 'entity' ? { entities: [id], links: [] } : { entities: [], links: [id] };
}

function labelOf(subject: Subject, fields: object): string {
  const what = subject.kind === 'entity' ? `“${subject.record.name}”` : 'link';
  return `Change ${what} (${Object.keys(fields).join(', ')})`.slice(0, 200);
}
