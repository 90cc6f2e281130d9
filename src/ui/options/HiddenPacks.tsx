import { inLanguage } from '../../claims/language.ts';
import { useMessages } from '../shared/interface.ts';
import { Switch } from '../shared/Switch.tsx';
import type { EditorProps } from './editors.tsx';

/** The packs, each with its switch. */
export function HiddenPacks({ settings, set, overview, disabled }: EditorProps) {
  const { language } = useMessages();
  const { hiddenPacks } = settings.values;
  return (
    <div class="checks">
      {(overview?.packs ?? []).map(({ id, name }) => (
        <Switch
          key={id}
          on={!hiddenPacks.includes(id)}
          label={inLanguage(name, language)?.text ?? id}
          labelled
          disabled={disabled}
          onSwitch={(on) =>
            set('hiddenPacks', (now) => {
              const others = now.filter((each) => each !== id);
              return on ? others : [...others, id];
            })
          }
        />
      ))}
    </div>
  );
}
