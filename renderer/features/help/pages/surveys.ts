import type { HelpPage } from './page.ts';

export const surveys: HelpPage = {
  id: 'surveys',
  title: 'Questionnaires',
  tabs: [],
  parts: [
    {
      heading: 'Sending out',
      text: '“Questionnaire…” in the menu Add makes Excel forms that list who may be communicated with, one a row: whether there is contact, how often, by which ways, how well it works and whether it should be more or less. Choose who is asked (what is selected, an answer to a question, a kind, or some by name) and whom they are asked about. One form for each is surest; in one for all people pick themselves. A long list is answered by few: sixty names are many. Whoever is restricted or not shown by name is in a form only where you choose them.',
    },
    {
      heading: 'Coming back',
      text: '“Import…” takes filled forms, all at once. Rows may be sorted, deleted or added at the end, the sheet and the file may get other names. What cannot be read is listed with sheet, row and column. The receipt says who has answered and who has not. A form that comes a second time takes the place of the first, answer by answer; cells left blank change nothing.',
    },
    {
      heading: 'What becomes of answers',
      text: 'Yes is a link that says who said so. Where both say Yes it is confirmed by both; where one says No it is disputed; where the other has not answered it is confirmed by one side, and the other side is unknown. No alone makes no link, and is remembered. The details of a link say what each side answered. The link itself has all ways that either names, and of frequency and quality the lower. What you set on a link by hand stays.',
    },
    {
      heading: 'Who did not answer',
      text: 'What was not answered is unknown, never “no link”. How many answered stands in the line at the bottom, with every measure and answer, under figures, and in saved tables. With fewer than four in five answering, who is a go-between is not safe to say. “Questionnaire…” lists who is waited for, and makes their forms again.',
    },
    {
      heading: 'Filters and rules',
      text: '“What the two sides say” tells links that both describe alike from those that they see differently, that one denies, or that one has not answered; “What the sides want” finds links of which more or less is wanted.',
    },
  ],
};
