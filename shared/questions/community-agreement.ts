// How far groups that form by themselves are the same as sectors and localities.
import { agreementOf } from '../graph/measures/agreement.ts';
import type { Entity } from '../model/entity.ts';
import type { MapData } from '../model/map-data.ts';

/** Fewer than so many say nothing of how two ways of sorting agree. */
const FEWEST = 10;

function sayAgreement(
  map: MapData,
  numberOf: ReadonlyMap<string, number>,
  word: string,
  keyOf: (entity: Entity) => string | null,
): string {
  const sorted = [...map.entity.values()].flatMap((entity): [string, string][] => {
    const number = numberOf.get(entity.id) ?? Number.NaN;
    const key = keyOf(entity);
    return Number.isNaN(number) || key === null ? [] : [[String(number), key]];
  });
  const found = agreementOf(sorted.sort());
  if (!found || sorted.length < FEWEST) return ` Too few have a group and one ${word} to say how far the two agree.`;
  const { rand, information } = found;
  const how =
    rand >= 0.65
      ? 'agree well'
      : rand >= 0.3
        ? 'agree in part'
        : rand >= 0.1
          ? 'agree a little'
          : 'agree hardly more than chance';
  return ` Groups and ${word} ${how} (adjusted Rand index ${rand.toFixed(2).replace('-0.00', '0.00')}, where 0 is chance and 1 the same; normalised mutual information ${information.toFixed(2)}; of ${sorted.length.toLocaleString('en-GB')} entries).`;
}

/** An entry of several localities is of none of them alone, and left out there. */
export function sayAgreements(map: MapData, numberOf: ReadonlyMap<string, number>): string {
  if (![...numberOf.values()].some((number) => !Number.isNaN(number))) return '';
  return [
    sayAgreement(map, numberOf, 'sector', ({ sector }) => sector),
    sayAgreement(map, numberOf, 'locality', ({ localities }) =>
      localities.length === 1 ? (localities[0] ?? null) : null,
    ),
  ].join('');
}
