import { useId, useState } from 'preact/hooks';
import { useMessages } from '../shared/interface.ts';
import type { OptionsProps } from './options-props.ts';

/** Says what holds for an address, by the settings of this moment. */
export function AddressTest({ answerFor }: Pick<OptionsProps, 'answerFor'>) {
  const { options: text, popup } = useMessages();
  const id = useId();
  const [address, setAddress] = useState('');
  const answer = answerFor(address);
  return (
    <div class="field">
      <label for={id}>
        <h3>{text.test}</h3>
      </label>
      <p class="aside">{text.testHelp}</p>
      <input
        id={id}
        type="url"
        autocomplete="off"
        spellcheck={false}
        placeholder={text.testExample}
        value={address}
        onInput={(event) => setAddress(event.currentTarget.value.trim())}
      />
      <p role="status" class="answer">
        {address !== '' && answerText()}
      </p>
    </div>
  );

  function answerText(): string {
    if (answer === null) return text.testNone;
    const choice = popup.choices[answer.choice];
    return answer.chosenFor === null
      ? text.testRule(choice)
      : text.testChoice(answer.chosenFor, choice);
  }
}
