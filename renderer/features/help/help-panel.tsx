import { TextInput } from '@mantine/core';
import { ChevronLeft, Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { leaveSide, openHelp, useFocusWish, useHelpPage, useTab } from '../../state/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PanelHead } from '../../ui/panel-head.tsx';
import { findInHelp } from './find-in-help.ts';
import styles from './help-panel.module.css';
import { type HelpPage, type HelpPart, helpPages, pageForTab } from './pages/index.ts';

const CONTENTS = 'contents';

/** The help: short pages in plain words, opened at the one for what is on the screen. */
export function HelpPanel() {
  const tab = useTab();
  const asked = useHelpPage();
  const [typed, setTyped] = useState('');
  const pages = useMemo(helpPages, []);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = asked ?? pageForTab(tab);
  const page = pages.find((each) => each.id === id) ?? null;
  useFocusWish('help', () => heading.current?.focus());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top
  useEffect(() => void heading.current?.scrollIntoView?.({ block: 'nearest' }), [id]);
  const isSearching = typed.trim() !== '';
  const go = (to: string): void => {
    setTyped('');
    openHelp(to);
  };
  return (
    <>
      <PanelHead ref={heading} title="Help" closeLabel="Close the help" onClose={leaveSide} />
      <TextInput
        className={styles.search ?? ''}
        type="search"
        aria-label="Find in the help"
        placeholder="Find in the help"
        leftSection={<Search size={14} aria-hidden="true" />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {isSearching ? (
        <Found pages={pages} typed={typed} />
      ) : page === null ? (
        <Contents pages={pages} onGo={go} />
      ) : (
        <>
          <button type="button" className={styles.back} onClick={() => go(CONTENTS)}>
            <ChevronLeft size={14} aria-hidden="true" />
            All pages
          </button>
          <Page page={page} />
        </>
      )}
    </>
  );
}

type ContentsProps = { readonly pages: readonly HelpPage[]; readonly onGo: (page: string) => void };

function Contents({ pages, onGo }: ContentsProps) {
  return (
    <ul className={styles.contents}>
      {pages.map(({ id, title, parts }) => (
        <li key={id}>
          <button type="button" className={styles.entry} onClick={() => onGo(id)}>
            <span className={styles.entryTitle}>{title}</span>
            <span className={styles.entryParts}>{parts.map((part) => part.heading).join(' · ')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Found({ pages, typed }: { readonly pages: readonly HelpPage[]; readonly typed: string }) {
  const found = useMemo(() => findInHelp(pages, typed), [pages, typed]);
  return (
    <div className={styles.page}>
      <p role="status" className={styles.count}>
        {found.length === 0 ? '' : `${found.length} found`}
      </p>
      {found.length === 0 ? (
        <EmptyState isSmall title="The help has no such word." text="Try another word, or a shorter part of it." />
      ) : null}
      {found.map(({ page, part }) => (
        <Part key={`${page.id} ${part.heading}`} part={part} of={page.title} />
      ))}
    </div>
  );
}

function Page({ page }: { readonly page: HelpPage }) {
  return (
    <article className={styles.page}>
      <h3 className={styles.pageTitle}>{page.title}</h3>
      {page.parts.map((part) => (
        <Part key={part.heading} part={part} />
      ))}
    </article>
  );
}

function Part({ part: { heading, text, list }, of }: { readonly part: HelpPart; readonly of?: string }) {
  return (
    <section className={styles.part}>
      <h4 className={styles.heading}>
        {heading}
        {of === undefined ? null : <span className={styles.of}> · {of}</span>}
      </h4>
      {text === undefined ? null : <p className={styles.text}>{text}</p>}
      {list === undefined ? null : (
        <dl className={styles.list}>
          {list.map(({ term, text: meaning }) => (
            <div key={term} className={styles.line}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
