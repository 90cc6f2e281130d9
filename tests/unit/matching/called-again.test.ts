import { describe, expect, test } from 'vitest';
import { namedBehind, namedIn } from './named-in.ts';

const DAM =
  'Im Krieg Russlands gegen die Ukraine ist der Kachowka-Staudamm zerstört worden. Kiew und Moskau streiten über die Schuld.';
const WAR =
  'Russland griff im Krieg gegen die Ukraine erneut Kiew an. Wolodymyr Selenskyj sprach von einem schweren Tag.';

const ofTheDam = (text: string) => namedBehind(DAM, text, 'de');
const ofTheWar = (text: string) => namedBehind(WAR, text, 'de');

describe('what a German report calls the dam once it has named it', () => {
  test.each([
    ['In der Nacht war der Damm gebrochen.', 'Damm'],
    ['Das Wasser strömt aus dem Stausee nach Süden.', 'Stausee'],
    ['Die Folgen des Dammbruchs sind noch nicht abzusehen.', 'Dammbruchs'],
    ['Durch den zertrümmerten Staudamm fließt das Wasser ab.', 'Staudamm'],
  ])('%s', (text, name) => {
    expect(ofTheDam(text)).toContain(`${name} → kakhovka-dam`);
  });

  test.each([
    'Andere Staudämme am Oberlauf sollen Wasser zurückhalten.',
    'Auch an der Oskil hielt der Staudamm nicht.',
  ])('another one stays dark: %s', (text) => {
    expect(ofTheDam(text).join()).not.toContain('kakhovka-dam');
  });

  test('where it was not named, a dam is a dam', () => {
    expect(ofTheWar('In der Ukraine brach am Dienstag ein Damm, der Stausee lief leer.')).toEqual([
      'Ukraine → ukraine',
    ]);
  });
});

describe('bodies by their short names', () => {
  test.each([
    [
      'Der Chefankläger des Internationalen Strafgerichtshofs (ICC) schwieg, der ICC auch.',
      'ICC → icc',
    ],
    ['Das UN-Menschenrechtsbüro zählt nach. Das UN-Büro nennt nur Bestätigtes.', 'UN-Büro → ohchr'],
    [
      'Das Hochkommissariat der Vereinten Nationen für Flüchtlinge zählte nach.',
      'Hochkommissariat der Vereinten Nationen für Flüchtlinge → unhcr',
    ],
    [
      'Das Büro des Hohen Kommissars für Menschenrechte zählte nach.',
      'Hohen Kommissars für Menschenrechte → ohchr',
    ],
    [
      'Das Istanbuler Getreideabkommen zwischen Russland und der Ukraine läuft aus.',
      'Istanbuler Getreideabkommen → grain-deal',
    ],
  ])('%s', (text, found) => {
    expect(ofTheWar(text)).toContain(found);
  });

  test.each([
    ['Der ICC vergab die Weltmeisterschaft im Kricket.', 'icc'],
    ['Das UN-Büro in Wien ist geschlossen.', 'ohchr'],
    ['Das Istanbuler Getreideabkommen gilt auch für Russland.', 'istanbul-talks-2025'],
  ])('%s (not %s)', (text, topic) => {
    expect(ofTheWar(text).filter((each) => each.endsWith(`→ ${topic}`))).toEqual([]);
  });
});

describe('whose soldiers are called up', () => {
  test.each([
    [
      'Russland begann nach Wochen die Generalmobilmachung.',
      'Generalmobilmachung → mobilisation-russia',
    ],
    [
      'In der Ukraine gilt seit der russischen Invasion die Generalmobilmachung.',
      'Generalmobilmachung → mobilisation-ukraine',
    ],
    ['Moskau sucht mit hohen Prämien neue Soldaten.', 'neue Soldaten → recruitment-russia'],
  ])('%s', (text, found) => {
    expect(ofTheWar(text)).toContain(found);
  });

  test.each([
    ['Seit der russischen Invasion gilt die Generalmobilmachung.', 'mobilisation-russia'],
    [
      'In der russischen Invasion fehlen den ukrainischen Streitkräften neue Soldaten.',
      'recruitment-russia',
    ],
    ['An der Gedenkmauer in Kiew hängen Bilder gefallener Soldaten.', 'honours-for-soldiers'],
  ])('%s (not %s)', (text, topic) => {
    expect(ofTheWar(text).filter((each) => each.endsWith(`→ ${topic}`))).toEqual([]);
  });
});

describe('the war by less usual names', () => {
  test.each([
    ['Die Truppen könnten in die Ukraine-Invasion eingebunden werden.', 'Ukraine-Invasion'],
    ['Sie flohen vor dem russischen Angriff vom 24. Februar 2022.', 'russischen Angriff'],
    ['Seit Beginn des russischen Großangriffs sind viele geflohen.', 'russischen Großangriffs'],
    ['Er will den Ukraine-Russland-Konflikt beenden.', 'Ukraine-Russland-Konflikt'],
  ])('%s', (text, name) => {
    expect(ofTheWar(text)).toContain(`${name} → russian-invasion-of-ukraine`);
  });

  test.each([
    'Bei einem russischen Angriff auf Charkiw brannte ein Lager.',
    'Der russische Großangriff auf Kiew begann um drei Uhr.',
  ])('one attack is not the war: %s', (text) => {
    expect(ofTheWar(text).join()).not.toContain('russian-invasion-of-ukraine');
  });
});

