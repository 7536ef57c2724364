// The figure of a view, and how it is set.
import { expect } from '@playwright/test';
import { FigurePage } from '../pages/figure-page.ts';
import { ViewsPart } from '../pages/views-part.ts';
import type { Screen } from './screen.ts';

export const FIGURE_SCREENS: readonly Screen[] = [
  {
    name: 'a view on its page',
    async show(app) {
      await new ViewsPart(app.page).goTo('The Local Pilot');
      await new FigurePage(app).open();
    },
  },
  {
    name: 'a page with a finding and a name that is being moved',
    goesOn: true,
    async show(app) {
      const figure = new FigurePage(app);
      await figure.addFinding('One thing holds it together.');
      await expect(figure.sheet).toContainText('What it shows');
      await figure.name('Youth Hub').focus();
      await app.page.keyboard.press('Shift+ArrowDown');
      await expect(figure.name('Youth Hub')).toHaveAccessibleName('Youth Hub, moved');
      await figure.drawn();
    },
  },
  {
    name: 'words of one’s own for a page that has become another',
    goesOn: true,
    async show(app) {
      const figure = new FigurePage(app);
      const words = app.details.getByRole('region', { name: 'In words' });
      await figure.give('Alternative text', 'The pilot and whom it is for.');
      await words.getByRole('button', { name: 'Long description: write it myself' }).click();
      await app.page.getByLabel('Whom it is for', { exact: true }).selectOption('For the public: facts only');
      await expect(words.getByText('was written for the picture for partners')).toHaveCount(2);
      await figure.drawn();
    },
  },
  {
    name: 'a file for another program',
    goesOn: 'when closed',
    async show(app) {
      await app.choose('Export', 'Export for another program…');
      await app.dialog.getByRole('combobox', { name: 'Program' }).selectOption('UCINET (DL)');
      await expect(app.dialog.getByText('UCINET’s DL holds none').first()).toBeVisible();
    },
  },
  {
    name: 'a further page of the key to names',
    async show(app) {
      const figure = new FigurePage(app);
      await new ViewsPart(app.page).goTo('Whole system');
      await figure.open();
      await figure.field('Sheet').selectOption('A4');
      await figure.nextPage.click({ timeout: 60_000 });
      await expect(figure.sheet).toContainText('names by number, continued');
      await figure.drawn();
    },
  },
];
