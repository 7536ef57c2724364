// What of the map is not in the picture.
import { isJointLink } from '../../graph/membership/index.ts';
import { countOf } from '../../util/count-of.ts';
import type { DescribedPart } from './described.ts';
import type { Picture } from './picture.ts';

export function leftOutPart({ map, shown, passing, leftOut }: Picture): DescribedPart {
  const entities = map.entity.size - shown.entities.size;
  const links = [...map.link.keys()].filter((id) => !isJointLink(id)).length - passing;
  const gone = [
    ...(entities > 0
      ? [`${entities.toLocaleString('en-GB')} of the map’s ${countOf(map.entity.size, 'entry', 'entries')}`]
      : []),
    ...(links > 0
      ? [
          entities > 0
            ? `${links.toLocaleString('en-GB')} of its ${countOf(links + passing, 'link', 'links')}`
            : `${links.toLocaleString('en-GB')} of the map’s ${countOf(links + passing, 'link', 'links')}`,
        ]
      : []),
  ];
  const isOne = entities + links === 1;
  return {
    heading: 'What is left out',
    paragraphs: [
      ...(gone.length === 0 ? [] : [`${gone.join(' and ')} ${isOne ? 'is' : 'are'} not in this picture.`]),
      ...leftOut.map((text) => `${text}.`),
    ],
  };
}
