import { expect, test } from 'vitest';
import { figuresIn } from './read-figures.ts';

// Numbers that leave out what the clause or sentence before has just said they count.

const GERMAN: readonly (readonly [string, string])[] = [
  // Chains.
  [
    'Im Dezember waren nach Angaben des NIS 600 nordkoreanische Soldaten gefallen. Im Januar waren es 1.000. Im März sprach der Dienst von 4.000. Kiew spricht von 6.000.',
    '600: killed 600 unclear by nis | 1.000: killed 1000 unclear | 4.000: killed 4000 unclear | 6.000: killed 6000 unclear by kyiv',
  ],
  // Of those who are known.
  [
    'Der Generalstab berichtete über die nordkoreanischen Truppen. Demnach sind etwa 4.000 der 11.000 nach Russland entsandten Soldaten gefallen oder verwundet.',
    '4.000: killed-or-wounded 4000~ | 11.000: deployed 11000 @russia',
  ],
  [
    'Rund 14.000 nordkoreanische Soldaten waren in der Region Kursk; 6000 dieser Soldaten seien gefallen oder verwundet worden.',
    '14.000: present 14000~ @kursk-oblast | 6000: killed-or-wounded 6000',
  ],
  [
    'Die Verluste der nordkoreanischen Soldaten seien hoch. Der NIS spricht von mindestens 300 getöteten Soldaten.',
    '300: killed 300- by nis',
  ],
  ['Nordkoreanische Soldaten sind in Kursk. In Charkiw starben 60 der Soldaten einer Brigade.', ''],
  [
    'Nordkoreanische Soldaten sind in Kursk. Die Ukraine verlor dort 600 der Soldaten, die sie geschickt hatte.',
    '',
  ],
  ['Nordkoreanische Soldaten sind in Kursk. Dort starben 600 Soldaten.', ''],
  [
    'In der Region Kursk sind nach Angaben Seouls 12.000 nordkoreanische Soldaten. Im November waren es noch 10.000.',
    '12.000: present 12000 @kursk-oblast by south-korea | 10.000: present 10000 @kursk-oblast',
  ],
  [
    'Nach Angaben des NIS sind 600 nordkoreanische Soldaten gefallen. Im Januar waren es 300.',
    '600: killed 600 by nis | 300: killed 300 unclear',
  ],
  [
    'Rund 4.000 nordkoreanische Soldaten seien getötet oder verwundet worden, sagte Selenskyj. Das Weiße Haus sprach von 1.000 in einer Woche.',
    '4.000: killed-or-wounded 4000~ by volodymyr-zelenskyy | 1.000: killed-or-wounded 1000 P7D by white-house',
  ],
  [
    'Seoul spricht von 2.000 toten Nordkoreanern, Kiew von 4.000.',
    '2.000: killed 2000 by south-korea | 4.000: killed 4000 by kyiv',
  ],
  [
    'Nach Angaben des NIS starben 300 nordkoreanische Soldaten. Weitere 2.700 seien verletzt worden.',
    '300: killed 300 by nis | 2.700: wounded 2700',
  ],
  [
    'Nach Angaben des NIS starben 300 nordkoreanische Soldaten. 2.700 weitere wurden verletzt.',
    '300: killed 300 by nis | 2.700: wounded 2700',
  ],
  [
    'Das Pentagon geht von 10.000 nordkoreanischen Soldaten in Russland aus. Vor einer Woche war noch von 3.000 die Rede gewesen.',
    '10.000: deployed 10000 @russia by pentagon | 3.000: deployed 3000 @russia',
  ],
  [
    'Laut NIS hat Nordkorea 15.000 Soldaten nach Russland geschickt. Der Generalstab in Seoul hatte von 14.000 gesprochen.',
    '15.000: deployed 15000 @russia by nis | 14.000: deployed 14000 @russia',
  ],
  [
    'Nordkorea hat nach US-Angaben 10.000 Container mit Munition geliefert. Im Sommer sprach Seoul von 13.000.',
    '10.000: containers 10000 of artillery-shells | 13.000: containers 13000 of artillery-shells by south-korea',
  ],
  [
    'Im Januar zählte der NIS 3.000 getötete oder verwundete Nordkoreaner. Inzwischen ist die Zahl auf 4.700 gestiegen, darunter etwa 600 Tote.',
    '3.000: killed-or-wounded 3000 by nis | 4.700: killed-or-wounded 4700 | 600: killed 600~',
  ],
  [
    'Etwa 11.000 Nordkoreaner wurden nach Russland geschickt. Davon seien rund 4.000 getötet oder verwundet worden.',
    '11.000: deployed 11000~ @russia | 4.000: killed-or-wounded 4000~',
  ],
  [
    'Rund 600 nordkoreanische Soldaten seien gefallen und zudem über 4.000 Soldaten verwundet worden.',
    '600: killed 600~ | 4.000: wounded 4000-!',
  ],
  [
    'Bei Kursk wurden rund 300 nordkoreanische Soldaten getötet und weitere 2.700 Soldaten verletzt.',
    '300: killed 300~ @kursk-oblast | 2.700: wounded 2700',
  ],
  [
    'Über 100 nordkoreanische Soldaten wurden getötet, und tausend weitere wurden bei Kämpfen mit ukrainischen Streitkräften verletzt.',
    '100: killed 100-! | tausend: wounded 1000',
  ],
  [
    'Der NIS meldete 600 tote nordkoreanische Soldaten. Kiew meldete 2.000.',
    '600: killed 600 by nis | 2.000: killed 2000 by kyiv',
  ],
  [
    'Laut Kiew wurden 4.000 nordkoreanische Soldaten getötet oder verletzt. London kam auf 5.000.',
    '4.000: killed-or-wounded 4000 by kyiv | 5.000: killed-or-wounded 5000',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten kamen nach Russland. Weitere 3.000 folgten im Januar.',
    '11.000: deployed 11000~ @russia | 3.000: additional 3000 @russia unclear',
  ],
  [
    'Laut NIS sind 600 nordkoreanische Soldaten gefallen und 4.100 verwundet worden. Kiew spricht von 6.000.',
    '600: killed 600 by nis | 4.100: wounded 4100 by nis',
  ],
  [
    'Rund 600 nordkoreanische Soldaten seien gefallen. Zu der Pressekonferenz kamen 40 Journalisten.',
    '600: killed 600~',
  ],
  [
    'Rund 600 nordkoreanische Soldaten seien gefallen. Die Pressekonferenz dauerte 40 Minuten, gekommen waren 30.',
    '600: killed 600~',
  ],
  [
    'Rund 10.000 nordkoreanische Soldaten sind in Kursk. Die Ukraine hat dort 12.000.',
    '10.000: present 10000~ @kursk-oblast',
  ],
  [
    'Rund 600 nordkoreanische Soldaten seien gefallen. Bei den Russen waren es 70.000.',
    '600: killed 600~',
  ],
  [
    '600 nordkoreanische Soldaten fielen. Russland verlor 1.500 Mann am Tag, die Ukraine 500.',
    '600: killed 600',
  ],
];

