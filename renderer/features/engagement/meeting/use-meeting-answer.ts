import { useEffect, useState } from 'react';
import type { Answer } from '../../../../shared/contract/answer.ts';
import { answerFor, sayRefusal, useMap } from '../../../state/index.ts';

export type Told = { readonly answer: Answer | null; readonly problem: string | null; readonly isAsking: boolean };

/** A change is asked about once the map has been left alone for so long, in milliseconds. */
const QUIET = 300;

/** What has changed since the last meeting: snapshots are compared by the host, since the page does not hold what is in them. */
export function useMeetingAnswer(isWanted: boolean): Told {
  const map = useMap();
  const [told, setTold] = useState<Told>({ answer: null, problem: null, isAsking: isWanted });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked anew whenever the map is another
  useEffect(() => {
    if (!isWanted) return setTold({ answer: null, problem: null, isAsking: false });
    let isOld = false;
    setTold((before) => ({ ...before, isAsking: true }));
    const timer = setTimeout(async () => {
      const reply = await answerFor('meeting');
      if (isOld) return;
      if (reply.ok) setTold({ answer: reply.value.answer, problem: null, isAsking: false });
      else setTold({ answer: null, problem: sayRefusal(reply.error), isAsking: false });
    }, QUIET);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [map, isWanted]);
  return told;
}
