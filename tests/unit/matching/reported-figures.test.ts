import { expect, test } from 'vitest';
import { figuresIn } from './read-figures.ts';

// Sentences in the manner of reports on the first subject.

const GERMAN: readonly (readonly [string, string])[] = [
  [
    'Nordkorea soll sich dazu entschieden haben, rund 12.000 Soldaten zur Unterstützung zu schicken.',
    '12.000: planned 12000~',
  ],
  [
    'Nordkorea hat nicht nur Munition, Raketen und Geschütze geschickt, sondern auch 10.000 Soldaten entsandt.',
    '10.000: deployed 10000',
  ],
  [
    'Die US-Regierung schätzt die Zahl der von Nordkorea nach Russland geschickten Soldaten auf 10.000.',
    '10.000: deployed 10000 @russia by united-states',
  ],
  [
    'Wie der südkoreanische Generalstab mitteilte, belaufen sich die Verluste der Nordkoreaner auf etwa 1.100 Tote und Verletzte.',
    '1.100: killed-or-wounded 1100~ by south-korean-jcs',
  ],
  [
    'Bei den Kämpfen in der Region Kursk kamen nach Angaben Selenskyjs bislang mindestens 3.000 Nordkoreaner ums Leben oder wurden verletzt.',
    '3.000: killed-or-wounded 3000- @kursk-oblast by volodymyr-zelenskyy',
  ],
  ['Nordkorea verlor in dem Krieg nach eigenen Angaben rund 350 Soldaten.', '350: lost 350~'],
  [
    'Nordkorea hat nach Einschätzung des NIS bislang 15.000 Mann an die Front geschickt, von denen 600 starben.',
    '15.000: deployed 15000 by nis | 600: killed 600 by nis',
  ],
  [
    'Seit Oktober 2024 habe Nordkorea rund 13.000 Soldaten nach Russland geschickt.',
    '13.000: deployed 13000~ @russia',
  ],
  [
    'Der NIS zählte 300 tote und 2.700 verletzte nordkoreanische Soldaten.',
    '300: killed 300 by nis | 2.700: wounded 2700 by nis',
  ],
  [
    'Von den rund 15.000 entsandten nordkoreanischen Soldaten wurden etwa 4.700 getötet oder verwundet.',
    '15.000: deployed 15000~ | 4.700: killed-or-wounded 4700~',
  ],
  [
    'Weitere 6.000 nordkoreanische Soldaten sollen im Juli oder August folgen.',
    '6.000: planned 6000',
  ],
  [
    'Russlands Sicherheitsratschef Sergej Schoigu kündigte an, Nordkorea werde 1.000 Pioniere und 5.000 Bauarbeiter des Militärs in die Region Kursk schicken.',
    '1.000: planned 1000 @kursk-oblast of north-korean-engineers by sergei-shoigu | 5.000: planned 5000 @kursk-oblast of north-korean-builders by sergei-shoigu',
  ],
  [
    'Rund 15.000 nordkoreanische Arbeiter wurden laut NIS nach Russland geschickt.',
    '15.000: workers 15000~ @russia of north-korean-workers by nis',
  ],
  [
    'Etwa 2.000 verwundete Soldaten seien zwischen Januar und März nach Nordkorea zurückgebracht worden.',
    '2.000: returned 2000~ @north-korea unclear',
  ],
  [
    'Für jeden der nordkoreanischen Soldaten zahle Russland monatlich rund 2.000 US-Dollar.',
    '2.000: pay 2000~ a month',
  ],
  [
    'Nordkorea soll mehr als 20.000 Container mit Munition an Russland geliefert haben.',
    '20.000: containers 20000-! of artillery-shells',
  ],
  [
    'Seit August 2023 wurden nach US-Angaben mehr als 13.000 Container von Nordkorea nach Russland verschifft.',
    '13.000: containers 13000-! of artillery-shells',
  ],
  [
    'In den Containern könnten bis zu 4,8 Millionen Artilleriegranaten gewesen sein, die Nordkorea an Russland schickte.',
    '4,8 Millionen: shells -4800000 of artillery-shells',
  ],
  [
    'Bis zu 40 Prozent der von Russland verschossenen Munition stammen aus Nordkorea.',
    '40: share -40 of artillery-shells',
  ],
  [
    'Nordkorea liefert laut Budanow 40 Prozent der Munition, die Russland einsetzt.',
    '40: share 40 of artillery-shells by kyrylo-budanov',
  ],
  [
    'Pjöngjang hat Moskau auch mindestens 100 ballistische Raketen überlassen.',
    '100: missiles 100- of kn-23',
  ],
  [
    'Mehr als 200 schwere Artilleriegeschütze gingen aus Nordkorea an Russland.',
    '200: guns 200-! of north-korean-artillery',
  ],
  [
    'Beim Einsatz für Russland sollen 2.000 nordkoreanische Soldaten gestorben sein.',
    '2.000: killed 2000',
  ],
  [
    'Die Zahl nordkoreanischer Soldaten, die in Russland kämpfen, liegt laut Pentagon bei 11.000 bis 12.000.',
    '11.000 bis 12.000: deployed 11000-12000 @russia by pentagon',
  ],
  ['Seoul: 4.700 tote oder verletzte Nordkoreaner', '4.700: killed-or-wounded 4700 by south-korea'],
  [
    'Selenskyj: Schon 11.000 Nordkoreaner in Kursk',
    '11.000: present 11000 @kursk-oblast by volodymyr-zelenskyy',
  ],
  ['NIS: 2.000 Nordkoreaner im Ukraine-Krieg gefallen', '2.000: killed 2000 by nis'],
  [
    '1.000 nordkoreanische Soldaten in einer Woche getötet oder verletzt',
    '1.000: killed-or-wounded 1000 P7D',
  ],
  [
    'Mehr als 10.000 Männer aus Nordkorea seien zur Ausbildung nach Ostrussland gebracht worden.',
    '10.000: deployed 10000-!',
  ],
  [
    'Bis zu 12.000 Soldaten will Kim Jong-un dem Kreml zur Verfügung stellen.',
    '12.000: planned -12000',
  ],
  [
    'Nach Schätzung des NIS starben rund 2.000 der nach Russland entsandten Soldaten Nordkoreas.',
    '2.000: killed 2000~ by nis',
  ],
  [
    'Etwa 10.000 nordkoreanische Soldaten sichern derzeit die russische Grenze zur Ukraine.',
    '10.000: near-border 10000~',
  ],
  [
    'Budanow sprach von fast 11.000 nordkoreanischen Infanteristen, die in Ostrussland ausgebildet würden.',
    '11.000: in-training -11000~! by kyrylo-budanov',
  ],
];

