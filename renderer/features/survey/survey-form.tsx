import { NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { inOrder } from '../../../shared/model/words.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import { makeForms } from '../../commands/index.ts';
import { useMap } from '../../state/index.ts';
import { ChooseOne } from '../../ui/choose-one.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import { AsksFields } from './asks-fields.tsx';
import { ResponsePart } from './response-part.tsx';
import styles from './survey.module.css';
import { useSurvey } from './use-survey.ts';
import { WhoField } from './who-field.tsx';

const NEW = '';
const FORMS = [
  { value: 'each', label: 'One for each who is asked' },
  { value: 'shared', label: 'One for all, in which people pick themselves' },
];

export function SurveyForm({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const { draft, change, choose, surveys, groups, asked, about } = useSurvey();
  const [problem, setProblem] = useState<string | null>(null);
  const { survey, isShared } = draft;
  const make = async (): Promise<void> => {
    const why = whyNot(draft.title, asked, about);
    if (why !== null) return setProblem(why);
    const { title, type, form } = draft;
    const refused = await makeForms({ title: title.trim(), type, asked, about, form }, isShared, onClose);
    setProblem(refused);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void make();
  };
  const open = [...new Set([...asked, ...about])].filter((id) => map.entity.get(id)?.restricted).length;
  return (
    <Dialog onClose={onClose} title="Questionnaire" isWide>
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <p className={styles.about}>
          Makes Excel forms that ask who communicates with whom. Send them out; filled forms come back by Import, all at
          once, and become links that know which side said so.
        </p>
        {surveys.length === 0 ? null : (
          <NativeSelect
            size="sm"
            label="Questionnaire"
            value={survey?.id ?? NEW}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
            data={[
              ...surveys.map(({ id, source }) => ({ value: id, label: map.source.get(source)?.title ?? id })),
              { value: NEW, label: 'A new one' },
            ]}
            data-autofocus
          />
        )}
        {survey ? (
          <ResponsePart survey={map.survey.get(survey.id) ?? survey} />
        ) : (
          <TextInput
            size="sm"
            label="Title"
            description="Stands at the top of the forms, and as a source in the map."
            value={draft.title}
            maxLength={200}
            onChange={({ currentTarget }) => change({ title: currentTarget.value })}
            {...(surveys.length === 0 ? { 'data-autofocus': true } : {})}
          />
        )}
        <WhoField
          label="Who is asked"
          groups={groups.asked}
          value={draft.asked.value}
          named={draft.asked.named}
          onValue={(value) => change({ asked: { ...draft.asked, value } })}
          onNamed={(named) => change({ asked: { ...draft.asked, named } })}
        />
        <WhoField
          label="Whom they are asked about"
          groups={groups.about}
          eachOther
          value={draft.about.value}
          named={draft.about.named}
          onValue={(value) => change({ about: { ...draft.about, value } })}
          onNamed={(named) => change({ about: { ...draft.about, named } })}
        />
        {survey ? null : (
          <NativeSelect
            size="sm"
            label="Links that the answers become"
            value={draft.type}
            onChange={({ currentTarget }) => change({ type: currentTarget.value })}
            data={inOrder(map.linkType.values()).map(({ id, label }) => ({ value: id, label }))}
          />
        )}
        <AsksFields form={draft.form} onForm={(form) => change({ form })} />
        <ChooseOne
          label="Forms"
          choices={FORMS}
          value={isShared ? 'shared' : 'each'}
          onValue={(value) => change({ isShared: value === 'shared' })}
        />
        <p className={styles.about} role="status">
          {sayForms(asked, about, isShared)}
          {open === 0
            ? ''
            : ` ${countOf(open, 'of the entries is', 'of the entries are')} restricted: the names go out with the forms.`}
        </p>
        <FormEnd does={isShared ? 'Make the form…' : 'Make the forms…'} problem={problem} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

/** "38 forms of up to 37 rows." */
function sayForms(asked: readonly string[], about: readonly string[], isShared: boolean): string {
  if (asked.length === 0) return 'Nobody is asked yet.';
  const others = asked.every((id) => about.includes(id)) && !isShared ? about.length - 1 : about.length;
  return `${countOf(isShared ? 1 : asked.length, 'form', 'forms')} with ${countOf(Math.max(0, others), 'name', 'names')} to go through${others > 60 ? '. That is long: fewer are answered more often' : ''}.`;
}

function whyNot(title: string, asked: readonly string[], about: readonly string[]): string | null {
  if (title.trim() === '') return 'Give it a title.';
  if (asked.length === 0) return 'Choose who is asked.';
  if (about.length === 0) return 'Choose whom they are asked about.';
  if (asked.length === 1 && about.length === 1 && asked[0] === about[0])
    return 'Nobody is asked about themselves: choose somebody else too.';
  return null;
}
