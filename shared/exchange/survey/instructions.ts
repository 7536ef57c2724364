/** What somebody who is asked reads first, a paragraph each. */
export function instructionsFor(title: string, respondent: string | null): string[] {
  return [
    title,
    respondent === null
      ? 'Thank you for taking part. Please choose yourself, or whom you answer for, at the top of the sheet “Answers”.'
      : `Thank you for taking part. Please answer for ${respondent}.`,
    'The sheet “Answers” lists organisations, groups or people, one a row. For each, please choose Yes if you talk to them or hear from them, and No if you do not.',
    'Where you chose Yes, please choose how often, by which ways (the main one first), how well it works from 1 (very poor) to 5 (very good), and whether it should be more or less.',
    'Where you chose No, you can still say that you would like it to start.',
    'You can leave any cell blank. What is blank counts as not known, never as No.',
    'Most cells have a list: click on the cell and then on the arrow beside it, or press Alt and the down arrow. If your way of communicating is not in the list, type it.',
    'If somebody important is missing, add them in the free rows below the last name.',
    'You can sort or delete rows. Please leave the line that begins “threadmap-survey” as it is: it says whose answers these are.',
    'Your answers will be shown as links on a map of who communicates with whom. Please say nothing in them that others should not read.',
    'When you have finished, save the file and send it back to whoever sent it to you.',
  ];
}
