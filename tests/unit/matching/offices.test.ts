import { describe, expect, test } from 'vitest';
import { namedBehind } from './named-in.ts';

const LEAD =
  'Russland führt Krieg gegen die Ukraine, Nordkorea schickt Soldaten nach Russland. ' +
  'Darüber sprachen Wladimir Putin, Sergej Lawrow, Wolodymyr Selenskyj, Andrij Sybiha, Olexandr Syrskyj, ' +
  'Waleri Gerassimow, Alexander Mazegora und Kyrylo Budanow.';

/** What is found in the second block of an article on the war, as `text → topic`. */
const foundIn = (text: string) => namedBehind(LEAD, text, 'de');

const ENGLISH_LEAD =
  'Russia wages war on Ukraine, and North Korea has sent soldiers to Russia. Vladimir Putin, Sergey Lavrov, ' +
  'Volodymyr Zelenskyy, Andrii Sybiha, Oleksandr Syrskyi, Valery Gerasimov, Sergei Shoigu, Vassily Nebenzia, ' +
  'Choe Son Hui and Kyrylo Budanov spoke of it.';
const inEnglish = (text: string) => namedBehind(ENGLISH_LEAD, text, 'en');

describe('a person named by the office in English', () => {
  test.each([
    ['President of Ukraine', 'volodymyr-zelenskyy'],
    ["Ukraine's leader", 'volodymyr-zelenskyy'],
    ['president of the Russian Federation', 'vladimir-putin'],
    ['Russian strongman', 'vladimir-putin'],
    ['leader of Russia', 'vladimir-putin'],
    ["North's leader", 'kim-jong-un'],
    ['ruler in Pyongyang', 'kim-jong-un'],
    ['president of Belarus', 'alexander-lukashenko'],
    ["Moscow's top diplomat", 'sergey-lavrov'],
    ["Kyiv's foreign minister", 'andrii-sybiha'],
    ["North Korea's top diplomat", 'choe-son-hui'],
    ["Kyiv's top general", 'oleksandr-syrskyi'],
    ['chief of the Russian General Staff', 'valery-gerasimov'],
    ["Putin's security chief", 'sergei-shoigu'],
    ["Moscow's UN ambassador", 'vasily-nebenzya'],
    ['Ukrainian spy chief', 'kyrylo-budanov'],
    ["Putin's spokesman", 'dmitry-peskov'],
  ] as const)('the %s: %s', (office, topic) => {
    const found = inEnglish(`On Monday the ${office} was asked about it.`).join();
    expect(found).toContain(`${office} → ${topic}`);
  });

  test.each([
    'The leaders of Ukraine and Poland met.',
    'The former leader of Russia wrote a book.',
    'Volodymyr Zelenskyy, president of Ukraine, spoke.',
    'The president of Ukraine Petro Poroshenko lost in 2019.',
    'The president of Panama spoke.',
    'Sergey Lavrov, the Russian foreign minister, spoke.',
    'Lavrov, Russian foreign minister since 2004, spoke.',
    'Lee Min-su, the Russian foreign minister, is invented.',
    'The Russian foreign minister, Gen. Pavel Ivanov, spoke.',
    'The Russian foreign minister at the time, Pavel Ivanov, spoke.',
    "Seoul's defence minister at the time, Shin Won-sik, spoke. Kim Yong-hyun came later.",
    'Russian foreign minister Pavel Ivanov spoke.',
    'A Ukrainian president may do that.',
    'The next Ukrainian president will decide.',
    'The deputy Russian foreign minister spoke.',
    'Ukrainian and Russian presidents never met.',
  ])('the name where it stands, and nobody of another name: %s', (sentence) => {
    expect(inEnglish(sentence).join()).not.toMatch(/leader|president|minister/);
  });

  test.each([
    ['Zelenskyy, president of Ukraine, spoke.', 'Ukraine → ukraine'],
    ["Dmytro Kuleba, Ukraine's foreign minister, spoke.", 'Ukraine → ukraine'],
  ])('the country in it: %s', (sentence, country) => {
    expect(inEnglish(sentence)).toContain(country);
  });

  test.each([
    'According to Zelenskyy, the Russian president wants no peace.',
    'When Lukashenko called Putin, the Russian president was in Sochi.',
    'Zelenskyy, the Russian president and Lukashenko met.',
    'Zelenskyy, the Russian president, and Lukashenko met.',
    "Kim Yo-jong met the Russian president's spokesman Pavel Ivanov.",
    'The spokesman of the Russian president, Pavel Ivanov, spoke.',
    'Russian President Warns West Over Missiles',
  ])('one named for himself beside another: %s', (sentence) => {
    expect(inEnglish(sentence).join()).toMatch(/Russian president → vladimir-putin/i);
  });
});

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
    ['Lawrow, der russische Außenminister, kam.', 'Außenminister'],
    ['Sergej Lawrow, Außenminister Russlands, kam.', 'Außenminister'],
    ['Lawrow – russischer Außenminister seit 2004 – kam.', 'Außenminister'],
    ['Der damalige ukrainische Außenminister Dmytro Kuleba kam.', 'Außenminister'],
    ['Dmytro Kuleba, ukrainischer Außenminister, kam.', 'Außenminister'],
    ['Der ukrainische Außenminister (Dmytro Kuleba) kam.', 'Außenminister'],
    ['Der frühere russische Präsident drohte.', 'Präsident'],
    ['Der stellvertretende russische Außenminister kam.', 'Außenminister'],
    ['Ein ukrainischer Präsident darf das.', 'Präsident'],
    ['Kein russischer Präsident wird das tun.', 'Präsident'],
    ['Der russische Präsident General Pawel Iwanow ist erfunden.', 'Präsident'],
  ])('the name where it stands, and nobody of another name: %s', (sentence, office) => {
    expect(foundIn(sentence).join()).not.toContain(office);
  });

  test.each([
    ['Lukaschenko, Präsident von Belarus, kam.', 'Belarus → belarus'],
    ['Lawrow, Außenminister Russlands, kam.', 'Russlands → russia'],
    ['Dmytro Kuleba, Außenminister der Ukraine, kam.', 'Ukraine → ukraine'],
    ['Kremlsprecher Dmitri Peskow kam.', 'Kremlsprecher → kremlin'],
    ['Peskow, der Kremlsprecher, kam.', 'Kremlsprecher → kremlin'],
  ])('the country in it: %s', (sentence, country) => {
    expect(foundIn(sentence)).toContain(country);
  });

  test.each([
    'Am Montag sagte Lukaschenko, der russische Präsident wolle keinen Frieden.',
    'Selenskyj, der russische Präsident und Lukaschenko kamen.',
    'Selenskyj, der russische Präsident, und Lukaschenko kamen.',
    'Selenskyj warf ihm das vor, der russische Präsident schwieg.',
    'So will der russische Präsident Soldaten anwerben.',
    'Dazu will der russische Präsident Kiew zwingen.',
    'Damit will der russische Präsident Verhandlungen verhindern.',
    'Die Sprecherin des russischen Präsidenten, Olga Iwanowa, kam.',
    'Russischer Präsident: Selenskyj muss gehen',
  ])('one named for himself beside another: %s', (sentence) => {
    expect(foundIn(sentence).join()).toMatch(/russische[nr]? Präsident(en)? → vladimir-putin/i);
  });
});
