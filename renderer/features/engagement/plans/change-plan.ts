// Changes to a plan, each one step that can be taken back.
import { type PlanContent, planContentOf, withContent } from '../../../../shared/engagement/plans/content.ts';
import type { Plan } from '../../../../shared/model/engagement.ts';
import { edit, getMap, getToday, newId, sayRefusal, tellUndoable } from '../../../state/index.ts';

const LONGEST_LABEL = 200;

/** @returns null, or why it was refused */
export async function changePlan(id: string, fields: Partial<Plan>): Promise<string | null> {
  const label = `Change the plan “${getMap().plan.get(id)?.name ?? ''}”`.slice(0, LONGEST_LABEL);
  const reply = await edit({ edit: 'plan.update', input: { id, fields } }, { tell: false, label });
  return reply.ok ? null : sayRefusal(reply.error);
}

/** The last change on its way: headings are kept as one, so the next begins from what it leaves. */
let underWay: Promise<unknown> = Promise.resolve();

/** Changes what a plan says, from what it says once every change before this one is kept. */
export async function changeContent(id: string, change: (now: Plan) => Partial<PlanContent>): Promise<string | null> {
  const made = underWay.then(() => {
    const plan = getMap().plan.get(id);
    if (!plan) return 'That plan is no longer in the map.';
    return changePlan(id, { headings: withContent(plan, change(plan)) });
  });
  underWay = made.catch(() => {});
  return await made;
}

/** Ticks something that is planned as done today, or no longer so. */
export const tickActivity = (plan: string, activity: string, isDone: boolean): Promise<string | null> =>
  changeContent(plan, (now) => ({
    activities: planContentOf(now).activities.map((each) =>
      each.id === activity ? { ...each, isDone, doneOn: isDone ? getToday() : null } : each,
    ),
  }));

/** @returns the id of the new plan, or null where it was refused, which has been told */
export async function addPlan(audience: readonly string[]): Promise<string | null> {
  const names = new Set([...getMap().plan.values()].map(({ name }) => name));
  let name = 'New plan';
  for (let count = 2; names.has(name); count++) name = `New plan ${count}`;
  const id = newId();
  const reply = await edit({ edit: 'plan.add', input: { id, name, audience } });
  return reply.ok ? id : null;
}

export async function removePlan({ id, name }: Plan): Promise<void> {
  const reply = await edit({ edit: 'plan.remove', input: { ids: [id] } }, { tell: false });
  if (reply.ok) tellUndoable(`Deleted the plan “${name}”. Its records stay in the log.`, reply.value);
}
