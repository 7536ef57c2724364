import { conditionWords, nounCondition, type Rule, sayNoun, type Who } from '../../../../shared/expectations/index.ts';
import type { Condition } from '../../../../shared/graph/filters/index.ts';
import { AddCondition, ConditionChip } from '../../../conditions/index.ts';
import { useMap } from '../../../state/index.ts';
import { TextButton } from '../../../ui/text-button.tsx';
import { BlankButton } from './blank-button.tsx';
import styles from './form.module.css';
import { NounEditor } from './noun-editor.tsx';

type Of = Rule['of'];
type Groups = Rule['who'];
type Group = Groups[number];

type Props = {
  readonly label: string;
  readonly of: Of;
  readonly article: 'every' | 'a';
  /** What it is called while nothing is asked. */
  readonly none: string;
  readonly who: Who;
  readonly problem: string | null;
  readonly onWho: (who: Groups) => void;
  /** Lets it be about entries or about links; absent where it can only be entries. */
  readonly onOf?: (of: Of) => void;
};

/** Whom a sentence speaks of: a noun, conditions after it, and alternatives. */
export function WhoBlank({ label, of, article, none, who, problem, onWho, onOf }: Props) {
  const groups: Groups = who.length === 0 ? [[]] : who.map((group) => [...group]);
  const isOpen = who.flat().length === 0;
  // What is wrong is said beside the names that are missing, else beside the first.
  const marked = Math.max(
    0,
    groups.findIndex((group) => group.some((each) => each.kind === 'chosen' && each.entries.length === 0)),
  );
  const change = (at: number, group: Group): void => {
    const next = groups.with(at, group);
    // The last alternative may stand empty; others that ask for nothing any more go.
    onWho(next.length === 1 && group.length === 0 ? [] : next);
  };
  return (
    <>
      {groups.map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an alternative is changed in place, and keeps the keyboard while it is
        <span key={at}>
          {at > 0 ? ' or ' : ''}
          {article === 'every' ? everyOf(of, group, at === 0) : ''}
          <Alternative
            label={groups.length > 1 ? `${label}, alternative ${at + 1}` : label}
            {...{ of, article, group }}
            problem={at === marked ? problem : null}
            none={none}
            onGroup={(next) => change(at, next)}
            {...(onOf && groups.length === 1 ? { onOf } : {})}
          />
          {groups.length > 1 ? (
            <TextButton
              aria-label={`Take out alternative ${at + 1} of ${label.toLowerCase()}`}
              onClick={() => onWho(groups.filter((_, index) => index !== at))}
            >
              take out
            </TextButton>
          ) : null}
        </span>
      ))}
      {isOpen ? null : (
        <TextButton aria-label={`${label}: add an alternative`} onClick={() => onWho([...groups, []])}>
          or…
        </TextButton>
      )}
    </>
  );
}

/** "Every board", but "Vision 31" and "Each of Vision 31 and Thrive Trafford". */
function everyOf(of: Of, group: Group, isFirst: boolean): string {
  const noun = nounCondition(of, group);
  const word = noun?.kind !== 'chosen' ? 'every ' : noun.entries.length > 1 ? 'each of ' : '';
  return isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

type AlternativeProps = Pick<Props, 'label' | 'of' | 'article' | 'none' | 'problem' | 'onOf'> & {
  readonly group: Group;
  readonly onGroup: (group: Group) => void;
};

function Alternative({ label, of, article, none, problem, group, onGroup, onOf }: AlternativeProps) {
  const map = useMap();
  const noun = nounCondition(of, group);
  const isWhoever = article === 'a' && group.length === 0;
  const text = isWhoever ? none : sayNoun(map, of, group, article) || 'nobody yet';
  const rest = group.map((condition, at) => ({ condition, at })).filter(({ condition }) => condition !== noun);
  const put = (condition: Condition | null): void => {
    if (noun === null) onGroup(condition === null ? group : [condition, ...group]);
    else if (condition === null) onGroup(group.filter((each) => each !== noun));
    else onGroup(group.map((each) => (each === noun ? condition : each)));
  };
  return (
    <>
      <BlankButton label={label} text={text} problem={problem}>
        <NounEditor of={of} noun={noun} onNoun={put} {...(onOf ? { onOf } : {})} />
      </BlankButton>{' '}
      {rest.length > 0 ? (
        <ul className={styles.conditions} aria-label={`${label}: conditions`}>
          {rest.map(({ condition, at }) => (
            <ConditionChip
              key={at}
              condition={condition}
              words={conditionWords(map, condition)}
              onCondition={(changed) =>
                onGroup(changed === null ? group.filter((_, index) => index !== at) : group.with(at, changed))
              }
            />
          ))}
        </ul>
      ) : null}
      <AddCondition
        label="whose…"
        name={`${label}: add a condition`}
        of={of}
        onAdd={(condition) => onGroup([...group, condition])}
      />
    </>
  );
}
