import { inLanguage, toLanguage } from '../../claims/language.ts';
import type { PartialDate } from '../../claims/partial-date.ts';
import { isWebAddress } from '../../claims/web-address.ts';
import { Dotted } from '../shared/Dotted.tsx';
import { useMessages } from '../shared/interface.ts';
import { unbroken } from '../shared/unbroken.ts';
import type { PopupData } from './popup-props.ts';

/** Which data the hints rest on, how old it is, and what is wrong with it. */
export function DataState({ data }: { readonly data: PopupData }) {
  const { popup: text, claim, format, language } = useMessages();
  if (data.state === 'loading') return null;
  if (data.state === 'failed') return <p role="alert">{text.dataFailed}</p>;
  const { packs, conflicts } = data;
  const date = (day: PartialDate) => unbroken(format.date(day));
  if (packs.length === 0) return <p>{text.noPacks}</p>;
  return (
    <>
      <ul class="packs">
        {packs.map((pack) => (
          <li key={pack.id}>
            <Dotted>
              <strong>
                {inLanguage(pack.name, toLanguage(language) ?? 'en')?.text ?? pack.id}
              </strong>
              {text.covers(date(pack.coverage.from), date(pack.coverage.to))}
              {text.compiled(date(pack.compiled))}
              {pack.corrections !== null && isWebAddress(pack.corrections) && (
                <a href={pack.corrections} target="_blank" rel="noopener noreferrer">
                  {text.report}
                  <span class="unseen"> ({claim.newTab})</span>
                </a>
              )}
            </Dotted>
          </li>
        ))}
      </ul>
      {conflicts > 0 && <p>{text.conflicts(conflicts)}</p>}
    </>
  );
}
