import { useReadSource } from '../../state/index.ts';
import { Dock } from './dock.tsx';
import { ReaderHead } from './reader-head.tsx';
import { ReadingText } from './reading-text.tsx';
import { SourceList } from './source-list.tsx';

/** Texts beside the map: the list of them, or one that is being read and what can be made of it. */
export function Reader() {
  const source = useReadSource();
  if (!source) return <SourceList />;
  return (
    <>
      <ReaderHead source={source} />
      <ReadingText key={source.id} source={source} />
      <Dock />
    </>
  );
}