test.each([
  ['Die Stromversorgung des Kernkraftwerks Saporischschja ist ausgefallen.', false],
  ['Die Stromversorgung der Ukraine ist zusammengebrochen.', true],
])('the supply of one plant is not that of the country: %s', (text, found) => {
  expect(ofTheWar(text).some((each) => each.endsWith('→ energy-attacks'))).toBe(found);
});

const KOREA = {
  de: 'Nordkoreanische Soldaten kämpften für Russland gegen die Ukraine, meldete KCNA. Kim Jong-un besuchte das Gedenkmuseum für Kampfleistungen.',
  en: 'North Korean soldiers fought for Russia against Ukraine, KCNA said. Kim Jong Un saw the Memorial Museum of Combat Feats.',
} as const;

describe('names of North Korea once they were told in full', () => {
  test.each([
    ['de', 'Das Museum ist fast fertig.', 'Museum → memorial-museum-pyongyang'],
    ['de', 'Staatliche Medien zeigten Bilder davon.', 'Staatliche Medien → kcna'],
    ['de', 'Auf irgendeine Weise mache der Norden mit.', 'Norden → north-korea'],
    ['en', 'The museum is nearly complete.', 'museum → memorial-museum-pyongyang'],
    ['en', 'State media showed pictures of it.', 'State media → kcna'],
    ['en', 'South says more are to follow.', 'South → south-korea'],
    ['en', 'North weighs sending more of them.', 'North → north-korea'],
    [
      'en',
      'The South Korean national intelligence service agreed.',
      'South Korean national intelligence service → nis',
    ],
    ['en', 'They had joined the operation in Kursk.', 'Kursk → kursk-oblast'],
    ['en', "Ukraine's operation in Kursk had begun.", 'operation in Kursk → kursk-incursion'],
  ] as const)('%s: %s', (language, text, found) => {
    expect(namedBehind(KOREA[language], text, language)).toContain(found);
  });

  test.each([
    ['de', 'Im Museum für Naturkunde ist sie zu sehen.', 'memorial-museum-pyongyang'],
    ['de', 'Russische Staatsmedien schwiegen.', 'kcna'],
    ['de', 'Der Norden der Stadt ist zerstört.', 'north-korea'],
    ['en', 'A museum of flight shows such rockets.', 'memorial-museum-pyongyang'],
    ['en', 'Chinese state media were silent.', 'kcna'],
    ['en', 'North Dakota says no.', 'north-korea'],
  ] as const)('another stays dark, %s: %s', (language, text, topic) => {
    expect(namedBehind(KOREA[language], text, language).join()).not.toContain(topic);
  });
});

describe('whose aid it is', () => {
  const LEAD = {
    de: 'Russland griff im Krieg gegen die Ukraine erneut Kiew an.',
    en: 'Russia struck Kyiv again in its war against Ukraine.',
  } as const;

  test.each([
    ['de', 'Der US-Kongress beschloss Hilfen für die Ukraine.', 'Hilfen für die Ukraine → us-aid'],
    ['de', 'Die EU beschloss Hilfen für die Ukraine.', 'Hilfen für die Ukraine → western-aid'],
    ['en', 'The Senate passed an aid package for Ukraine.', 'aid package for Ukraine → us-aid'],
    ['en', 'U.S. military and economic aid was late.', 'U.S. military and economic aid → us-aid'],
    ['en', 'Norway passed an aid package for Ukraine.', 'aid package for Ukraine → western-aid'],
  ] as const)('%s: %s', (language, text, found) => {
    expect(namedBehind(LEAD[language], text, language)).toContain(found);
  });
});

describe('a heading that the text below it explains', () => {
  const headed = (heading: string, text: string, language: 'de' | 'en') =>
    namedIn(`${heading}\n\n${text}`, language);

  test.each([
    [
      'de',
      'Stein für Stein für die Gefallenen',
      'Pjöngjang ehrt die in Russland getöteten Soldaten im Krieg gegen die Ukraine.',
      'Gefallenen → casualties',
    ],
    [
      'de',
      'Tote bei Drohnenangriffen',
      'Russland griff in der Nacht Kiew an, teilte die ukrainische Luftwaffe mit.',
      'Drohnenangriffen → drone-attack-records',
    ],
    [
      'en',
      'Deadly drone attacks',
      'Russia struck Kyiv overnight, the Ukrainian air force said.',
      'drone attacks → drone-attack-records',
    ],
  ] as const)('%s: %s', (language, heading, text, found) => {
    expect(headed(heading, text, language)).toContain(found);
  });

  test.each([
    [
      'de',
      'Tote bei Drohnenangriffen',
      'In Khartum schlugen in der Nacht Geschosse ein, sagten Helfer.',
    ],
    ['en', 'Deadly drone attacks were reported.', 'Russia struck Kyiv overnight.'],
  ] as const)('nothing else does, %s: %s', (language, heading, text) => {
    expect(headed(heading, text, language).join()).not.toContain('drone-attack-records');
  });
});
