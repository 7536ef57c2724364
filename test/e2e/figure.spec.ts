// The author of a board paper sets a view on a page, sees it as it will be, and saves it.
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures/host.ts';
import { FigurePage } from './pages/figure-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';
import { ViewsPart } from './pages/views-part.ts';

test('a view is set on a page with words, a marking and findings, each step undone again, and saved', async ({
  host,
}) => {
  const app = new ThreadmapPage(host.page);
  const figure = new FigurePage(app);
  await app.drawn();
  await new ViewsPart(app.page).goTo('The Local Pilot');
  await figure.open();
  await expect(figure.sheet).toContainText('What the Local Pilot is made of, and whom it is for');
  await expect(figure.checks).toContainText('pt when printed');

  await figure.give('Title', 'The pilot, for the board');
  await expect(figure.sheet).toContainText('The pilot, for the board');
  await figure.field('Protective marking').selectOption('OFFICIAL');
  await expect(figure.sheet).toContainText('OFFICIAL');
  await figure.addFinding('Most of it is delivered by the voluntary sector.');
  await expect(figure.sheet).toContainText('What it shows');
  await app.details.getByRole('combobox', { name: 'Where the number 1 stands' }).fill('Partington Moving');
  await host.page.getByRole('option', { name: /^Partington Moving/ }).click();
  await expect(figure.sheet.locator('#finding-numbers')).toContainText('1');
  await figure.field('Sheet').selectOption('A4');
  await expect(host.page.getByRole('status').filter({ hasText: 'A4, landscape' })).toBeVisible();

  const download = host.page.waitForEvent('download');
  await host.page.getByRole('main').getByRole('button', { name: 'Save' }).click();
  await host.page.getByRole('menuitem', { name: /SVG/ }).click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  for (const words of ['The pilot, for the board', 'OFFICIAL', 'Most of it is', 'width="297mm"'])
    expect(saved).toContain(words);

  for (let step = 0; step < 5; step++) await app.undo();
  await expect(figure.sheet).toContainText('What the Local Pilot is made of');
  await expect(figure.sheet).not.toContainText('OFFICIAL');
  await expect(figure.sheet).not.toContainText('What it shows');
  expect(host.complaints).toEqual([]);
});

test('what else is left out is chosen beside the page by keyboard, told on the page, and undone', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const figure = new FigurePage(app);
  await app.drawn();
  await new ViewsPart(app.page).goTo('The Local Pilot');
  await figure.open();
  await figure.drawn();
  await figure.field('People').selectOption('Not named');
  const ratings = app.details.getByRole('switch', { name: 'Without ratings' });
  const contacts = app.details.getByRole('switch', { name: 'Without contact details' });
  await contacts.focus();
  await host.page.keyboard.press('Space');
  await expect(contacts).toBeChecked();
  await expect(ratings).not.toBeChecked();
  const notes = app.details.getByRole('switch', { name: 'Without notes' });
  await expect(notes).toBeChecked();
  await expect(notes).toBeDisabled();
  await expect(figure.sheet).toContainText('Without contact details');
  await app.undo();
  await expect(contacts).not.toBeChecked();
  await expect(figure.sheet).not.toContainText('Without contact details');
  await expect(figure.field('People')).toHaveValue('hidden');
  await app.undo();
  await expect(figure.field('People')).toHaveValue('');
  expect(host.complaints).toEqual([]);
});

test('small numbers of people are suppressed beside the page by keyboard, in what is saved too, and words of one’s own are pointed out', async ({
  host,
}) => {
  const app = new ThreadmapPage(host.page);
  const figure = new FigurePage(app);
  await app.drawn();
  await new ViewsPart(app.page).goTo('Communication by method');
  await figure.open();
  await expect(figure.sheet).not.toContainText('Fewer than 5');
  const noSmall = app.details.getByRole('switch', { name: 'No small numbers of people' });
  await noSmall.focus();
  await host.page.keyboard.press('Space');
  await expect(noSmall).toBeChecked();
  await expect(figure.sheet).toContainText('People are shown in groups');
  await expect(figure.sheet).toContainText('Groups of people');
  await expect(figure.sheet).toContainText('Fewer than 5');
  await expect(figure.field('People')).toBeDisabled();
  await expect(figure.checks).not.toContainText('In words of your own');

  const download = host.page.waitForEvent('download');
  await host.page.getByRole('main').getByRole('button', { name: 'Save' }).click();
  await host.page.getByRole('menuitem', { name: /SVG/ }).click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(saved).toContain('Fewer than 5 people of');
  expect(saved.match(/(?<![\d.,])[1-4] (?:people|persons?)\b/gu) ?? []).toEqual([]);

  await figure.addFinding('Only two people read it.');
  await expect(figure.checks).toContainText(
    'In words of your own no number is suppressed: see what key finding 1 says',
  );
  await app.undo();
  await app.undo();
  await expect(noSmall).not.toBeChecked();
  await expect(figure.sheet).not.toContainText('Fewer than 5');
  expect(host.complaints).toEqual([]);
});

