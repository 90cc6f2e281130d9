import { describe, expect, test } from 'vitest';
import { namedBehind } from './named-in.ts';

const LEAD =
  'Russland führt Krieg gegen die Ukraine, Nordkorea schickt Soldaten nach Russland. ' +
  'Darüber sprachen Wladimir Putin, Sergej Lawrow, Wolodymyr Selenskyj, Andrij Sybiha, Olexandr Syrskyj, ' +
  'Waleri Gerassimow, Alexander Mazegora und Kyrylo Budanow.';

/** What is found in the second block of an article on the war, as `text → topic`. */
const foundIn = (text: string) => namedBehind(LEAD, text, 'de');

describe('a person named by the office', () => {
  test.each([
    ['Staatschef Russlands', 'vladimir-putin'],
    ['Machthaber im Kreml', 'vladimir-putin'],
    ['Kreml-Herrscher', 'vladimir-putin'],
    ['Staatschef in Kiew', 'volodymyr-zelenskyy'],
    ['Machthaber Nordkoreas', 'kim-jong-un'],
    ['Diktator aus Pjöngjang', 'kim-jong-un'],
    ['belarussische Diktator', 'alexander-lukashenko'],
    ['Machthaber in Minsk', 'alexander-lukashenko'],
    ['Außenminister der Ukraine', 'andrii-sybiha'],
    ['ukrainische Oberkommandierende', 'oleksandr-syrskyi'],
    ['Chef des russischen Generalstabs', 'valery-gerasimov'],
    ['russische Botschafter in Pjöngjang', 'alexander-matsegora'],
    ['ukrainische Militärgeheimdienstchef', 'kyrylo-budanov'],
    ['Sprecher des russischen Präsidenten', 'dmitry-peskov'],
  ] as const)('der %s: %s', (office, topic) => {
    expect(foundIn(`Der ${office} äußerte sich am Montag.`)).toContain(`${office} → ${topic}`);
  });

  test.each([
    ['Moskaus Außenminister', 'sergey-lavrov'],
    ['Putins Außenminister', 'sergey-lavrov'],
    ['Kiews Oberbefehlshaber', 'oleksandr-syrskyi'],
    ['Moskaus Generalstabschef', 'valery-gerasimov'],
    ['Pjöngjangs Machthaber', 'kim-jong-un'],
    ['Ukraines Staatschef', 'volodymyr-zelenskyy'],
  ] as const)('%s: %s', (office, topic) => {
    expect(foundIn(`${office} äußerte sich am Montag.`)).toContain(`${office} → ${topic}`);
  });

  test.each([
    ['Der belarussische Diktator Alexander Lukaschenko kam.', 'belarussische Diktator'],
    ['Der Machthaber im Kreml, Dmitri Medwedew, kam.', 'Machthaber im Kreml'],
    ['Der russische Herrscher Boris Godunow starb.', 'russische Herrscher'],
    ['Der Chef des russischen Generalstabs, Waleri Gerassimow, kam.', 'Chef des russischen'],
    ['Der Präsident von Panama kam.', 'Präsident von'],
  ])('the name where it stands, and nobody of another name: %s', (sentence, office) => {
    expect(foundIn(sentence).join()).not.toContain(office);
  });
});
