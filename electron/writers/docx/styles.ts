// How a paper looks: Word's own styles by their own names, so that its navigation pane and a house template take hold of them.
import type { IPropertiesOptions } from 'docx';
import { type TypefaceName, typefaces } from '../../../shared/figure/typefaces/index.ts';
import { FINDINGS_LIST } from './parts.ts';

type Styles = NonNullable<IPropertiesOptions['styles']>;

const INK = '1B2733';
const QUIET = '4A5763';

/** Sizes are half points, distances twentieths of a point. */
/** @param colour of titles and headings, "#rrggbb"; ink when null */
export function stylesIn(colour: string | null, typeface: TypefaceName): Styles {
  const { font } = typefaces[typeface].inOffice;
  return {
    default: {
      document: {
        run: { font, size: 22, color: INK, language: { value: 'en-GB' } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
      },
      title: {
        run: { font, size: 44, bold: true, color: colour?.slice(1) ?? INK },
        paragraph: { spacing: { after: 120 } },
      },
      heading1: {
        run: { font, size: 30, bold: true, color: colour?.slice(1) ?? INK },
        paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
      },
      heading2: {
        run: { font, size: 25, bold: true, color: colour?.slice(1) ?? INK },
        paragraph: { spacing: { before: 220, after: 80 }, keepNext: true },
      },
      heading3: {
        run: { font, size: 22, bold: true, color: INK },
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
      },
      listParagraph: { run: { font, size: 22 } },
      caption: {
        run: { font, size: 20, bold: true, italics: false, color: INK },
        paragraph: { spacing: { before: 80, after: 120 } },
      },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 26, color: QUIET },
        paragraph: { spacing: { after: 200 } },
      },
      {
        id: 'Picture',
        name: 'Picture',
        basedOn: 'Normal',
        next: 'Caption',
        paragraph: { keepNext: true, spacing: { before: 60, after: 0, line: 240, lineRule: 'auto' } },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: 18 },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
      },
      {
        id: 'NumberedName',
        name: 'Numbered Name',
        basedOn: 'Normal',
        run: { size: 18 },
        paragraph: {
          indent: { left: 480, hanging: 480 },
          spacing: { before: 0, after: 20, line: 240, lineRule: 'auto' },
        },
      },
      {
        id: 'Marking',
        name: 'Protective Marking',
        basedOn: 'Normal',
        run: { size: 20, bold: true },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}

export const NUMBERING: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: FINDINGS_LIST,
      levels: [
        {
          level: 0,
          format: 'decimal',
          text: '%1.',
          alignment: 'left',
          style: { paragraph: { indent: { left: 425, hanging: 425 }, spacing: { after: 80 } } },
        },
      ],
    },
  ],
};
