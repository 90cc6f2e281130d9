import { describe, expect, test } from 'vitest';
import { namedBehind } from './named-in.ts';

const LEAD =
  'Russland griff im Krieg gegen die Ukraine erneut Kiew an. Wolodymyr Selenskyj war dort.';

const foundIn = (text: string) => namedBehind(LEAD, text, 'de').join();

describe('the attack on Ukraine', () => {
  test.each([
    [
      'Seit Beginn des russischen Angriffs auf die Ukraine flohen Millionen.',
      'russischen Angriffs',
    ],
    ['Wegen des russischen Angriffs auf die Ukraine ruht der Handel.', 'russischen Angriffs'],
    ['Der russische Angriff auf die Ukraine begann im Februar 2022.', 'russische Angriff'],
    ['Moskau wählt inmitten seines Angriffs auf die Ukraine.', 'Angriffs'],
  ])('is the war where it is the whole of it: %s', (sentence, attack) => {
    expect(foundIn(sentence)).toContain(`${attack} auf die Ukraine → russian-invasion-of-ukraine`);
  });

  test.each([
    'Bei seinem Angriff auf die Ukraine setzte Moskau in der Nacht 400 Drohnen ein.',
    'Seit dem jüngsten Angriff auf die Ukraine fehlt Strom.',
    'Nach dem schweren Angriff auf die Ukraine trauert die Stadt.',
    'Die Angriffe auf die Ukraine dauern seit 2022 an.',
  ])('is a strike where it is one of many: %s', (sentence) => {
    expect(foundIn(sentence)).not.toContain('russian-invasion-of-ukraine');
  });
});
