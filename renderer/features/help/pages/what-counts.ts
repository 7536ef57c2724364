import type { HelpPage } from './page.ts';

export const whatCounts: HelpPage = {
  id: 'what-counts',
  title: 'What counts',
  tabs: [],
  parts: [
    {
      heading: 'Which links',
      text: 'Measures, questions and figures count the links that exist now. Planned, proposed and ended ones are drawn, but counted only where you ask for it. Facts and assumptions count alike, and every answer says how many of each it rests on and what was left out.',
    },
    {
      heading: 'Several links between the same two',
      text: 'They count once where only being linked matters. Where strength or weight is used, they add up; a stronger link makes two entries nearer to each other.',
    },
    {
      heading: 'Who reports to whom',
      text: 'A path of accountability follows links that lead upwards only: reports to, and is overseen by. Sitting on a board, supporting it or paying for it is not reporting to it.',
    },
    {
      heading: 'Which way a message goes',
      text: 'Some links carry a message one way, some both ways, and some, such as funding, carry none. The type of the link says which.',
    },
  ],
};
