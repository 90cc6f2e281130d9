import type { LocalText } from '../../claims/views/claim-view.ts';
import { useReadingMessages } from './interface.ts';

/** A text of the packs; where it is not in the reader's language, it says in which one it is. */
export function LocalizedText({ text }: { readonly text: LocalText }) {
  const { language, format, claim } = useReadingMessages();
  if (text.language === language) return <>{text.text}</>;
  return (
    <>
      <span lang={text.language}>{text.text}</span>{' '}
      <span class="aside">({claim.inLanguage(format.language(text.language))})</span>
    </>
  );
}