test('a name is put elsewhere by mouse and by keyboard, and back', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const figure = new FigurePage(app);
  await app.drawn();
  await new ViewsPart(app.page).goTo('The Local Pilot');
  await figure.open();
  const name = figure.name('Youth Hub');
  const before = await name.boundingBox();
  if (!before) throw new Error('the name has a place');
  await host.page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
  await host.page.mouse.down();
  await host.page.mouse.move(before.x + before.width / 2 + 60, before.y + before.height / 2 + 20, { steps: 4 });
  await host.page.mouse.up();
  await expect(name).toHaveAccessibleName('Youth Hub, moved');
  await figure.drawn();
  const after = await name.boundingBox();
  expect((after?.x ?? 0) - before.x).toBeGreaterThan(50);
  expect((after?.x ?? 0) - before.x).toBeLessThan(70);

  await name.focus();
  await host.page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await name.boundingBox())?.x ?? 0).toBeGreaterThan((after?.x ?? 0) + 1);
  await app.details.getByRole('button', { name: 'Move “Youth Hub” up' }).click();
  await figure.drawn();
  await name.focus();
  await host.page.keyboard.press('Delete');
  await expect(name).toHaveAccessibleName('Youth Hub');
  await host.page.keyboard.press('ArrowUp');
  await expect(name).not.toBeFocused();
  await expect(figure.names.locator(':focus')).toHaveCount(1);
});

test('who it is for decides what is on the page, and what was left out is said', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const figure = new FigurePage(app);
  await app.drawn();
  await new ViewsPart(app.page).goTo('The Local Pilot');
  await figure.open();
  await expect(figure.sheet).toContainText('People are shown by role');
  await host.page.getByLabel('Whom it is for', { exact: true }).selectOption('For the public: facts only');
  await expect(figure.sheet).toContainText('not for the public');
  await expect(figure.sheet).not.toContainText('Assumption');
  await figure.checks.getByText('What is left out').click();
  await expect(figure.checks).toContainText('only assumed: not for the public');

  // It is kept with the view, as its other settings are: a step that can be taken back, there again when the page is loaded anew.
  const audience = host.page.getByLabel('Whom it is for', { exact: true });
  await host.page.reload();
  await app.drawn();
  await new ViewsPart(app.page).goTo('The Local Pilot');
  await figure.open();
  await expect(audience).toHaveValue('public');
  await expect(figure.sheet).toContainText('not for the public');
  await new ViewsPart(app.page).goTo('Governance');
  await expect(audience).toHaveValue('partners');
  await new ViewsPart(app.page).goTo('The Local Pilot');
  await expect(audience).toHaveValue('public');
  await app.undo();
  await expect(audience).toHaveValue('partners');
  await expect(figure.sheet).toContainText('People are shown by role');
});

