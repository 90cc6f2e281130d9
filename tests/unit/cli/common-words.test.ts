import { describe, expect, it } from 'vitest';
import { createIsCommonWord } from '../../../src/cli/common-words.ts';

const isCommonWord = createIsCommonWord();

describe('createIsCommonWord', () => {
  it.each(['Zeit', 'Bild', 'Welt', 'Kurse', 'Blinker', 'Truppen', 'Bündnis', 'offensive'])(
    'knows the German word %s',
    (word) => expect(isCommonWord(word, 'de')).toBe(true),
  );

  it.each(['Ukraine', 'Moskau', 'Krim', 'Putin', 'Kursk', 'Selenskyj', 'Pjöngjang'])(
    'takes the German name %s for no word',
    (name) => expect(isCommonWord(name, 'de')).toBe(false),
  );

  it.each(['times', 'storm', 'Pentagon', 'treaties', 'missiles'])(
    'knows the English word %s',
    (word) => expect(isCommonWord(word, 'en')).toBe(true),
  );

  it.each(['Moscow', 'Crimea', 'Austin', 'Zelensky', 'Pyongyang'])(
    'takes the English name %s for no word',
    (name) => expect(isCommonWord(name, 'en')).toBe(false),
  );
});
