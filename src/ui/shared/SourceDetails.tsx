import type { SourceView } from '../../claims/views/claim-view.ts';
import { Dotted } from './Dotted.tsx';
import { useReadingMessages } from './interface.ts';
import { SourceLink } from './SourceLink.tsx';

interface SourceDetailsProps {
  readonly source: SourceView;
  /** Under its publisher's name: what is clicked on is the title. */
  readonly text: 'publisher' | 'title';
}

/** Everything that is known of a source. */
export function SourceDetails({ source, text }: SourceDetailsProps) {
  const { words, claim, format, language } = useReadingMessages();
  const { publisher, published, retrieved, derivedFrom, title } = source;
  const details = [
    text === 'publisher' ? words.publisherKinds[publisher.kind] : null,
    text === 'publisher' && publisher.party !== null ? words.partyToTheWar : null,
    published !== null ? claim.published(format.date(published)) : null,
    published === null && retrieved !== null ? claim.retrieved(format.date(retrieved)) : null,
    source.language === language ? null : claim.inLanguage(format.language(source.language)),
    derivedFrom !== null ? claim.takenFrom(derivedFrom) : null,
    source.quality === 'copy' ? claim.copy : null,
  ].filter((detail) => detail !== null);
  return (
    <>
      <SourceLink source={source} text={text} />{' '}
      <span class="aside">
        <Dotted>{details}</Dotted>
      </span>
      {text === 'publisher' && title !== null && <cite lang={source.language}>{title}</cite>}
    </>
  );
}
