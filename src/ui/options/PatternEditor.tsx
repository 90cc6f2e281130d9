import { useEffect, useId, useState } from 'preact/hooks';
import type { PatternFault } from '../../settings/site-pattern.ts';
import { useMessages } from '../shared/interface.ts';

interface PatternEditorProps {
  readonly labelledBy: string;
  readonly patterns: readonly string[];
  readonly disabled: boolean;
  readonly patternFault: (pattern: string) => PatternFault | null;
  readonly onSet: (patterns: readonly string[]) => void;
}

/**
 * Patterns for sites, one a line. What is right is stored when the reader goes on, and at once with a
 * list that is right as a whole; a line that is wrong says so and stays in the field.
 */
export function PatternEditor({
  labelledBy,
  patterns,
  disabled,
  patternFault,
  onSet,
}: PatternEditorProps) {
  const { options: text } = useMessages();
  const helpId = useId();
  const [draft, setDraft] = useState(patterns.join('\n'));
  // A change from another window replaces the text, unless it says the same.
  useEffect(() => {
    if (JSON.stringify(rightLines(draft)) !== JSON.stringify(patterns)) {
      setDraft(patterns.join('\n'));
    }
  }, [JSON.stringify(patterns)]);

  const faults = linesOf(draft).flatMap((line, i) => {
    const fault = line === '' ? null : patternFault(line);
    return fault === null ? [] : [text.patternLine(i + 1, text.patternFaults[fault])];
  });

  function rightLines(of: string): readonly string[] {
    return linesOf(of).filter((line) => line !== '' && patternFault(line) === null);
  }

  return (
    <div class="patterns">
      <textarea
        aria-labelledby={labelledBy}
        aria-describedby={helpId}
        aria-invalid={faults.length > 0}
        rows={Math.min(Math.max(linesOf(draft).length + 1, 3), 12)}
        spellcheck={false}
        autocomplete="off"
        disabled={disabled}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onChange={(event) => onSet(rightLines(event.currentTarget.value))}
      />
      <p class="aside" id={helpId}>
        {text.patternsHelp}
      </p>
      <div role="status">
        {faults.map((fault) => (
          <p key={fault} class="wrong">
            {fault}
          </p>
        ))}
      </div>
    </div>
  );
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim());
}
