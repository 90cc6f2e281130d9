import { useEffect, useState } from 'preact/hooks';
import { DataState } from '../popup/DataState.tsx';
import type { PopupData } from '../popup/popup-props.ts';
import { useMessages } from '../shared/interface.ts';

/** What there are hints on: who expects them everywhere would take a page without marks for a fault. */
export function Covered({ load }: { readonly load: () => Promise<PopupData> }) {
  const { welcome: text } = useMessages();
  const [data, setData] = useState<PopupData>({ state: 'loading' });
  useEffect(() => {
    load().then(setData);
  }, []);
  return (
    <section>
      <h2>{text.covered}</h2>
      <DataState data={data} />
      <p class="aside">{text.nothingElse}</p>
    </section>
  );
}
