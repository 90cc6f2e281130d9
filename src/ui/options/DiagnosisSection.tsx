import { useMessages } from '../shared/interface.ts';
import type { OptionsProps } from './options-props.ts';

/** What went wrong, what to do about it, and a text to give away that says nothing of what was read. */
export function DiagnosisSection({ diagnosis, copied, onCopyDiagnosis }: OptionsProps) {
  const { options: text } = useMessages();
  if (diagnosis === null) return null;
  return (
    <>
      <p>{diagnosis.faults === 0 ? text.noFaults : text.someFaults(diagnosis.faults)}</p>
      <p class="aside">{text.diagnosisAbout}</p>
      <details class="fold">
        <summary>{text.diagnosisShow}</summary>
        <pre class="diagnosis" lang="en">
          {diagnosis.text}
        </pre>
      </details>
      <p class="buttons">
        <button type="button" class="main" onClick={onCopyDiagnosis}>
          {text.diagnosisCopy}
        </button>
      </p>
      <p role="status">{copied !== null && (copied ? text.diagnosisCopied : text.copyRefused)}</p>
    </>
  );
}
