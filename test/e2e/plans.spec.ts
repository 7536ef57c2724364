// A plan from the map: whom it is for, who reaches them, what is done by whom, and what it does not say yet.
import { expect, test } from './fixtures/host.ts';

test('a working group plans an engagement, sees who reaches the audience, and is told what is missing', async ({
  host: { page },
}) => {
  await page.getByRole('tab', { name: 'Engagement', exact: true }).click();
  await page.getByRole('tab', { name: 'Plans' }).click();
  await page.getByRole('button', { name: 'Make a plan' }).click();
  const sheet = page.getByRole('region', { name: 'New plan' });
  await expect(sheet.getByText('It has no objective.')).toBeVisible();
  await sheet.getByRole('textbox', { name: 'Plan', exact: true }).fill('Walking offer');
  await page.keyboard.press('Enter');
  const plan = page.getByRole('region', { name: 'Walking offer' });
  await plan.getByRole('textbox', { name: 'Owner' }).fill('Engagement lead');
  await page.keyboard.press('Enter');

  // The map says who tells them already, and the way from whoever speaks.
  await plan.getByRole('combobox', { name: 'Whom it is for' }).fill('Families in Trafford');
  await page.getByRole('option', { name: /Families in Trafford/ }).click();
  const reach = plan.getByRole('region', { name: 'What the map knows of the way to them' });
  await expect(reach).toContainText(/Families in Trafford is told by/);
  await expect(reach).toContainText('Best to pass it on:');

  await plan.getByRole('button', { name: 'Add an objective' }).click();
  await plan.getByRole('textbox', { name: 'Objective 1', exact: true }).fill('More families walk to school');
  await page.keyboard.press('Tab');
  await plan.getByRole('textbox', { name: 'Target of objective 1' }).fill('30 %');
  await page.keyboard.press('Tab');
  await plan.getByRole('textbox', { name: 'Date of objective 1' }).fill('March 2020');
  await page.keyboard.press('Tab');
  await expect(plan.getByText('It has no objective.')).toBeHidden();

  // What is planned says who does it; RACI wants exactly one who answers for it.
  await plan.getByRole('button', { name: 'Plan something' }).click();
  const form = page.getByRole('dialog', { name: 'Plan something' });
  await form.getByLabel('What is to be done').fill('Tell the schools');
  await form.getByLabel('Due').fill('1 March 2019');
  await form.getByLabel(/Responsible/).fill('School officer, Youth worker');
  await form.getByLabel(/Accountable/).fill('Head of sport; Chair');
  await form.getByRole('button', { name: 'Plan it' }).click();
  await expect(form).toBeHidden();
  const planned = plan.getByRole('list', { name: 'What is planned' }).getByRole('listitem');
  await expect(planned).toContainText('RACI: 2 answer for it: name one');
  await expect(planned).toContainText('Late');
  await planned.getByRole('button').click();
  const change = page.getByRole('dialog', { name: 'Change what is planned' });
  await change.getByLabel(/Accountable/).fill('Head of sport');
  await change.getByRole('button', { name: 'Keep the changes' }).click();
  await expect(planned).not.toContainText('RACI');
  await planned.getByRole('checkbox', { name: 'Done: Tell the schools' }).click();
  await expect(plan.getByRole('status')).toContainText('1 of 1 done');

  // One audience is planned for now; each step can be taken back.
  await page.getByRole('button', { name: /Who is covered/ }).click();
  await expect(page.getByRole('table', { name: 'By locality' })).toContainText('1 of');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByRole('button', { name: /^Walking offer/ }).click();
  await expect(plan.getByRole('status')).toContainText('0 of 1 done, 1 late');
});
