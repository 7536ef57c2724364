import { Button } from '@mantine/core';
import { ReceiptText } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Change } from '../../../shared/model/change.ts';
import { hostClient, openDialog, useMap } from '../../state/index.ts';
import styles from './history-panel.module.css';
import { sayChange } from './say-change.ts';

/** More changes than this in one step are counted rather than named. */
const NAMED = 30;

/** What a step changed, fetched when it is opened: fields before and after, in words. */
export function StepChanges({ revision }: { readonly revision: number }) {
  const map = useMap();
  const [changes, setChanges] = useState<readonly Change[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void hostClient()
      .request('map.step', { revision })
      .then((reply) => {
        if (!isGone && reply.ok) setChanges(reply.value.changes as readonly Change[]);
      });
    return () => {
      isGone = true;
    };
  }, [revision]);

  if (changes === null) return null;
  const kept = changes.find(({ record, after }) => record === 'receipt' && after !== null)?.after;
  const said = changes.filter(({ record }) => record !== 'receipt');
  if (changes.length === 0) return <p className={styles.when}>It changed nothing that is still known.</p>;
  return (
    <>
      {kept?.receipt === undefined ? null : (
        <Button
          size="compact-sm"
          variant="default"
          mt={6}
          leftSection={<ReceiptText size={14} aria-hidden="true" />}
          onClick={() => openDialog({ kind: 'receipt', title: `Receipt: ${kept.label}`, receipt: kept.receipt })}
        >
          Receipt…
        </Button>
      )}
      <ul className={styles.changes}>
        {said.slice(0, NAMED).map((change, place) => {
          const { key, what, how, fields } = sayChange(map, change, place);
          return (
            <li key={key}>
              {how} {what[0]?.toLowerCase()}
              {what.slice(1)}
              {fields.map(({ label, before, after }) => (
                <span key={label} className={styles.change}>
                  {label}: <del>{before}</del> → <ins>{after}</ins>
                </span>
              ))}
            </li>
          );
        })}
      </ul>
      {said.length > NAMED ? (
        <p className={styles.when}>and {(said.length - NAMED).toLocaleString('en-GB')} more</p>
      ) : null}
    </>
  );
}
