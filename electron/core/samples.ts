import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { failure } from '../../shared/contract/errors.ts';
import { planEdit } from '../../shared/edits/index.ts';
import { readDelimited } from '../../shared/exchange/tables/delimited.ts';
import type { Table } from '../../shared/exchange/tables/table.ts';
import { added, applyChanges, type Change } from '../../shared/model/change.ts';
import type { Entity } from '../../shared/model/entity.ts';
import { partialDate } from '../../shared/model/fields.ts';
import { EMPTY_MAP, type MapData } from '../../shared/model/map-data.ts';
import { entitiesWithExternalId } from '../../shared/model/map-index.ts';
import { positionId } from '../../shared/model/view.ts';
import { sequenceOfIds } from '../../shared/util/uuid.ts';
import { applicationRoot } from '../page/locations.ts';
import { emptyMapChanges } from './new-map.ts';
import type { SampleChanges, SampleName } from './sample.ts';

const TABLES = ['entities.csv', 'links.csv', 'sources.csv', 'evidence.csv'] as const;

/** What the tables cannot say of the map itself. */
const aboutSchema = z.strictObject({ title: z.string(), description: z.string(), asAt: partialDate });

/** Ids and moments are made up from the sample's name and date, so that it is the same map every time, byte for byte. */
export const sampleChanges: SampleChanges = async (name) => {
  const folder = join(applicationRoot, 'resources', 'samples', name);
  const text = (file: string): Promise<string> => readSampleFile(join(folder, file), name);
  const about = aboutSchema.parse(JSON.parse(await text('map.json')));
  const newId = sequenceOfIds(`sample ${name}`, Date.parse(`${about.asAt}T00:00:00Z`));
  const start = [
    ...emptyMapChanges(about.title, newId),
    added('setting', { id: 'description', value: about.description }),
    added('setting', { id: 'as-at', value: about.asAt }),
  ];
  const tables = await Promise.all(TABLES.map(async (file) => tableFrom(await text(file), file)));
  const context = { now: `${about.asAt}T00:00:00Z`, newId };
  const plan = planEdit(applyChanges(EMPTY_MAP, start), { edit: 'import.tables', input: { tables } }, context);
  if (!plan.ok) throw failure('internal', `The sample map cannot be made. ${plan.error.message}`);
  // A new map has not been imported from anywhere.
  const content = plan.value.changes.filter(({ record }) => record !== 'receipt').map(shownByRole);
  const places = tableFrom(await text('places.csv'), 'places.csv');
  return [...start, ...content, ...placed(applyChanges(applyChanges(EMPTY_MAP, start), content), places)];
};

async function readSampleFile(path: string, name: SampleName): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw failure('file-missing', `The sample “${name}” is not part of this copy of Threadmap: ${path} is missing.`, {
      path,
      why: String(error),
    });
  }
}

function tableFrom(text: string, file: string): Table {
  const table = readDelimited(text, file);
  if (!table.ok) throw failure('internal', `The sample map cannot be made. ${table.error.message}`);
  return table.value;
}

/** Where the layout put the entries, kept with the sample so that nobody waits for it: see resources/build/sample-places.ts. */
function placed(map: MapData, places: Table): Change[] {
  const [view] = map.view.values();
  if (!view) throw failure('internal', 'The sample map has no view.');
  return places.rows.flatMap(({ cells: [externalId = '', x, y] }) =>
    entitiesWithExternalId(map, externalId).map((entity) =>
      added('position', {
        id: positionId(view.id, entity.id),
        view: view.id,
        entity: entity.id,
        x: Number(x),
        y: Number(y),
        isPinned: false,
      }),
    ),
  );
}

/** Every person of the sample is a role: the name of the entry is the role itself, for any audience to see. */
function shownByRole(change: Change): Change {
  const entity = change.record === 'entity' ? (change.after as unknown as Entity | null) : null;
  if (!entity?.person) return change;
  return added('entity', { ...entity, person: { ...entity.person, role: entity.name } });
}
