import type { CitationWords } from '../../claims/views/citation.ts';
import type { ReadingMessages } from './messages.ts';
import { standingParts } from './standing-parts.ts';

/** What a citation says, in the interface's language. */
export function citationWords(messages: ReadingMessages): CitationWords {
  const { words, claim, format } = messages;
  return {
    acts: words.acts,
    date: format.date,
    partyToTheWar: words.partyToTheWar,
    standing: (cited) =>
      [...standingParts(messages, cited), claim.outlets(cited.outlets, cited.origins)].join(' · '),
    takenFrom: claim.takenFrom,
    copy: claim.copy,
    packs: claim.packs,
  };
}
