import { NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { fieldLabel, sayValue } from '../../../shared/compare/say-field.ts';
import type { Ambiguous, Receipt, ReceiptDetail } from '../../../shared/contract/receipt.ts';
import { sayAnswered } from '../../../shared/model/knowledge/response.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import { useMap } from '../../state/index.ts';
import { FirstOf } from './first-of.tsx';
import styles from './import-files.module.css';
import { Part } from './part.tsx';
import type { Choices } from './use-import.ts';

type Props = {
  readonly receipt: Receipt;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
};

/** What would be added, changed and left out, and the rows that need a look first. */
export function ReceiptPreview({ receipt, choices, onChoose }: Props) {
  const cautionId = useId();
  const { rejected, ambiguous, vocabularyAdded, omitted, assumed, cautions, surveys } = receipt;
  // Of several files, a row is found only where its file is named.
  const isOfSeveral = new Set(receipt.sources.map(({ source }) => source)).size > 1;
  const choose = (item: Ambiguous, id: string): void => {
    const { source, sheet, row, column } = item;
    const others = choices.filter((each) => placeOf(each) !== placeOf(item));
    onChoose(id === '' || row === null ? others : [...others, { source, sheet, row, column, id }]);
  };
  return (
    <>
      {cautions.length === 0 ? null : (
        <section className={styles.caution} aria-labelledby={cautionId}>
          <h3 id={cautionId}>Look twice</h3>
          {cautions.map(({ what, why }) => (
            <p key={what}>
              {what}: {why}
            </p>
          ))}
        </section>
      )}
      {ambiguous.length === 0 ? null : (
        <Part title={countOf(ambiguous.length, 'cell may mean several things', 'cells may mean several things')} isOpen>
          <FirstOf
            items={ambiguous}
            keyOf={placeOf}
            say={(item) => (
              <>
                <Place where={item} isOfSeveral={isOfSeveral} /> “{item.value}” is{' '}
                <NativeSelect
                  size="xs"
                  className={styles.choice ?? ''}
                  aria-label={`${item.value}, row ${item.row}: which is meant`}
                  data={[
                    { value: '', label: 'Choose…' },
                    ...item.candidates.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                  value=""
                  onChange={(event) => choose(item, event.currentTarget.value)}
                />
              </>
            )}
          />
        </Part>
      )}
      {rejected.length === 0 ? null : (
        <Part title={countOf(rejected.length, 'cell or row cannot be read', 'cells or rows cannot be read')} isOpen>
          <FirstOf
            items={rejected}
            keyOf={(item) => `${placeOf(item)} ${item.reason}`}
            say={(item) => (
              <>
                <Place where={item} isOfSeveral={isOfSeveral} /> {item.reason}
              </>
            )}
          />
        </Part>
      )}
      {assumed.length === 0 ? null : (
        <Part title="How it is understood" isOpen>
          {assumed.map(({ what, why }) => (
            <li key={what}>
              {what} <span className={styles.dim}>– {why}</span>
            </li>
          ))}
        </Part>
      )}
      {surveys.map(({ title, asked, answered, waiting }) => (
        <Part key={title} title={`${title}: ${sayAnswered({ asked, answered: answered.length })}`} isOpen>
          {answered.length === 0 ? null : <li>Answered: {namesOf(answered)}</li>}
          {waiting.length === 0 ? null : (
            <li>
              Not answered yet: {namesOf(waiting)} <span className={styles.dim}>– not known, never “no link”</span>
            </li>
          )}
        </Part>
      ))}
      <Changes title="Added" outcome="added" receipt={receipt} isOfSeveral={isOfSeveral} />
      <Changes title="Changed" outcome="updated" receipt={receipt} isOfSeveral={isOfSeveral} />
      {vocabularyAdded.length === 0 ? null : (
        <Part title={countOf(vocabularyAdded.length, 'new word', 'new words')}>
          {vocabularyAdded.map(({ vocabulary, label }) => (
            <li key={`${vocabulary} ${label}`}>
              {label} <span className={styles.dim}>{vocabulary.replace(/([A-Z])/g, ' $1').toLowerCase()}</span>
            </li>
          ))}
        </Part>
      )}
      {omitted.length === 0 ? null : (
        <Part title="Left out" isOpen>
          {omitted.map(({ what, why }) => (
            <li key={what}>
              {what} <span className={styles.dim}>– {why}</span>
            </li>
          ))}
        </Part>
      )}
    </>
  );
}

/** “2 entries, 1 link”: what there is none of goes unsaid. */
function sayCounts([entries = 0, links = 0, contacts = 0]: readonly number[]): string {
  const said = [
    entries > 0 ? countOf(entries, 'entry', 'entries') : '',
    links > 0 ? countOf(links, 'link', 'links') : '',
    contacts > 0 ? countOf(contacts, 'contact', 'contacts') : '',
  ];
  return said.filter((part) => part !== '').join(', ');
}

const namesOf = (those: readonly { readonly name: string }[]): string => those.map(({ name }) => name).join(', ');

type ChangesProps = {
  readonly title: string;
  readonly outcome: ReceiptDetail['outcome'];
  readonly receipt: Receipt;
  readonly isOfSeveral: boolean;
};

function Changes({ title, outcome, receipt: { entities, links, contacts }, isOfSeveral }: ChangesProps) {
  const map = useMap();
  const those = [entities.details, links.details, contacts].map((all) => all.filter((one) => one.outcome === outcome));
  const details = those.flat();
  if (details.length === 0) return null;
  const inRows = details.some(({ row }) => row !== null);
  const count = inRows ? countOf(details.length, 'row', 'rows') : sayCounts(those.map(({ length }) => length));
  const said = (field: string, value: unknown): string => sayValue(map, field.split('.').at(-1) ?? field, value);
  return (
    <Part title={`${title}: ${count}`}>
      <FirstOf
        items={details}
        keyOf={(detail) => `${detail.id} ${placeOf(detail)}`}
        say={(detail) => (
          <>
            <Place where={detail} isOfSeveral={isOfSeveral} /> {detail.name}
            {detail.outcome === 'updated' && detail.fields.length > 0 ? (
              <span className={styles.dim}>
                {' '}
                –{' '}
                {detail.fields
                  .map(
                    ({ field, old, new: fresh }) => `${fieldLabel(field)}: ${said(field, old)} → ${said(field, fresh)}`,
                  )
                  .join('; ')}
              </span>
            ) : null}
          </>
        )}
      />
    </Part>
  );
}

type Where = Pick<Ambiguous, 'source' | 'sheet' | 'row' | 'column'>;

const placeOf = ({ source, sheet, row, column }: Where): string => `${source}/${sheet}/${row}/${column}`;

type PlaceProps = { readonly where: Where; readonly isOfSeveral: boolean };

function Place({ where: { source, sheet, row, column }, isOfSeveral }: PlaceProps) {
  const parts = [isOfSeveral ? source : '', sheet ?? '', row === null ? '' : `row ${row}`, column ?? ''].filter(
    Boolean,
  );
  return parts.length === 0 ? null : <span className={styles.place}>{parts.join(', ')}:</span>;
}
