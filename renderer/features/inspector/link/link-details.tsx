import type { Link } from '../../../../shared/model/link.ts';
import { DetailsBlock } from '../details-block.tsx';
import { Engagements } from '../engagement/engagements.tsx';
import { EvidenceSection } from '../evidence/evidence-section.tsx';
import type { Subject } from '../fields/subject.ts';
import { JudgementsSection } from '../judgements/judgements-section.tsx';
import { UnmetSection } from '../unmet-section.tsx';
import { LinkFields } from './link-fields.tsx';
import { LinkHead } from './link-head.tsx';
import { LinkReading } from './link-reading.tsx';

/** Everything about one link: first what it says and how we know. */
export function LinkDetails({ link }: { readonly link: Link }) {
  const subject: Subject = { kind: 'link', record: link };
  return (
    <>
      <LinkHead link={link} />
      <DetailsBlock reading={<LinkReading link={link} />} fields={<LinkFields link={link} />} />
      <UnmetSection subject={subject} />
      <EvidenceSection subject={subject} />
      <JudgementsSection subject={subject} />
      <Engagements subject={subject} />
    </>
  );
}
