// How the cells are drawn that show more than words: shapes and colours as in the picture and its legend.
import { useMemo } from 'react';
import { sectorFill, sectorGroupOf } from '../../../../shared/figure/appearance.ts';
import type { Entity } from '../../../../shared/model/entity.ts';
import type { Link } from '../../../../shared/model/link.ts';
import { linkTypeLabel, shownName, shownNameOf, termLabel } from '../../../../shared/model/words.ts';
import { useAppearance, useGlyphs } from '../../../state/index.ts';
import { LineSample } from '../../../ui/line-sample.tsx';
import type { Contents } from '../grid/grid-row.tsx';
import type { Row } from '../model/column.ts';
import { Dot, EntryMark, Marked } from './marks.tsx';

export function useEntryContents(): Contents {
  const { theme } = useAppearance();
  const glyphOf = useGlyphs();
  return useMemo(() => {
    const contents: Record<string, (row: Row<Entity>) => React.ReactNode> = {
      name: ({ item }) => <Marked mark={<EntryMark {...glyphOf(item)} />} text={shownName(item)} />,
      sector({ item, world: { map } }) {
        if (item.sector === null) return null;
        const fill = sectorFill(map, sectorGroupOf(map, item.sector), theme);
        return <Marked mark={<Dot fill={fill} border={theme.border} />} text={termLabel(map, 'sector', item.sector)} />;
      },
    };
    return contents as Contents;
  }, [glyphOf, theme]);
}

export function useLinkContents(): Contents {
  const appearance = useAppearance();
  const glyphOf = useGlyphs();
  return useMemo(() => {
    const end =
      (key: 'from' | 'to') =>
      ({ item, world: { map } }: Row<Link>) => {
        const entity = map.entity.get(item[key]);
        const mark = entity ? <EntryMark {...glyphOf(entity)} /> : null;
        return <Marked mark={mark} text={shownNameOf(map, item[key])} />;
      };
    const contents: Record<string, (row: Row<Link>) => React.ReactNode> = {
      from: end('from'),
      to: end('to'),
      type({ item, world: { map } }) {
        const { colour, width, dash } = appearance.link(item);
        return <Marked mark={<LineSample {...{ colour, width, dash }} />} text={linkTypeLabel(map, item.type)} />;
      },
    };
    return contents as Contents;
  }, [appearance, glyphOf]);
}
