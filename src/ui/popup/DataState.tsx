import type { PackInfo } from '../../claims/database.ts';
import { inLanguage } from '../../claims/language.ts';
import { useMessages } from '../shared/interface.ts';

/** Which data the hints rest on, and how old it is. */
export function DataState({ packs }: { readonly packs: readonly PackInfo[] }) {
  const { popup: text, format, language } = useMessages();
  if (packs.length === 0) return <p>{text.noPacks}</p>;
  return (
    <ul class="packs">
      {packs.map((pack) => (
        <li key={pack.id}>
          <strong>{inLanguage(pack.name, language)?.text ?? pack.id}</strong>
          {` · ${text.version(pack.version)} · ${text.compiled(format.date(pack.compiled))} · `}
          {text.covers(format.date(pack.coverage.from), format.date(pack.coverage.to))}
        </li>
      ))}
    </ul>
  );
}
