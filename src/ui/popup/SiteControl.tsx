import { Choice } from '../shared/Choice.tsx';
import { useMessages } from '../shared/interface.ts';
import type { PopupProps } from './popup-props.ts';

type SiteControlProps = Pick<PopupProps, 'onChooseSite'> & {
  readonly site: NonNullable<PopupProps['site']>;
};

/** Whether there are hints on this site: the first thing a reader may want to change. */
export function SiteControl({ site, onChooseSite }: SiteControlProps) {
  const { popup: text, settings } = useMessages();
  const values = ['on', 'click', 'off'] as const;
  return (
    <div class="site">
      <Choice
        label={text.onSite(site.name)}
        options={values.map((value) => ({ value, label: text.choices[value] }))}
        value={site.choice}
        disabled={site.locked}
        onChoose={onChooseSite}
      />
      {site.locked && <p class="aside">{settings.managed}</p>}
    </div>
  );
}
