import { Button, Menu, VisuallyHidden } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { type Channel, channels, channelsOf } from '../../../shared/figure/rules/channels.ts';
import { type Rule, readRule } from '../../../shared/figure/rules/rule.ts';
import { sayRule } from '../../../shared/figure/rules/say-rule.ts';
import { leaveSide, newId, tellOfLook, useFocusWish, useLooking, useMap } from '../../state/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PanelHead } from '../../ui/panel-head.tsx';
import styles from './appearance-panel.module.css';
import { newRule, placesOf, withMoved, withoutRuleAt, withRule, withRuleAt } from './edit-rules.ts';
import { RuleItem } from './rule-item.tsx';
import { RuleSets } from './rule-sets-menu.tsx';
import { type RulesInHand, useRules } from './use-rules.ts';

const PARTS = [
  { of: 'entity', heading: 'Entries', none: 'Entries have their standard look.' },
  { of: 'link', heading: 'Links', none: 'Links have their standard look.' },
] as const;

/** How the picture looks, as rules: chosen as a set, and changed one by one while the picture follows. */
export function AppearancePanel() {
  const rules = useRules();
  const isComparing = useLooking()?.kind === 'comparison';

  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const unknown = rules.stored.filter((each) => readRule(each) === null).length;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWish('appearance', () => heading.current?.focus());
  const head = <PanelHead ref={heading} title="Appearance" closeLabel="Back to the details" onClose={leaveSide} />;
  if (isComparing) {
    return (
      <>
        {head}
        <EmptyState
          isSmall
          title="Drawn by what happened"
          text="A comparison has rules of its own: the legend tells them. Those of the view come back with “Back to now”."
        />
      </>
    );
  }
  return (
    <>
      {head}
      <RuleSets rules={rules} onApplied={() => setOpen(null)} />
      {PARTS.map((part) => (
        <Part key={part.of} {...part} rules={rules} open={open} onOpen={setOpen} onSay={setSaid} />
      ))}
      <footer className={styles.end}>
        {unknown > 0 ? (
          <p className={styles.hint}>
            {unknown === 1 ? 'One rule is' : `${unknown} rules are`} of a kind that this version does not know; kept as
            it is.
          </p>
        ) : null}
        <p className={styles.hint}>Where two rules paint the same thing, the lower one wins.</p>
        {rules.isChanged ? (
          <Button variant="subtle" size="compact-xs" onClick={rules.revert}>
            Revert to saved
          </Button>
        ) : null}
      </footer>
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </>
  );
}

type PartProps = (typeof PARTS)[number] & {
  readonly rules: RulesInHand;
  /** Which rule is open, by its id. */
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly onSay: (text: string) => void;
};

function Part({ of, heading, none, rules: { stored, change }, open, onOpen, onSay }: PartProps) {
  const map = useMap();
  const places = placesOf(stored, of);
  const listed = places.flatMap((at) => {
    const rule = readRule(stored[at]);
    return rule ? [{ at, rule, id: rule.id ?? `${of} ${at}` }] : [];
  });
  const add = (channel: Channel): void => {
    const rule = newRule(map, channel, newId());
    change(withRule(stored, rule));
    onOpen(rule.id ?? null);
  };
  const move = (rule: Rule, at: number, by: -1 | 1): void => {
    const moved = withMoved(stored, at, by);
    if (moved === stored) return;
    change(moved);
    onSay(`${sayRule(map, rule)}: now ${places.indexOf(at) + by + 1} of ${places.length}`);
  };
  const remove = (rule: Rule, at: number): void => {
    tellOfLook(`The rule “${sayRule(map, rule)}” is removed.`, change(withoutRuleAt(stored, at)));
  };
  return (
    <section className={styles.part} aria-label={`Rules for ${heading.toLowerCase()}`}>
      <div className={styles.partHead}>
        <h3>{heading}</h3>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              variant="subtle"
              size="compact-xs"
              leftSection={<Plus size={14} />}
              aria-label={`Add a rule for ${heading.toLowerCase()}`}
            >
              Add a rule
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {channelsOf(of).map((channel) => (
              <Menu.Item key={channel} onClick={() => add(channel)}>
                {channels[channel].label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {listed.length === 0 ? <p className={styles.none}>{none}</p> : null}
      <ol className={styles.rules}>
        {listed.map(({ rule, at, id }, index) => (
          <RuleItem
            key={id}
            rule={rule}
            isOpen={open === id}
            isFirst={index === 0}
            isLast={index === listed.length - 1}
            onOpen={(isOpen) => onOpen(isOpen ? id : null)}
            onChange={(next) => change(withRuleAt(stored, at, next))}
            onMove={(by) => move(rule, at, by)}
            onRemove={() => remove(rule, at)}
          />
        ))}
      </ol>
    </section>
  );
}
