import { FRESH_MONTHS } from '../../../../shared/model/confidence.ts';
import type { HelpPage } from './page.ts';

export const evidence: HelpPage = {
  id: 'evidence',
  title: 'Evidence and confidence',
  tabs: [],
  parts: [
    {
      heading: 'Evidence',
      text: 'A source is a document, an interview, a survey, a workshop or an observation. A piece of evidence says: this source, at this place, states this entry or this link - or only implies it. What is stated is a fact, what is implied an assumption.',
    },
    {
      heading: 'Confidence',
      text: 'It is worked out from the evidence and never typed in.',
      list: [
        { term: 'High', text: `A fact from two sources or more, the newest no older than ${FRESH_MONTHS} months.` },
        {
          term: 'Medium',
          text: `A fact that is either from two sources or more, or no older than ${FRESH_MONTHS} months.`,
        },
        { term: 'Low', text: 'Only an assumption, or a fact from one old source.' },
        { term: 'None', text: 'Nothing has been recorded that says so.' },
      ],
    },
    {
      heading: 'How old is old',
      text: 'Ages count from the date that the map is as at. It stands at the bottom of the window, and is today unless the map sets one in its details.',
    },
    {
      heading: 'Confirmed by whom',
      text: 'A link can also say who agrees that it is there: one end, the other, both, or that it is disputed. This does not change the confidence; it is what you were told.',
    },
  ],
};
