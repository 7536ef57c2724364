import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { listOf } from '../../../shared/questions/say.ts';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './sideways.module.css';

type Beyond = {
  readonly isLeft: boolean;
  /** What the columns are called of which a part at least is cut off on the right. */
  readonly right: readonly string[];
};

const NOTHING: Beyond = { isLeft: false, right: [] };

/** What is cut off by no more than this is a matter of rounding. */
const SLACK = 1;

/** A table that may be wider than its place: then it scrolls, its edges show that it goes on, and a line says what stands there. */
export function Sideways({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [beyond, setBeyond] = useState(NOTHING);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = (): void => setBeyond((before) => keepSame(before, beyondOf(element)));
    look();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  const { isLeft, right } = beyond;
  const go = (way: 1 | -1): void => {
    const element = frame.current;
    if (element) element.scrollLeft = way < 0 ? 0 : element.scrollLeft + element.clientWidth * 0.7;
  };
  return (
    <>
      {right.length > 0 ? (
        <TextButton className={styles.go ?? ''} onClick={() => go(1)}>
          Further right: {listOf(right)} <ArrowRight size={13} aria-hidden="true" />
        </TextButton>
      ) : isLeft ? (
        <TextButton className={styles.go ?? ''} onClick={() => go(-1)}>
          <ArrowLeft size={13} aria-hidden="true" /> Back to the first columns
        </TextButton>
      ) : null}
      <div className={styles.place} data-left={isLeft || undefined} data-right={right.length > 0 || undefined}>
        <div ref={frame} className={styles.frame}>
          {children}
        </div>
      </div>
    </>
  );
}

function beyondOf(frame: HTMLElement): Beyond {
  const { right: edge } = frame.getBoundingClientRect();
  if (frame.scrollWidth - frame.clientWidth <= SLACK) return NOTHING;
  const isMore = frame.scrollWidth - frame.clientWidth - frame.scrollLeft > SLACK;
  const cut = [...frame.querySelectorAll('th')].filter((head) => head.getBoundingClientRect().right > edge + SLACK);
  return { isLeft: frame.scrollLeft > SLACK, right: isMore ? cut.map(({ textContent }) => `“${textContent}”`) : [] };
}

const keepSame = (before: Beyond, now: Beyond): Beyond =>
  before.isLeft === now.isLeft && before.right.join() === now.right.join() ? before : now;
