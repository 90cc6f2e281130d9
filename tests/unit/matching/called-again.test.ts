import { describe, expect, test } from 'vitest';
import { namedBehind } from './named-in.ts';

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
