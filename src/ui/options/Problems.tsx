import { useMessages } from '../shared/interface.ts';
import type { OptionsProps } from './options-props.ts';

/** What was stored and could not be used. Nothing of it is lost before the reader says so. */
export function Problems({ settings, onReset }: Pick<OptionsProps, 'settings' | 'onReset'>) {
  const { options: text, settings: words } = useMessages();
  const { problems } = settings;
  if (problems.length === 0) return null;
  return (
    <div class="preview problems" role="alert">
      <h2>{text.problems}</h2>
      <ul class="entries">
        {problems.map(({ setting, fault, managed }) => {
          const [label] = words.labels[setting];
          return (
            <li key={`${setting} ${managed}`}>
              <span>{managed ? text.problemManaged(label) : text.problem[fault](label)}</span>
              {!managed && (
                <button type="button" class="plain" onClick={() => onReset([setting])}>
                  {text.toDefault}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