const ENGLISH: readonly (readonly [string, string])[] = [
  // Chains.
  [
    'In December the NIS counted 600 North Korean dead. In January it was 1,000. In March the agency spoke of 4,000. Kyiv speaks of 6,000.',
    '600: killed 600 by nis | 1,000: killed 1000 unclear | 4,000: killed 4000 unclear | 6,000: killed 6000 unclear by kyiv',
  ],
  [
    'In December the NIS counted 600 North Korean dead. In January it was 1,000. It snowed in Seoul. In March the agency spoke of 4,000.',
    '600: killed 600 by nis | 1,000: killed 1000 unclear',
  ],
  [
    'South Korea said about 600 North Korean soldiers had been killed. Another 4,100 were wounded.',
    '600: killed 600~ by south-korea | 4,100: wounded 4100',
  ],
  [
    'The NIS put the number of North Korean dead at 300 in January. It has since risen to 600.',
    '300: killed 300 unclear by nis | 600: killed 600 unclear',
  ],
  [
    'Seoul counted 3,000 dead and wounded North Koreans in January. The number has since risen to 4,700, including about 600 dead.',
    '3,000: killed-or-wounded 3000 unclear by south-korea | 4,700: killed-or-wounded 4700 unclear | 600: killed 600~',
  ],
  [
    'Seoul speaks of 2,000 North Korean dead, Kyiv of 4,000, the White House of 1,000 in one week.',
    '2,000: killed 2000 by south-korea | 4,000: killed 4000 by kyiv | 1,000: killed 1000 P7D by white-house',
  ],
  [
    'The Pentagon says North Korea has sent 10,000 troops to Russia. Last week the White House spoke of 3,000.',
    '10,000: deployed 10000 @russia by pentagon | 3,000: deployed 3000 @russia by white-house',
  ],
  [
    'About 10,000 North Korean troops are in Kursk, the Pentagon said. A week earlier it was 8,000.',
    '10,000: present 10000~ @kursk-oblast by pentagon | 8,000: present 8000 @kursk-oblast',
  ],
  [
    'Kyiv says 12,000 North Korean soldiers are in Russia. Washington put the figure at 10,000.',
    '12,000: deployed 12000 @russia by kyiv | 10,000: deployed 10000 @russia by united-states',
  ],
  [
    'The NIS estimated in April that 600 North Korean soldiers had died. It now estimates the figure at around 2,000.',
    '600: killed 600 by nis | 2,000: killed 2000~',
  ],
  [
    'The NIS had reported that at least 600 North Korean troops had died in combat. However, the latest assessment now places the death toll closer to 2,000.',
    '600: killed 600- by nis | 2,000: killed 2000~',
  ],
  [
    'North Korea sent 11,000 soldiers to Russia, and of them about 4,000 were killed or wounded.',
    '11,000: deployed 11000 @russia | 4,000: killed-or-wounded 4000~',
  ],
  [
    'North Korea sent 11,000 soldiers to Russia. Of those, 4,000 have been killed or wounded.',
    '11,000: deployed 11000 @russia | 4,000: killed-or-wounded 4000',
  ],
  [
    'North Korea has shipped 13,000 containers of munitions to Russia. In February the Americans spoke of 10,000.',
    '13,000: containers 13000 of artillery-shells | 10,000: containers 10000 of artillery-shells',
  ],
  [
    'About 11,000 North Korean soldiers were sent to Russia. Another 3,000 followed in January.',
    '11,000: deployed 11000~ @russia | 3,000: additional 3000 @russia unclear',
  ],
  [
    'The NIS says 600 North Korean soldiers were killed and 4,100 wounded. Kyiv speaks of 6,000.',
    '600: killed 600 by nis | 4,100: wounded 4100 by nis',
  ],
  ['About 600 North Korean soldiers were killed. The report has 40 pages.', '600: killed 600~'],
  [
    'About 600 North Korean soldiers were killed. The number of the house is 600.',
    '600: killed 600~',
  ],
  [
    'North Korea plans to deploy another 6,000 soldiers to Russia and 1,000 had already arrived.',
    '6,000: planned 6000 @russia',
  ],
  [
    'Some 600 North Korean soldiers were killed. Among the Russians it was 70,000.',
    '600: killed 600~',
  ],
];

test.each(GERMAN)('%s', (text, expected) => {
  expect(figuresIn(text, 'de')).toBe(expected);
});

test.each(ENGLISH)('%s', (text, expected) => {
  expect(figuresIn(text, 'en')).toBe(expected);
});
