import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { type SourcesPart, showSourcesPart, useSourcesPart } from '../../state/index.ts';
import { CheckScreen } from './check/check-screen.tsx';
import { turnTo } from './check/use-walk.ts';
import { PARTS } from './parts.ts';
import { Register } from './register/register.tsx';
import styles from './sources-screen.module.css';
import { useThingsToCheck } from './use-things-to-check.ts';

type Props = {
  /** The table of all sources. */
  readonly table: ReactNode;
};

/** Where everything is known from: the register of sources, and lists of what a reviewer still has to check. */
export function SourcesScreen({ table }: Props) {
  const part = useSourcesPart();
  const lists = useThingsToCheck();
  const turn = (to: SourcesPart): void => {
    showSourcesPart(to);
    if (to !== 'register') turnTo(lists[to].things);
  };
  return (
    <Tabs
      value={part}
      onChange={(value) => turn((value ?? 'register') as SourcesPart)}
      keepMounted={false}
      variant="none"
      classNames={{ root: styles.screen ?? '', tab: styles.tab ?? '', panel: styles.panel ?? '' }}
    >
      <Tabs.List className={styles.parts ?? ''} aria-label="Parts of Sources">
        <Tabs.Tab value="register">Register</Tabs.Tab>
        {PARTS.map(({ id, label }) => (
          <Tabs.Tab key={id} value={id} rightSection={<span className={styles.count}>{lists[id].things.length}</span>}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="register">
        <Register table={table} />
      </Tabs.Panel>
      {PARTS.map((item) => (
        <Tabs.Panel key={item.id} value={item.id}>
          <CheckScreen part={item} listed={lists[item.id]} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
