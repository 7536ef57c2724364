import { shownNameOf } from '../../../../shared/model/words.ts';
import { isNameless } from '../../../../shared/people/residents.ts';
import { useMap } from '../../../state/index.ts';
import styles from './form.module.css';

/** Of residents without consent the map keeps no name and no free text: whoever writes down what they said is told so. Read out when it comes. */
export function ConsentNote({ met }: { readonly met: readonly string[] }) {
  const map = useMap();
  const without = met.filter((id) => {
    const entity = map.entity.get(id as never);
    return entity !== undefined && isNameless(entity);
  });
  const [first] = without;
  return (
    <div role="status" className={styles.note}>
      {first === undefined ? null : (
        <div className={styles.tooOften}>
          {without.length === 1
            ? `“${shownNameOf(map, first)}” is a resident`
            : `${without.length} of them are residents`}{' '}
          without consent given. Keep names out, and whatever would tell who it is.
        </div>
      )}
    </div>
  );
}
