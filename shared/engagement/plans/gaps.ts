// What a plan does not say yet, in sentences: a plan that nobody answers for is not carried out.
import type { Plan } from '../../model/engagement.ts';
import { countOf } from '../../util/count-of.ts';
import { type Activity, planContentOf } from './content.ts';

/** Beyond so many who are asked first, an activity comes to wait for them. */
const MANY_CONSULTED = 6;

/** What RACI asks of an activity: somebody does it, exactly one answers for it, and not too many are asked first. */
export function raciGaps({ responsible, accountable, consulted }: Activity): readonly string[] {
  return [
    ...(responsible.length === 0 ? ['nobody is named who does it'] : []),
    ...(accountable.length === 0 ? ['nobody answers for it'] : []),
    ...(accountable.length > 1 ? [`${accountable.length} answer for it: name one`] : []),
    ...(consulted.length > MANY_CONSULTED ? [`${consulted.length} are to be asked first: it will wait for them`] : []),
  ];
}

export function gapsOf(plan: Plan): readonly string[] {
  const { objectives, activities, measures, message } = planContentOf(plan);
  const vague = objectives.filter(({ target, by }) => target === null || by === null).length;
  return [
    ...(plan.audience.length === 0 ? ['Nobody is chosen whom it is for.'] : []),
    ...(objectives.length === 0 ? ['It has no objective.'] : []),
    ...(vague > 0 ? [`${countOf(vague, 'objective has', 'objectives have')} no target, or no date.`] : []),
    ...(message === null ? ['It does not say what the message is.'] : []),
    ...(activities.length === 0 ? ['Nothing is planned to be done.'] : []),
    ...activities.flatMap((activity) => {
      const gaps = [...raciGaps(activity), ...(activity.due === null ? ['it has no date'] : [])];
      return gaps.length === 0 ? [] : [`“${activity.what}”: ${gaps.join('; ')}.`];
    }),
    ...(measures.length === 0 ? ['It does not say how success is told.'] : []),
    ...(plan.owner === null ? ['Nobody is named who owns it.'] : []),
  ];
}
