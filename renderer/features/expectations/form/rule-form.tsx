import { type FormEvent, useRef, useState } from 'react';
import {
  finishedRule,
  isBlank,
  isSound,
  MUSTS,
  mustKind,
  type Piece,
  ruleAbout,
  ruleProblems,
  storedRule,
} from '../../../../shared/expectations/index.ts';
import { blankToNull } from '../../../../shared/util/blank-to-null.ts';
import {
  changeExpectationDraft,
  chooseExpectation,
  type ExpectationDraft,
  edit,
  leaveExpectationDraft,
  sayRefusal,
  tellUndoable,
  useCanEdit,
  useFocusWish,
  useMap,
} from '../../../state/index.ts';
import { FormEnd } from '../../../ui/form-end.tsx';
import { GrowingText } from '../../../ui/growing-text.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts';
import styles from './form.module.css';
import { MustBlank } from './must-blank.tsx';
import { ChoiceBlank } from './plain-blanks.tsx';
import { Preview } from './preview.tsx';
import { WhoBlank } from './who-blank.tsx';

/** Writes an expectation as a sentence with blanks; what it finds shows under it before it is kept. */
export function RuleForm({ draft: { id, rule, why } }: { readonly draft: ExpectationDraft }) {
  const map = useMap();
  const canEdit = useCanEdit();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useFocusWish('expectations', () => heading.current?.focus());
  const problems = ruleProblems(map, rule, id);
  const { pieces } = mustKind(rule.must.kind);
  const leave = (): void => {
    chooseExpectation(id);
    leaveExpectationDraft();
  };
  const change = (next: typeof rule): void => {
    setRefusal(null);
    changeExpectationDraft({ rule: next });
  };
  const save = useOneAtATime(async (): Promise<void> => {
    if (!isSound(problems)) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    const fields = { rule: storedRule(finishedRule(rule)), why: blankToNull(why) };
    const call =
      id === null ? { edit: 'expectation.add', input: fields } : { edit: 'expectation.update', input: { id, fields } };
    const reply = await edit(call, { tell: false });
    if (!reply.ok && reply.error.code !== 'nothing-to-do') return setRefusal(sayRefusal(reply.error));
    if (reply.ok) tellUndoable(id === null ? 'The expectation is added.' : 'The expectation is changed.', reply.value);
    chooseExpectation(id ?? (reply.ok ? (reply.value.created[0] ?? null) : null));
    leaveExpectationDraft();
  });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  const kinds = MUSTS.filter(({ of }) => of.includes(rule.of)).map(({ kind, label }) => ({
    value: kind,
    label: label.charAt(0).toLowerCase() + label.slice(1),
  }));
  const said = (piece: Piece, at: number) =>
    isBlank(piece) ? (
      <span key={`${rule.must.kind} ${piece.key}`}>
        {' '}
        <MustBlank rule={rule} blank={piece} problem={problems.must[piece.key] ?? null} onRule={change} />
      </span>
    ) : (
      <span key={at}>{/^[,:]/.test(piece) ? piece : ` ${piece}`}</span>
    );
  return (
    <>
      <PanelHead
        ref={heading}
        title={id === null ? 'New expectation' : 'Change the expectation'}
        closeLabel="Back to the expectations"
        onClose={leave}
      />
      <form ref={form} className={styles.form} onSubmit={onSubmit} noValidate>
        <fieldset className={styles.sentence} aria-label="The expectation as a sentence">
          <WhoBlank
            label="Who it is about"
            of={rule.of}
            article="every"
            none="entry"
            who={rule.who}
            problem={problems.who}
            onWho={(who) => change({ ...rule, who })}
            onOf={(of) => change(ruleAbout(rule, of))}
          />
          {' must have '}
          <ChoiceBlank
            label="What it must have"
            choices={kinds}
            value={rule.must.kind}
            onValue={(kind) => {
              const next = MUSTS.find((each) => each.kind === kind);
              if (next) change({ ...rule, must: next.begin(rule.of) });
            }}
          />
          {pieces(map, rule.must).map(said)}
        </fieldset>
        <GrowingText
          label="Why it matters"
          description="Stands under the rule in the list, for those who read it later."
          value={why}
          onText={(text) => changeExpectationDraft({ why: text })}
        />
        <Preview rule={Object.keys(problems.must).length === 0 && problems.who === null ? rule : null} of={rule.of} />
        <div className={styles.end}>
          <FormEnd
            isSmall
            does={id === null ? 'Add the expectation' : 'Save'}
            problem={refusal ?? problems.whole ?? (canEdit ? null : 'The map can only be read.')}
            onCancel={leave}
          />
        </div>
      </form>
    </>
  );
}
