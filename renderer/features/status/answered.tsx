import { responsesOf } from '../../../shared/model/knowledge/response.ts';
import { useCommand } from '../../commands/index.ts';
import { useMap } from '../../state/index.ts';
import styles from './status.module.css';

/** How many of those who were asked have answered: it bears on every measure there is. Nothing where nobody was asked. */
export function Answered() {
  const responses = responsesOf(useMap()).filter(({ asked }) => asked > 0);
  const show = useCommand('map.survey');
  if (responses.length === 0) return null;
  const asked = responses.reduce((sum, each) => sum + each.asked, 0);
  const answered = responses.reduce((sum, each) => sum + each.answered, 0);
  return (
    <button
      type="button"
      className={styles.clear}
      title="Links of those who did not answer are unknown"
      onClick={show.run}
    >
      {answered.toLocaleString('en-GB')} of {asked.toLocaleString('en-GB')} answered
    </button>
  );
}
