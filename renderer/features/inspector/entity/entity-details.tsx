import type { Entity } from '../../../../shared/model/entity.ts';
import { DetailsBlock } from '../details-block.tsx';
import { Engagements } from '../engagement/engagements.tsx';
import { EvidenceSection } from '../evidence/evidence-section.tsx';
import type { Subject } from '../fields/subject.ts';
import { JudgementsSection } from '../judgements/judgements-section.tsx';
import { UnmetSection } from '../unmet-section.tsx';
import { EntityFields } from './entity-fields.tsx';
import { EntityHead } from './entity-head.tsx';
import { EntityLinks } from './entity-links.tsx';
import { EntityReading } from './entity-reading.tsx';
import { PersonSection } from './person-section.tsx';

/** Everything about one entry: first what it is and how we know, then its links, then the rest. */
export function EntityDetails({ entity }: { readonly entity: Entity }) {
  const subject: Subject = { kind: 'entity', record: entity };
  return (
    <>
      <EntityHead entity={entity} />
      <DetailsBlock reading={<EntityReading entity={entity} />} fields={<EntityFields entity={entity} />} />
      <UnmetSection subject={subject} />
      <EntityLinks entity={entity} />
      <EvidenceSection subject={subject} />
      <JudgementsSection subject={subject} />
      {entity.person ? <PersonSection entity={entity} person={entity.person} /> : null}
      <Engagements subject={subject} />
    </>
  );
}
