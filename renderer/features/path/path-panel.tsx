import { Button, Input, NativeSelect } from '@mantine/core';
import { ArrowDownUp } from 'lucide-react';
import { useId, useMemo, useRef } from 'react';
import { findRoutes } from '../../../shared/graph/paths/routes.ts';
import type { Route } from '../../../shared/graph/paths/steps.ts';
import { showOnlyPath, showOnMap } from '../../commands/index.ts';
import {
  entityOption,
  findEntityOptions,
  leaveSide,
  type PathQuestion,
  ROUTE_CHOICES,
  setPathQuestion,
  useFocusWish,
  useLinkTypeOptions,
  useMap,
  usePathQuestion,
} from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { PanelHead } from '../../ui/panel-head.tsx';
import { PickMany } from '../../ui/pick-many.tsx';
import { PickOne } from '../../ui/pick-one.tsx';
import { Answer } from './answer.tsx';
import styles from './path.module.css';
import { SharedThings } from './shared-things.tsx';

/** Asks for the way from one entry to another and tells it, or says that there is none and where the chain stops. */
export function PathPanel() {
  const map = useMap();
  const question = usePathQuestion();
  const { from, to, route, types } = question;
  const isAsked = from !== null && to !== null && from !== to && map.entity.has(from) && map.entity.has(to);
  const routes = useMemo(
    () => (isAsked ? findRoutes(map, from, to, { route, types }) : null),
    [isAsked, map, from, to, route, types],
  );
  const select = (): void => {
    if (!routes?.found) return;
    showOnMap({
      entities: routes.chains.flatMap(({ entities }) => entities),
      links: routes.chains.flatMap(({ links }) => links.flat().map(({ id }) => id)),
    });
  };
  return (
    <>
      <PanelHead title="Path" closeLabel="Back to the details" onClose={leaveSide} />
      <Question question={question} />
      {routes && from !== null && to !== null ? (
        <>
          <Answer
            routes={routes}
            from={from}
            to={to}
            route={route}
            actions={
              <div className={styles.actions}>
                <Button onClick={select}>Select on the map</Button>
                <Button onClick={() => showOnlyPath(question)}>Show only this</Button>
              </div>
            }
          />
          <SharedThings a={from} b={to} />
        </>
      ) : (
        <p className={styles.hint} role="status">
          {from !== null && from === to ? 'Choose two different entries.' : 'Choose where the path begins and ends.'}
        </p>
      )}
    </>
  );
}

function Question({ question }: { readonly question: PathQuestion }) {
  const { from, to, route, types } = question;
  const options = useLinkTypeOptions();
  const id = useId();
  const ends = useRef<HTMLDivElement>(null);
  // To the end that is not known yet.
  useFocusWish('path', () => {
    const [first, second] = ends.current?.querySelectorAll('input') ?? [];
    (from === null ? first : second)?.focus();
  });
  return (
    <div ref={ends} className={styles.question}>
      <EntryField label="From" entry={from} onEntry={(entry) => setPathQuestion({ ...question, from: entry })} />
      <div className={styles.turn}>
        <IconButton label="The other way round" onClick={() => setPathQuestion({ ...question, from: to, to: from })}>
          <ArrowDownUp size={16} />
        </IconButton>
      </div>
      <EntryField label="To" entry={to} onEntry={(entry) => setPathQuestion({ ...question, to: entry })} />
      <NativeSelect
        size="sm"
        label="Along links"
        data={ROUTE_CHOICES.map(({ value, label }) => ({ value, label }))}
        value={route}
        onChange={({ currentTarget }) => setPathQuestion({ ...question, route: currentTarget.value as Route })}
      />
      <Input.Wrapper label="Of these types" size="sm" id={id}>
        <PickMany
          id={id}
          isBoxed
          chosen={options.filter(({ value }) => types.includes(value))}
          options={options}
          placeholder={types.length === 0 ? 'All types' : ''}
          onAdd={(type) => setPathQuestion({ ...question, types: [...types, type] })}
          onRemove={(type) => setPathQuestion({ ...question, types: types.filter((each) => each !== type) })}
        />
      </Input.Wrapper>
    </div>
  );
}

type FieldProps = {
  readonly label: string;
  readonly entry: string | null;
  readonly onEntry: (entry: string | null) => void;
};

function EntryField({ label, entry, onEntry }: FieldProps) {
  const map = useMap();
  const id = useId();
  return (
    <Input.Wrapper label={label} size="sm" id={id}>
      <PickOne
        id={id}
        isBoxed
        chosen={entry === null ? null : entityOption(map, entry)}
        options={findEntityOptions}
        placeholder="Type part of a name"
        onPick={onEntry}
      />
    </Input.Wrapper>
  );
}
