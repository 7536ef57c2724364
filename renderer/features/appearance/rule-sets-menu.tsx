import { Menu } from '@mantine/core';
import { Check, ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { storedRule } from '../../../shared/figure/rules/rule.ts';
import { readRuleSetFile, ruleSetFile } from '../../../shared/figure/rules/rule-file.ts';
import { deliverFiles } from '../../commands/index.ts';
import { edit, tellError, tellOfLook, tellUndoable, useAsAt, useCanEdit, useMap } from '../../state/index.ts';
import { type OfferedSet, offeredSets, setOf } from './rule-sets.ts';
import styles from './rule-sets-menu.module.css';
import { SetDialog } from './set-dialog.tsx';
import type { RulesInHand } from './use-rules.ts';

type Props = { readonly rules: RulesInHand; readonly onApplied: () => void };

type Asking = { readonly as: 'save' } | { readonly as: 'rename'; readonly set: OfferedSet } | null;

/** Chooses a set of rules with a click, and keeps, carries over and takes away sets of the map's own. */
export function RuleSets({ rules, onApplied }: Props) {
  const map = useMap();
  const asAt = useAsAt();
  const canEdit = useCanEdit();
  const file = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const sets = offeredSets(map);
  const current = setOf(sets, rules.stored);
  const apply = (set: Pick<OfferedSet, 'name' | 'rules'>, more = ''): void => {
    const takeBack = rules.change(set.rules);
    onApplied();
    tellOfLook(`The picture has the look “${set.name}”.${more}`, takeBack, more === '' ? 'done' : 'info');
  };
  const saveToFile = async (): Promise<void> => {
    const name = current?.name ?? 'Own rules';
    const text = ruleSetFile(map, { name, description: current?.description ?? null }, rules.stored);
    const base64 = btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
    await deliverFiles([{ name: `${fileName(name)}.rules.json`, mediaType: 'application/json', base64 }]);
  };
  const readFrom = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const read = readRuleSetFile(map, asAt, await chosen.text());
    if (!read.ok) {
      tellError(read.error);
      return;
    }
    const { name, problems, rules: own } = read.value;
    apply({ name, rules: own.map(storedRule) }, problems.length === 0 ? '' : ` ${problems.join(' ')}`);
  };
  const remove = async (set: OfferedSet): Promise<void> => {
    const reply = await edit({ edit: 'ruleSet.remove', input: { ids: [set.id] } });
    if (reply.ok)
      tellUndoable(`The rule set “${set.name}” is deleted. Pictures keep the rules they have.`, reply.value);
  };
  const ofMap = sets.filter(({ isOwn }) => isOwn);
  const item = (set: OfferedSet) => (
    <Menu.Item
      key={set.id}
      rightSection={set.id === current?.id ? <Check size={14} aria-label="in use" /> : null}
      onClick={() => apply(set)}
    >
      {set.name}
    </Menu.Item>
  );
  return (
    <div className={styles.sets}>
      <Menu position="bottom-start" width="target">
        <Menu.Target>
          <button type="button" className={styles.setButton}>
            <span className={styles.setLabel}>Rule set</span>
            <span className={styles.setName}>{current?.name ?? 'Own rules'}</span>
            <ChevronDown size={14} aria-hidden="true" />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {sets.filter(({ isOwn }) => !isOwn).map(item)}
          {ofMap.length > 0 ? <Menu.Label>Of this map</Menu.Label> : null}
          {ofMap.map(item)}
          <Menu.Divider />
          <Menu.Item disabled={!canEdit || rules.stored.length === 0} onClick={() => setAsking({ as: 'save' })}>
            Save as a rule set…
          </Menu.Item>
          {current?.isOwn ? (
            <>
              <Menu.Item disabled={!canEdit} onClick={() => setAsking({ as: 'rename', set: current })}>
                {`Rename “${current.name}”…`}
              </Menu.Item>
              <Menu.Item disabled={!canEdit} onClick={() => void remove(current)}>
                {`Delete “${current.name}”`}
              </Menu.Item>
            </>
          ) : null}
          <Menu.Divider />
          <Menu.Item disabled={rules.stored.length === 0} onClick={() => void saveToFile()}>
            Save to a file…
          </Menu.Item>
          <Menu.Item onClick={() => file.current?.click()}>Read from a file…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          void readFrom(chosen);
          currentTarget.value = '';
        }}
      />
      <p className={styles.about}>
        {current ? current.description : 'Rules of this view. Save them as a rule set to use them in other views.'}
      </p>
      {asking ? (
        <SetDialog
          title={asking.as === 'save' ? 'Save as a rule set' : 'Rename the rule set'}
          initial={
            asking.as === 'rename'
              ? { name: asking.set.name, description: asking.set.description }
              : { name: '', description: null }
          }
          taken={ofMap.filter((set) => asking.as === 'save' || set.id !== asking.set.id).map(({ name }) => name)}
          onClose={() => setAsking(null)}
          onGive={async (words) => {
            const call =
              asking.as === 'save'
                ? { edit: 'ruleSet.add', input: { ...words, rules: rules.stored } }
                : { edit: 'ruleSet.update', input: { id: asking.set.id, fields: words } };
            const reply = await edit(call, { tell: false });
            if (!reply.ok) return reply.error;
            tellUndoable(
              asking.as === 'save' ? `The rule set “${words.name}” is saved.` : `It is called “${words.name}” now.`,
              reply.value,
            );
            return null;
          }}
        />
      ) : null}
    </div>
  );
}

/** Without what file systems do not take. */
function fileName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|]+/g, ' ').trim() || 'Rules';
}
