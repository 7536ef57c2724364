// Forty conversations become evidence without retyping: a note is read beside the map, and what it says becomes entries and links.
import { expect, test } from './fixtures/host.ts';
import { NOTE, Reader } from './pages/reader.ts';
import { SourcesPage } from './pages/sources-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('a sentence becomes a link with its place as evidence, by keyboard alone', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const reader = new Reader(host.page);
  await app.drawn();
  await reader.choose(NOTE);
  await expect(app.dialog.getByRole('textbox', { name: 'Date' })).toHaveValue('12 March 2019');
  await app.dialog.getByRole('button', { name: 'Read it' }).click();

  // What the map knows is underlined, and Enter on a name goes to its entry.
  await expect(reader.names).toContainText([
    'Vision 31 Steering Group',
    'Trafford Partnership',
    'Partington',
    'Trafford Leisure',
    'Public Health',
  ]);
  await reader.goTo('reports to');
  await host.page.keyboard.press('ArrowRight');
  await host.page.keyboard.press('Enter');
  await expect(app.nameField).toHaveValue('Vision 31 Steering Group');

  // The form has from, type, to, methods and frequency from the sentence. Enter keeps it and goes on.
  await host.page.keyboard.press('l');
  await expect(reader.form.getByRole('combobox', { name: 'From' })).toHaveValue('Vision 31 Steering Group');
  await expect(reader.form.getByRole('combobox', { name: 'Does what' })).toHaveValue('reports to');
  await expect(reader.form.getByRole('combobox', { name: 'To', exact: true })).toHaveValue('Trafford Partnership');
  await expect(reader.form.getByRole('combobox', { name: 'How often' })).toHaveValue('Monthly');
  await host.page.keyboard.type('Told so in the conversation');
  await host.page.keyboard.press('Enter');
  await expect(reader.said).toContainText('Nobody else writes anything down.');
  await expect(reader.text).toBeFocused();

  // The inspector shows the link and where it comes from; the text shows what it is evidence for.
  await expect(app.details).toContainText('reports to Trafford Partnership');
  await expect(app.details).toContainText('by email, monthly');
  await expect(app.details).toContainText('Told so in the conversation');
  await expect(app.details).toContainText('Who talks to whom');
  await expect(app.details).toContainText(
    '“The Vision 31 Steering Group reports to the Trafford Partnership by email every month.”',
  );
  await host.page.keyboard.press('ArrowUp');
  await expect(reader.said).toContainText(
    'Evidence for: Vision 31 Steering Group reports to Trafford Partnership, by email, monthly.',
  );
  await expect(reader.said).toContainText(/ Read\. Sentence/);

  // From the evidence it is one press back to the sentence.
  await host.page.keyboard.press('Home');
  await expect(reader.said).toContainText('Sentence 1 of');
  await reader.inTheText(app.details).click();
  await expect(reader.said).toContainText('The Vision 31 Steering Group reports to');
  await expect(reader.text).toBeFocused();

  // All of it is one step.
  await host.page.keyboard.press('Control+z');
  await expect(reader.said).toContainText('Not read.');
  await expect(reader.said).not.toContainText('Evidence for');
});

test('from a source in the register, what rests on it leads to its sentence', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const reader = new Reader(host.page);
  const sources = new SourcesPage(app);
  await app.drawn();
  await reader.read(NOTE);
  await reader.goTo('reports to');
  await host.page.keyboard.press('l');
  await expect(reader.form.getByRole('combobox', { name: 'To', exact: true })).toHaveValue('Trafford Partnership');
  await reader.form.getByRole('button', { name: 'Add the link' }).click();
  await expect(reader.said).toContainText('Nobody else writes anything down.');
  await reader.toggle();
  await expect(reader.panel).toBeHidden();

  await sources.open();
  await sources.choose(/^Conversation 12 March 2019/);
  await expect(sources.supports).toContainText('Vision 31 Steering Group reports to Trafford Partnership');
  await reader.inTheText(sources.supports).click();
  await expect(reader.said).toContainText('The Vision 31 Steering Group reports to');
  await expect(reader.text).toBeFocused();
});

test('words become an entry, which is found from then on; what is read is marked, and can be taken back', async ({
  host,
}) => {
  const app = new ThreadmapPage(host.page);
  const reader = new Reader(host.page);
  await app.drawn();
  await reader.read(NOTE);
  await reader.selectWords('Walking Friends Network');
  await expect(reader.dock).toContainText('“Walking Friends Network” is not known yet.');
  await reader.dock.getByRole('button', { name: 'Entry' }).click();
  await expect(reader.form.getByRole('textbox', { name: 'Name' })).toHaveValue('Walking Friends Network');
  await expect(reader.form.getByRole('combobox', { name: 'Kind' })).toHaveValue('Group');
  await reader.form.getByRole('button', { name: 'Add the entry' }).click();
  await expect(app.nameField).toHaveValue('Walking Friends Network');
  await expect(reader.names.filter({ hasText: 'Walking Friends Network' })).toBeVisible();
  await expect(reader.panel).toContainText('1 entry');

  await reader.goTo('Nobody else');
  await host.page.keyboard.press('m');
  await expect(reader.said).toContainText('Partington has');
  await expect(reader.panel).toContainText(/\d+ % read/);
  await host.page.keyboard.press('u');
  await expect(reader.said).toContainText('Trafford Leisure');
  await app.undo();
  await expect(app.undoButton).toHaveAccessibleName(/Add “Walking Friends Network”/);
});

test('a text that is in the map already is opened again, and a file that is no document says so', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const reader = new Reader(host.page);
  await app.drawn();
  await reader.read(NOTE);
  await reader.choose(NOTE);
  await expect(reader.messages).toContainText('is in the map already');
  await reader.choose({
    name: 'scan.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 and nothing more'),
  });
  await expect(reader.messages).toContainText('“scan.pdf” is damaged');
});
