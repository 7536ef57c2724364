import { responseOf, sayAnswered } from '../../../shared/model/knowledge/response.ts';
import type { Survey } from '../../../shared/model/survey.ts';
import { compareFolded, shownNameOf } from '../../../shared/model/words.ts';
import { useMap } from '../../state/index.ts';
import styles from './survey.module.css';

/** How many have answered, and who has not. */
export function ResponsePart({ survey }: { readonly survey: Survey }) {
  const map = useMap();
  const response = responseOf(map, survey);
  const waiting = response.waiting.map((id) => shownNameOf(map, id)).sort(compareFolded);
  return (
    <section className={styles.response} aria-label="Who has answered">
      <p>
        {sayAnswered(response)}.{' '}
        {waiting.length === 0 ? 'Nobody is waited for.' : 'Links of those who did not answer are unknown, not absent.'}
      </p>
      {waiting.length === 0 ? null : (
        <details className={styles.words}>
          <summary>Not answered yet: {waiting.length}</summary>
          <ul>
            {waiting.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
