import { Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { View } from '../../../shared/model/view.ts';
import { blankToNull } from '../../../shared/util/blank-to-null.ts';
import { changeViewWords, saveNewView, type ViewWords } from '../../commands/index.ts';
import { closeDialog, sayRefusal, useDialog, useMap, useView } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import styles from './views.module.css';

/** Names a new view, or changes the name and the words of one. */
export function ViewDialog() {
  const dialog = useDialog();
  const map = useMap();
  const current = useView();
  if (dialog?.kind !== 'view') return null;
  const view = dialog.view === null ? current : (map.view.get(dialog.view) ?? null);
  return view ? (
    <ViewForm key={`${dialog.view}`} view={view} isNew={dialog.view === null} words={dialog.words} />
  ) : null;
}

type FormProps = {
  readonly view: View;
  readonly isNew: boolean;
  /** What a new view starts with. */
  readonly words: { readonly name: string; readonly title: string; readonly caption: string } | undefined;
};

function ViewForm({ view, isNew, words: given }: FormProps) {
  const [name, setName] = useState(isNew ? (given?.name ?? '') : view.name);
  const [title, setTitle] = useState(isNew ? (given?.title ?? '') : (view.title ?? ''));
  const [subtitle, setSubtitle] = useState(isNew ? '' : (view.subtitle ?? ''));
  const [caption, setCaption] = useState(isNew ? (given?.caption ?? '') : (view.caption ?? ''));
  const [description, setDescription] = useState(isNew ? '' : (view.description ?? ''));
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    if (name.trim() === '') return setProblem('The view needs a name.');
    const words: ViewWords = {
      name: name.trim(),
      title: blankToNull(title),
      subtitle: blankToNull(subtitle),
      caption: blankToNull(caption),
      description: blankToNull(description),
    };
    const reply = await (isNew ? saveNewView(words) : changeViewWords(view.id, words));
    if (reply && !reply.ok) return setProblem(sayRefusal(reply.error));
    closeDialog();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <Dialog onClose={closeDialog} title={isNew ? 'Save as a new view' : 'Name and words of the view'}>
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <TextInput
          size="sm"
          label="Name"
          required
          withAsterisk={false}
          data-autofocus
          maxLength={500}
          value={name}
          error={problem}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextInput
          size="sm"
          label="What it is for"
          description="For those who work on the map."
          value={description}
          onChange={({ currentTarget }) => setDescription(currentTarget.value)}
        />
        <TextInput
          size="sm"
          label="Title of its picture"
          description="Printed over it; the title of the map when there is none."
          value={title}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <TextInput
          size="sm"
          label="Subtitle"
          value={subtitle}
          onChange={({ currentTarget }) => setSubtitle(currentTarget.value)}
        />
        <Textarea
          size="sm"
          label="Caption"
          description="Printed under it: what a reader should see in it."
          autosize
          minRows={2}
          value={caption}
          onChange={({ currentTarget }) => setCaption(currentTarget.value)}
        />
        <FormEnd does={isNew ? 'Save the view' : 'Save'} onCancel={closeDialog} />
      </form>
    </Dialog>
  );
}