test('what the figure says in words is written by hand, is told of when the figure has become another, and goes back', async ({
  host,
}) => {
  const app = new ThreadmapPage(host.page);
  const figure = new FigurePage(app);
  await app.drawn();
  await new ViewsPart(app.page).goTo('The Local Pilot');
  await figure.open();
  const words = app.details.getByRole('region', { name: 'In words' });
  await expect(figure.field('Alternative text')).toHaveValue(
    /: a map of 22 projects, .* with 39 links; the most linked/,
  );
  await words.getByText('Long description', { exact: true }).click();
  for (const heading of ['What is in the picture', 'Most linked', 'Go-betweens', 'What is left out'])
    await expect(words.getByRole('heading', { name: heading })).toBeVisible();

  await words.getByRole('button', { name: 'Long description: write it myself' }).click();
  const long = words.getByRole('textbox', { name: 'Long description' });
  await expect(long).toBeFocused();
  await expect(long).toHaveValue(/^What is in the picture\n36 entries: /);
  await figure.give('Long description', 'Who it is for\nPeople of Partington.\n\nAnd more.');
  await figure.give('Alternative text', 'The pilot and whom it is for.');
  await figure.drawn();
  await expect(figure.sheet.locator('desc')).toHaveText(
    'The pilot and whom it is for.\nWho it is for: People of Partington.\nAnd more.',
  );
  await expect(words.getByText('was written')).toHaveCount(0);

  // For the public fewer entries are shown than the words were written for.
  await host.page.getByLabel('Whom it is for', { exact: true }).selectOption('For the public: facts only');
  await figure.drawn();
  const change =
    /^The alternative text was written for the picture for partners, of 36 entries and 39 links; this one, for the public, has/;
  await expect(words.getByText(change)).toBeVisible();
  await expect(figure.checks.getByText(change)).toBeVisible();
  await words.getByRole('button', { name: 'Alternative text: keep it as it is' }).click();
  await expect(words.getByText(change)).toHaveCount(0);
  await expect(figure.field('Alternative text')).toHaveValue('The pilot and whom it is for.');
  await words.getByRole('button', { name: 'Long description: go back to the generated words' }).click();
  await expect(words.getByRole('button', { name: 'Long description: write it myself' })).toBeVisible();
  await words.getByRole('button', { name: 'Alternative text: go back to the generated words' }).click();
  await expect(figure.field('Alternative text')).toHaveValue(/: a map of .*; the most linked/);
  await app.undo();
  await expect(figure.field('Alternative text')).toHaveValue('The pilot and whom it is for.');
  expect(host.complaints).toEqual([]);
});

test('a house style stands on every figure: name, colour and a logo of which only the picture is kept', async ({
  host,
}) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  const figure = new FigurePage(app);
  await app.drawn();
  await new ViewsPart(page).goTo('The Local Pilot');
  await figure.open();
  await figure.give('Organisation', 'The Ashmere Board');
  await expect(figure.sheet).toContainText('The Ashmere Board · As at');

  const colour = app.details.getByLabel('Colour of titles');
  await colour.fill('#88bbff');
  await colour.press('Enter');
  await expect(app.details.getByRole('alert')).toContainText('could not be read well on white');
  await colour.fill('#005eb8');
  await colour.press('Enter');
  await expect(figure.sheet.locator('#title text').first()).toHaveAttribute('fill', '#005eb8');

  const script = '<script>document.title = "it ran"</script>';
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100">${script}<rect width="300" height="100" fill="#005eb8"/></svg>`;
  const file = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) };
  await app.details.locator('input[type="file"]').setInputFiles(file);
  const image = figure.sheet.locator('#logo image');
  await expect(image).toHaveAttribute('aria-label', 'Logo of The Ashmere Board');
  await expect(image).toHaveAttribute('href', /^data:image\/png;base64,iVBOR/);
  expect(await page.title()).not.toContain('it ran');

  await app.details.getByRole('button', { name: 'Take the logo away' }).click();
  await expect(image).toHaveCount(0);
  await app.undo();
  await expect(image).toBeVisible();
  expect(host.complaints).toEqual([]);
});

test('the typeface of all figures is chosen beside the page, is in what is saved, and goes back', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const figure = new FigurePage(app);
  await app.drawn();
  await new ViewsPart(app.page).goTo('The Local Pilot');
  await figure.open();
  const title = figure.sheet.locator('#title text').first();
  const widthOf = async (): Promise<number> => Number(await title.getAttribute('textLength'));
  const before = await widthOf();
  await expect(figure.sheet).toHaveAttribute('font-family', /^'Source Sans 3'/);

  await figure.field('Typeface').focus();
  await host.page.keyboard.press('ArrowDown');
  await expect(figure.field('Typeface')).toHaveValue('arial');
  await expect(figure.sheet).toHaveAttribute('font-family', 'Arial, Arimo, Helvetica, sans-serif');
  expect(await widthOf()).toBeGreaterThan(before * 1.03);

  const download = host.page.waitForEvent('download');
  await host.page.getByRole('main').getByRole('button', { name: 'Save' }).click();
  await host.page.getByRole('menuitem', { name: 'Page for print (PDF)' }).click();
  const saved = readFileSync(await (await download).path(), 'latin1');
  expect(saved).toMatch(/\/BaseFont \/[A-Z]{6}\+Arimo-Bold/);
  expect(saved).not.toContain('SourceSans');

  await new ViewsPart(app.page).goTo('Governance');
  await expect(figure.sheet).toHaveAttribute('font-family', /^Arial/);
  await app.undo();
  await expect(figure.sheet).toHaveAttribute('font-family', /^'Source Sans 3'/);
  await expect(figure.field('Typeface')).toHaveValue('source-sans');
  expect(host.complaints).toEqual([]);
});