const ENGLISH: readonly (readonly [string, string])[] = [
  [
    'North Korean Casualties Rise Above 4,000, Says Seoul',
    '4,000: killed-or-wounded 4000-! by south-korea',
  ],
  [
    'Casualties among North Korean troops involved in the Ukraine war have surpassed 4,000.',
    '4,000: killed-or-wounded 4000-!',
  ],
  [
    'More than a third of the 11,000 soldiers North Korea provided to Russia have been killed or injured.',
    '11,000: deployed 11000 @russia',
  ],
  [
    'North Korean troops, who are not used to drones, have suffered over 3,000 casualties.',
    '3,000: killed-or-wounded 3000-!',
  ],
  ['Ukrainian troops, who fight North Koreans, have suffered over 3,000 casualties.', ''],
  [
    'Ukraine said the North Korean contingent is a part of around 50,000 troops Moscow has deployed to Kursk.',
    '',
  ],
  [
    'Moscow plans to import 1,000 North Korean sappers to the Kursk region.',
    '1,000: planned 1000 @kursk-oblast of north-korean-engineers',
  ],
  [
    'North Korea has claimed to have suffered only 350 casualties in earlier phases of the deployment.',
    '350: killed-or-wounded 350',
  ],
  ['North Korea itself has said it lost about 350 soldiers.', '350: lost 350~ by north-korea'],
  [
    'Some 11,000 North Korean soldiers have already arrived in the Russian border area of Kursk, according to Ukraine.',
    '11,000: present 11000~ @kursk-oblast by ukraine',
  ],
  [
    'The total number of North Korean military personnel in Russia could range from 11,000 to 12,000.',
    '11,000 to 12,000: deployed 11000-12000 @russia',
  ],
  [
    "The number of North Korean troops in Russia's Kursk region has risen by about 2,000, the Pentagon said on Monday, bringing the total to some 10,000.",
    '2,000: additional 2000~ @kursk-oblast by pentagon | 10,000: present 10000~ @kursk-oblast by pentagon',
  ],
  [
    'Russia has lost a thousand North Korean soldiers, with more than 3,000 wounded.',
    'a thousand: lost 1000 | 3,000: wounded 3000-!',
  ],
  [
    'More than 3,000 North Korean troops have become casualties in Kursk, Zelensky said.',
    '3,000: killed-or-wounded 3000-! @kursk-oblast by volodymyr-zelenskyy',
  ],
  [
    'Pyongyang has dispatched 12,000 soldiers, 1,500 of them special forces, to Russia.',
    '12,000: deployed 12000',
  ],
  [
    'NIS: 600 North Korean soldiers killed, 4,100 wounded fighting for Russia',
    '600: killed 600 by nis | 4,100: wounded 4100 by nis',
  ],
  [
    "South Korea's military said about 1,100 North Korean soldiers had been killed or wounded.",
    '1,100: killed-or-wounded 1100~ by south-korean-jcs',
  ],
  [
    'Roughly 4,000 of the 11,000 North Koreans sent to Russia have been killed or wounded, South Korea says.',
    '4,000: killed-or-wounded 4000~ by south-korea | 11,000: deployed 11000 @russia by south-korea',
  ],
  [
    'The North has sent about 15,000 troops in all to Russia, and 4,700 of them have been killed or injured.',
    '15,000: deployed 15000~ @russia | 4,700: killed-or-wounded 4700',
  ],
  [
    'A total of 2,000 injured soldiers were flown or taken by train back to North Korea.',
    '2,000: returned 2000 @north-korea',
  ],
  [
    'Ukrainian intelligence said the first 2,600 North Korean troops would be sent to Kursk.',
    '2,600: planned 2600 @kursk-oblast',
  ],
  [
    'Russia will receive 1,000 North Korean sappers and 5,000 military construction workers, Shoigu announced.',
    '1,000: planned 1000 of north-korean-engineers by sergei-shoigu | 5,000: planned 5000 of north-korean-builders by sergei-shoigu',
  ],
  [
    'Moscow pays about 2,000 dollars a month for each North Korean soldier.',
    '2,000: pay 2000~ a month',
  ],
  [
    'Each of the soldiers from North Korea earns Pyongyang $2,000 a month.',
    '2,000: pay 2000 a month',
  ],
  [
    'North Korea has supplied Russia with up to nine million artillery shells and at least 100 ballistic missiles, a sanctions report says.',
    'nine million: shells -9000000 of artillery-shells | 100: missiles 100- of kn-23',
  ],
  [
    "As much as 40 percent of Russia's ammunition now comes from North Korea, Budanov said.",
    '40: share -40 of artillery-shells by kyrylo-budanov',
  ],
  [
    'More than 200 long-range guns have gone from North Korea to Russia.',
    '200: guns 200-! of north-korean-artillery',
  ],
  [
    'Over 20,000 containers of munitions have been shipped from North Korea to Russia since September 2023.',
    '20,000: containers 20000-! of artillery-shells',
  ],
  [
    'North Korea has shipped 6.5 million shells to Russia since 2023, Skibitskyi said.',
    '6.5 million: shells 6500000 of artillery-shells by vadym-skibitskyi',
  ],
  [
    'Zelensky: 11,000 North Koreans now in Kursk',
    '11,000: present 11000 @kursk-oblast by volodymyr-zelenskyy',
  ],
  [
    'Kyiv says up to 12,000 North Koreans are on the battlefield in Kursk.',
    '12,000: present -12000 @kursk-oblast by kyiv',
  ],
  [
    'About 15,000 North Korean workers have been sent to Russia, the NIS believes.',
    '15,000: workers 15000~ @russia of north-korean-workers by nis',
  ],
  [
    'Around 25,000 North Korean workers are to go to the drone plant at Alabuga, NHK reported.',
    '25,000: planned 25000~ @alabuga of north-korean-workers',
  ],
  [
    'The UK Ministry of Defence said that North Korea had likely sustained over 6,000 casualties.',
    '6,000: killed-or-wounded 6000-! by uk-ministry-of-defence',
  ],
  [
    'Casualties among North Korean forces had passed 4,000 by mid-January, including around 1,000 killed, Western officials told the BBC.',
    '4,000: killed-or-wounded 4000-! | 1,000: killed 1000~',
  ],
  [
    'Western officials put North Korean casualties at 4,000, of whom 1,000 were believed to be dead.',
    '4,000: killed-or-wounded 4000 | 1,000: killed 1000',
  ],
  [
    "At least 2,000 North Korean soldiers may have died in the fighting, Seoul's intelligence service told MPs.",
    '2,000: killed 2000- by south-korea',
  ],
  [
    'North Korean losses are estimated at 4,000 men, among them 1,000 dead.',
    '4,000: lost 4000 | 1,000: killed 1000',
  ],
  [
    'The general staff in Seoul puts the number of North Korean troops killed or injured at 4,000.',
    '4,000: killed-or-wounded 4000',
  ],
  [
    'Nearly 11,000 North Korean infantry are training in eastern Russia, Budanov told The War Zone.',
    '11,000: in-training -11000~! @russia by kyrylo-budanov',
  ],
  [
    'Lecornu said more than 10,000 soldiers from North Korea had been sent to the front.',
    '10,000: deployed 10000-! by sebastien-lecornu',
  ],
  [
    'North Korea could deploy another 25,000 to 30,000 troops to help Russia, CNN reported.',
    '25,000 to 30,000: planned 25000-30000 @russia by cnn',
  ],
];

test.each(GERMAN)('%s', (text, expected) => {
  expect(figuresIn(text, 'de')).toBe(expected);
});

test.each(ENGLISH)('%s', (text, expected) => {
  expect(figuresIn(text, 'en')).toBe(expected);
});
