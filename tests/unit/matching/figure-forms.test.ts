import { expect, test } from 'vitest';
import { figuresIn } from './read-figures.ts';

// The ways in which reports give figures, in sentences of our own.

const GERMAN: readonly (readonly [string, string])[] = [
  ['Nordkorea hat schon 3.000 Soldaten verloren', '3.000: lost 3000'],
  ['10.000 Soldaten aus Nordkorea in Russland stationiert', '10.000: deployed 10000 @russia'],
  [
    'Nach Angaben der USA und Südkoreas sind etwa 10.000 Soldaten aus Nordkorea in Russland stationiert.',
    '10.000: deployed 10000~ @russia by south-korea',
  ],
  [
    'Mindestens 300 nordkoreanische Soldaten, die von Moskau für den Krieg in der Ukraine geschickt wurden, seien getötet worden und etwa 2.700 weitere verwundet.',
    '300: killed 300- | 2.700: wounded 2700~',
  ],
  [
    'Rund 300 nordkoreanische Soldaten im Krieg gegen die Ukraine getötet, 2.700 verwundet',
    '300: killed 300~ | 2.700: wounded 2700',
  ],
  [
    'Selenskyj fügte hinzu, dass etwa 12.000 nordkoreanische Soldaten im russisch-ukrainischen Krieg stationiert seien.',
    '12.000: deployed 12000~',
  ],
  [
    'Berichten zufolge sollen rund 11.000 nordkoreanische Soldaten neben russischen Truppen in der Region Kursk stationiert sein.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Die Agentur schätzte, dass mindestens 100 nordkoreanische Soldaten im Kampf für Russland in Kursk getötet wurden.',
    '100: killed 100- @kursk-oblast',
  ],
  ['Die Zahl der getöteten nordkoreanischen Soldaten wird auf 600 geschätzt.', '600: killed 600'],
  [
    'Die Zahl der in Kursk getöteten nordkoreanischen Soldaten stieg auf 2.000.',
    '2.000: killed 2000 @kursk-oblast',
  ],
  [
    'Die Zahl getöteter oder verwundeter nordkoreanischer Soldaten liegt bei 6.000.',
    '6.000: killed-or-wounded 6000',
  ],
  [
    'Kiew beziffert die Verluste der Nordkoreaner auf 4.000 Tote und Verwundete.',
    '4.000: killed-or-wounded 4000 by kyiv',
  ],
  [
    'Ein 10.000 Mann starkes Kontingent aus Nordkorea ist in der Region Kursk.',
    '10.000: present 10000 @kursk-oblast',
  ],
  [
    'Nordkoreas 12.000 Mann starke Truppe in Russland hat schwere Verluste.',
    '12.000: deployed 12000 @russia',
  ],
  [
    'Die Entsendung von mehr als 10.000 nordkoreanischen Soldaten nach Russland beunruhigt Seoul.',
    '10.000: deployed 10000-! @russia',
  ],
  ['Der Tod von 600 nordkoreanischen Soldaten ist nicht bestätigt.', '600: killed 600 denied'],
  [
    'Die Ankunft von 3.000 nordkoreanischen Soldaten in Wladiwostok wurde beobachtet.',
    '3.000: deployed 3000 @vladivostok',
  ],
  [
    'Der Einsatz von 10.000 nordkoreanischen Soldaten in Kursk sei eine Eskalation.',
    '10.000: present 10000 @kursk-oblast',
  ],
  [
    'Die Verlegung von rund 8.000 Soldaten aus Nordkorea in die Region Kursk ist abgeschlossen.',
    '8.000: present 8000~ @kursk-oblast',
  ],
  [
    'Nordkorea hat rund 11.000 Soldaten nach Russland geschickt, von denen etwa 4.000 getötet oder verwundet wurden.',
    '11.000: deployed 11000~ @russia | 4.000: killed-or-wounded 4000~',
  ],
  [
    'Nordkorea schickte 11.000 Soldaten nach Russland. Von ihnen seien 1.000 gefallen, sagen westliche Beamte.',
    '11.000: deployed 11000 @russia | 1.000: killed 1000',
  ],
  [
    'Nordkoreanische Soldaten kämpfen seit Dezember in Kursk. Sie haben laut Kiew 4.000 Tote und Verletzte zu beklagen.',
    '4.000: killed-or-wounded 4000 by kyiv',
  ],
  [
    'Rund 4.700 nordkoreanische Soldaten wurden getötet oder verletzt, davon 600 getötet.',
    '4.700: killed-or-wounded 4700~ | 600: killed 600',
  ],
  [
    'In Kursk sollen 8.000 der 10.000 nach Russland entsandten Soldaten aus Nordkorea stehen.',
    '8.000: present 8000 @kursk-oblast | 10.000: deployed 10000 @russia',
  ],
  [
    'Südkorea spricht von 600 Gefallenen und 4.100 Verwundeten unter den nordkoreanischen Truppen.',
    '600: killed 600 by south-korea | 4.100: wounded 4100 by south-korea',
  ],
  [
    'Pentagon: 10.000 nordkoreanische Soldaten in Russland',
    '10.000: deployed 10000 @russia by pentagon',
  ],
  ['NIS: Nordkorea schickt weitere 3.000 Soldaten', '3.000: additional 3000 by nis'],
  [
    'Seoul: 600 nordkoreanische Soldaten in Kursk gefallen',
    '600: killed 600 @kursk-oblast by south-korea',
  ],
  [
    'In der Region Kursk sind mittlerweile 11.000 Nordkoreaner im Einsatz.',
    '11.000: present 11000 @kursk-oblast',
  ],
  [
    'Insgesamt 15.000 Soldaten habe Nordkorea in zwei Wellen nach Russland entsandt, erklärten die Abgeordneten.',
    '15.000: deployed 15000 @russia',
  ],
  [
    'Nordkorea soll 12 Millionen Granaten vom Kaliber 152 Millimeter geliefert haben.',
    '12 Millionen: shells 12000000 of artillery-shells',
  ],
  [
    'Nordkorea liefert Russland laut Budanow drei Millionen Granaten im Jahr.',
    'drei Millionen: shells 3000000 a year of artillery-shells by kyrylo-budanov',
  ],
  [
    'Mindestens 24 nordkoreanische Raketen habe Russland auf die Ukraine abgefeuert.',
    '24: missiles 24- @ukraine of kn-23',
  ],
  [
    'Die Lieferung von 13.000 Containern mit Munition aus Nordkorea nach Russland.',
    '13.000: containers 13000 of artillery-shells',
  ],
  [
    'Bis zu 13.000 Container Munition sind von Nordkorea nach Russland verschifft worden.',
    '13.000: containers -13000 of artillery-shells',
  ],
  ['Am 9. Januar wurden zwei nordkoreanische Soldaten gefangen genommen.', 'zwei: captured 2'],
  ['Die zwei gefangenen nordkoreanischen Soldaten sind in Kiew.', 'zwei: captured 2'],
  [
    'Mehr als ein Drittel der 12.000 nordkoreanischen Soldaten in Russland ist tot oder verwundet.',
    '12.000: deployed 12000 @russia',
  ],
  ['Nordkorea könnte 30.000 zusätzliche Soldaten schicken.', '30.000: planned 30000'],
  ['Jeder Soldat aus Nordkorea erhält 2.000 Dollar monatlich.', '2.000: pay 2000 a month'],
  [
    'Der NIS geht davon aus, dass 2.000 Nordkoreaner gefallen sind, nach 600 im April.',
    '2.000: killed 2000 by nis',
  ],
  [
    'Laut NIS sind seit Dezember 300 Nordkoreaner umgekommen, 2.700 wurden verwundet.',
    '300: killed 300 by nis | 2.700: wounded 2700 by nis',
  ],
  ['Bei den nordkoreanischen Verbänden gab es 300 Gefallene.', '300: killed 300'],
  [
    '300 Tote, 2.700 Verletzte: So hoch sind laut NIS die Verluste der Nordkoreaner.',
    '300: killed 300 by nis | 2.700: wounded 2700 by nis',
  ],
  [
    'Von den nordkoreanischen Soldaten seien 3.000 tot oder verwundet.',
    '3.000: killed-or-wounded 3000',
  ],
  [
    'Die Stärke der nordkoreanischen Truppen in Kursk wird auf 11.000 Mann beziffert.',
    '11.000: present 11000 @kursk-oblast',
  ],
  ['Kiews Schätzung liegt bei 12.000 nordkoreanischen Soldaten.', '12.000: deployed 12000'],
  [
    'Auf 11.000 wird die Zahl der nordkoreanischen Soldaten in Kursk geschätzt.',
    '11.000: present 11000 @kursk-oblast',
  ],
  [
    'Auf rund 4.000 beziffert Selenskyj die Zahl der getöteten und verwundeten Nordkoreaner.',
    '4.000: killed-or-wounded 4000~ by volodymyr-zelenskyy',
  ],
  [
    'Mindestens 30.000 Soldaten, die Nordkorea noch schicken wolle, erwähnte die Times.',
    '30.000: planned 30000-',
  ],
  ['40 Prozent der russischen Granaten kommen aus Nordkorea.', '40: share 40 of artillery-shells'],
  [
    'Der Anteil nordkoreanischer Granaten liege bei 40 Prozent.',
    '40: share 40 of artillery-shells',
  ],
  [
    'Russland habe bislang 148 Raketen der Typen KN-23 und KN-24 bekommen.',
    '148: missiles 148 of kn-23',
  ],
  [
    '148 KN-23 hat Nordkorea laut Budanow geliefert.',
    '148: missiles 148 of kn-23 by kyrylo-budanov',
  ],
  [
    'Über 200 Geschütze habe Pjöngjang an Moskau geliefert.',
    '200: guns 200-! of north-korean-artillery',
  ],
  [
    'Nordkorea habe seit März mehr als eine Million Barrel Öl aus Russland erhalten.',
    'eine Million: oil 1000000-! of oil-deliveries',
  ],
  ['Russland zahle 2.000 Dollar im Monat je nordkoreanischem Soldaten.', '2.000: pay 2000 a month'],
  [
    'Rund 1.100 nordkoreanische Soldaten sind im Dezember heimgekehrt.',
    '1.100: returned 1100~ unclear',
  ],
  [
    'Kim hat der Entsendung von 6.000 Soldaten nach Kursk zugestimmt.',
    '6.000: planned 6000 @kursk-oblast',
  ],
  [
    'Bis zu 15.000 Arbeiter aus Nordkorea seien in Russland, heißt es.',
    '15.000: workers -15000 @russia of north-korean-workers',
  ],
  [
    'Pjöngjang wolle 25.000 Arbeiter in die Drohnenfabrik Alabuga schicken.',
    '25.000: planned 25000 @alabuga of north-korean-workers',
  ],
  ['+++ 4.700 Nordkoreaner getötet oder verwundet +++', '4.700: killed-or-wounded 4700'],
  ['Mehr als 6.000 Nordkoreaner seien außer Gefecht gesetzt.', '6.000: lost 6000-!'],
  [
    'Kiew hat nach eigenen Angaben 4.000 nordkoreanische Soldaten außer Gefecht gesetzt.',
    '4.000: lost 4000',
  ],
  [
    'Von Nordkoreas 11.000 Soldaten seien 4.000 tot oder verwundet.',
    '4.000: killed-or-wounded 4000',
  ],
  [
    'Mit 11.000 nordkoreanischen Soldaten in Kursk gewinnt Moskau Zeit.',
    '11.000: present 11000 @kursk-oblast',
  ],
  [
    'Dass 11.000 nordkoreanische Soldaten in Kursk seien, nannte Moskau eine Falschmeldung.',
    '11.000: present 11000 @kursk-oblast denied by moscow',
  ],
  ['Kiew zählt 2.000 tote nordkoreanische Soldaten.', '2.000: killed 2000'],
  ['Der Dienst rechnet mit 2.000 toten Nordkoreanern.', '2.000: killed 2000'],
  [
    'Laut NIS starben 600 Nordkoreaner, weitere 4.100 wurden verletzt.',
    '600: killed 600 by nis | 4.100: wounded 4100 by nis',
  ],
  [
    'Getötet wurden demnach 300 nordkoreanische Soldaten, verletzt 2.700.',
    '300: killed 300 | 2.700: wounded 2700',
  ],
];

const ENGLISH: readonly (readonly [string, string])[] = [
  [
    "South Korea's National Intelligence Service says roughly 600 North Korean soldiers have died fighting for Russia and another 4,100 have been injured.",
    '600: killed 600~ by nis | 4,100: wounded 4100 by nis',
  ],
  [
    'The lawmakers said the North sent a total of 15,000 troops to Russia in two deployments.',
    '15,000: deployed 15000 @russia by north-korea',
  ],
  [
    'At least 100 North Korean deaths have been reported, and the number of injured is approaching 1,000.',
    '100: killed 100- | 1,000: wounded -1000~!',
  ],
  [
    "An estimated 4,700 North Korean soldiers have been killed or wounded while fighting alongside Russia, South Korea's spy agency told lawmakers Wednesday.",
    '4,700: killed-or-wounded 4700~ by nis',
  ],
  [
    "South Korea's National Intelligence Service said North Korea had suffered 4,700 casualties, including 600 deaths.",
    '4,700: killed-or-wounded 4700 by north-korea | 600: killed 600 by north-korea',
  ],
  [
    'In January, the NIS said about 300 North Korean soldiers had died and another 2,700 had been injured.',
    '300: killed 300~ by nis | 2,700: wounded 2700 by nis',
  ],
  [
    "North Korea has sent some 10,000 troops to train in Russia, the Pentagon said Monday, raising Washington's previous estimate of 3,000 from last week.",
    '10,000: deployed 10000~ @russia by pentagon',
  ],
  [
    'The DPRK has sent around 10,000 soldiers in total to train in eastern Russia that will probably augment Russian forces near Ukraine over the next several weeks.',
    '10,000: deployed 10000~ @russia',
  ],
  [
    "The Pentagon confirmed that at least 12,000 North Koreans have been deployed to Russia to support the Kremlin's war against Ukraine.",
    '12,000: deployed 12000- @russia by pentagon',
  ],
  [
    'They have deployed upwards of 12,000 North Korean troops into Russia, the spokesman noted.',
    '12,000: deployed 12000-! @russia',
  ],
  [
    'Some of the 10,000 North Korean soldiers deployed to eastern Russia for training have moved closer to the Ukrainian border.',
    '10,000: deployed 10000 @russia',
  ],
  [
    "Kyiv's estimate puts the 11,000-strong North Korean contingent in Kursk at less than half of its initial strength.",
    '11,000: present 11000 @kursk-oblast by kyiv',
  ],
  [
    'A 10,000-strong North Korean contingent is in the Kursk region.',
    '10,000: present 10000 @kursk-oblast',
  ],
  [
    'The strength of the North Korean contingent in Kursk is put at 11,000.',
    '11,000: present 11000 @kursk-oblast',
  ],
  [
    'Seoul put the number of North Korean troops killed in action at 600.',
    '600: killed 600 by south-korea',
  ],
  [
    "South Korea's military puts North Korean casualties at about 1,100.",
    '1,100: killed-or-wounded 1100~ by south-korean-jcs',
  ],
  [
    'The number of North Korean soldiers killed in Kursk rose to 2,000.',
    '2,000: killed 2000 @kursk-oblast',
  ],
  [
    'North Korean losses in the Kursk region have already exceeded 200 troops.',
    '200: lost 200-! @kursk-oblast',
  ],
  [
    'The number of casualties among North Korean forces stands at 6,000, the British ministry said.',
    '6,000: killed-or-wounded 6000',
  ],
  ["North Korea's losses: 300 dead, 2,700 wounded", '300: killed 300 | 2,700: wounded 2700'],
  [
    'Seoul: 600 North Korean soldiers dead in Kursk',
    '600: killed 600 @kursk-oblast by south-korea',
  ],
  [
    '10,000 North Korean troops in Kursk, Pentagon says',
    '10,000: present 10000 @kursk-oblast by pentagon',
  ],
  [
    'North Korea to send 30,000 more troops to Russia, Ukraine warns',
    '30,000: planned 30000 @russia by ukraine',
  ],
  ['North Korean troops in Russia number about 11,000.', '11,000: deployed 11000~ @russia'],
  [
    'The fighting killed 300 North Korean soldiers and wounded 2,700.',
    '300: killed 300 | 2,700: wounded 2700',
  ],
  [
    'Ukrainian forces have killed or wounded more than 3,000 North Korean troops.',
    '3,000: killed-or-wounded 3000-!',
  ],
  [
    'More than 3,000 North Korean soldiers, a third of the force, have been killed or wounded.',
    '3,000: killed-or-wounded 3000-!',
  ],
  [
    'The NIS believes that 2,000 North Korean soldiers died, up from 600 in April.',
    '2,000: killed 2000 by nis',
  ],
  [
    'As many as 4,000 North Korean troops were killed or injured, of whom around 1,000 died.',
    '4,000: killed-or-wounded -4000 | 1,000: killed 1000~',
  ],
  [
    'North Korea has sent about 11,000 soldiers to Russia, of whom 4,000 are dead or wounded.',
    '11,000: deployed 11000~ @russia | 4,000: killed-or-wounded 4000',
  ],
  [
    'North Korean soldiers have been fighting in Kursk since December. They have lost 4,000 killed or wounded, Kyiv says.',
    '4,000: killed-or-wounded 4000 by kyiv',
  ],
  [
    'North Korean troops have taken heavy casualties in Kursk. About 1,000 of them have been killed, Western officials said.',
    '1,000: killed 1000~',
  ],
  [
    'North Korea sent 11,000 soldiers to Russia. Around 4,000 have been killed or wounded, Western officials believe.',
    '11,000: deployed 11000 @russia | 4,000: killed-or-wounded 4000~',
  ],
  [
    'The deployment of more than 10,000 North Korean soldiers to Russia has alarmed Seoul.',
    '10,000: deployed 10000-! @russia',
  ],
  ['The dispatch of 12,000 soldiers by North Korea marks an escalation.', '12,000: deployed 12000'],
  [
    'The death of 600 North Korean soldiers has not been confirmed by Pyongyang.',
    '600: killed 600 denied',
  ],
  [
    'The presence of 8,000 North Korean troops in the Kursk region was confirmed by Washington.',
    '8,000: present 8000 @kursk-oblast by kursk-oblast',
  ],
  [
    'North Korea has supplied Russia with three million shells a year.',
    'three million: shells 3000000 a year of artillery-shells',
  ],
  [
    'Seoul said North Korea had sent around 6,700 containers to Russia, which could carry up to 3 million rounds.',
    '6,700: containers 6700~ of artillery-shells by north-korea',
  ],
  [
    'Washington says Pyongyang has delivered over 10,000 containers of munitions since September 2023.',
    '10,000: containers 10000-! of artillery-shells by united-states',
  ],
  [
    "North Korea's shipments to Russia amount to as many as 12 million 152mm rounds.",
    '12 million: shells -12000000 of artillery-shells',
  ],
  [
    'Pyongyang has transferred at least 148 ballistic missiles to Russia.',
    '148: missiles 148- of kn-23',
  ],
  [
    'Russia has fired at least 60 North Korean missiles at Ukraine.',
    '60: missiles 60- @ukraine of kn-23',
  ],
  [
    'Up to 40 per cent of the shells used by Russia come from North Korea.',
    '40: share -40 of artillery-shells',
  ],
  [
    'Roughly 15,000 North Korean workers are employed in Russia.',
    '15,000: workers 15000~ @russia of north-korean-workers',
  ],
  [
    'Russia wants to bring 25,000 North Korean workers to Alabuga.',
    '25,000: planned 25000 @alabuga of north-korean-workers',
  ],
  ['Each North Korean soldier earns about $2,000 a month.', '2,000: pay 2000~ a month'],
  [
    'Kim will send 1,000 sappers and 5,000 military builders to Kursk, Shoigu said.',
    '1,000: planned 1000 @kursk-oblast of north-korean-engineers by sergei-shoigu | 5,000: planned 5000 @kursk-oblast of north-korean-builders by sergei-shoigu',
  ],
  [
    'Nine North Korean sappers were killed while clearing mines.',
    'Nine: killed 9 of north-korean-engineers',
  ],
  [
    'Ukraine says it captured two North Koreans in the Kursk region.',
    'two: captured 2 @kursk-oblast by ukraine',
  ],
  ['On 9 January two North Korean soldiers were captured.', 'two: captured 2'],
  [
    'North Korea could send up to 100,000 troops to Russia, Bloomberg reported.',
    '100,000: planned -100000 @russia',
  ],
  ['North Korean forces have about 3,000 killed and wounded.', '3,000: killed-or-wounded 3000~'],
  [
    "North Korea's casualty count has reached 5,000, London estimates.",
    '5,000: killed-or-wounded 5000',
  ],
  [
    'The death toll among North Korean soldiers has climbed to 2,000, Seoul believes.',
    '2,000: killed 2000 by south-korea',
  ],
  [
    'By the spring, 6,000 North Koreans had fallen or been wounded in Kursk Oblast.',
    '6,000: killed-or-wounded 6000 @kursk-oblast',
  ],
  [
    'South Korean intelligence says 3,000 of the North Korean soldiers have been killed or wounded.',
    '3,000: killed-or-wounded 3000 by nis',
  ],
  [
    "Ukraine's military intelligence says Moscow will receive 25,000 to 30,000 additional North Korean soldiers.",
    '25,000 to 30,000: planned 25000-30000 by hur',
  ],
  ['Russia now has 11,000 North Korean soldiers in Kursk.', '11,000: present 11000 @kursk-oblast'],
  [
    'North Korea has now about 10,000 soldiers in western Kursk.',
    '10,000: present 10000~ @kursk-oblast',
  ],
  [
    'Along with the original 11,000, North Korea has sent 3,000 more soldiers.',
    '3,000: additional 3000',
  ],
  [
    'The friendly fire killed eight members of the Akhmat battalion.',
    'eight: killed 8 of akhmat-battalion',
  ],
  [
    'Nine soldiers of the engineer regiment died in Kursk.',
    'Nine: killed 9 @kursk-oblast of north-korean-engineers',
  ],
  [
    'The paper spoke of 30,000 soldiers that North Korea was planning to send.',
    '30,000: planned 30000',
  ],
  [
    'Nine million shells had reached Russia from North Korea by then, Seoul says.',
    'Nine million: shells 9000000 of artillery-shells by south-korea',
  ],
  [
    'Some 28,000 containers have left North Korea for Russia.',
    '28,000: containers 28000~ of artillery-shells',
  ],
  [
    'Ships carried 15,809 containers of munitions from North Korea to Russia.',
    '15,809: containers 15809 of artillery-shells',
  ],
  [
    'Kyiv believes Pyongyang has provided six million rounds of artillery ammunition.',
    'six million: shells 6000000 of artillery-shells by kyiv',
  ],
  [
    'Budanov put the share of North Korean shells at 40 percent.',
    '40: share 40 of artillery-shells by kyrylo-budanov',
  ],
  [
    'North Korea accounts for 40 percent of the shells Russia fires.',
    '40: share 40 of artillery-shells',
  ],
  ["North Korea now supplies 40% of Russia's ammunition.", '40: share 40 of artillery-shells'],
  ['Russia received 148 KN-23 missiles in a year.', '148: missiles 148 P1Y of kn-23'],
  ['Moscow has 148 KN-23 and KN-24 missiles from Pyongyang.', '148: missiles 148 of kn-23'],
  [
    'Around 120 Koksan howitzers and as many rocket launchers were shipped from North Korea.',
    '120: guns 120~ of koksan',
  ],
  [
    'North Korea has shipped more than 200 long-range artillery pieces to Russia.',
    '200: guns 200-! of north-korean-artillery',
  ],
  [
    'North Korea received more than a million barrels of oil from Russia in 2024.',
    'a million: oil 1000000-! unclear of oil-deliveries',
  ],
  ['The soldiers from North Korea get around 2,000 dollars per month.', '2,000: pay 2000~ a month'],
  ['About 1,100 North Korean soldiers went home in December.', '1,100: returned 1100~ unclear'],
  [
    'Some 10,000 North Korean soldiers are stationed near the Ukrainian border.',
    '10,000: near-border 10000~',
  ],
  ['Russia is training 11,000 North Korean soldiers in the Far East.', '11,000: in-training 11000'],
  [
    '11,000 North Korean infantry are training at five sites in eastern Russia.',
    '11,000: in-training 11000 @russia',
  ],
  [
    'Kim has approved the dispatch of 6,000 soldiers to Kursk.',
    '6,000: planned 6000 @kursk-oblast',
  ],
  [
    'North Korean casualties: at least 100 killed, 1,000 wounded, says Seoul',
    '100: killed 100- by south-korea | 1,000: wounded 1000 by south-korea',
  ],
  ['Kyiv says it has put 4,000 North Korean soldiers out of action.', '4,000: lost 4000 by kyiv'],
  [
    'More than half of the 12,000 North Korean soldiers sent to Kursk were killed or wounded.',
    '12,000: deployed 12000 @kursk-oblast',
  ],
  ['A force of 11,000 North Koreans is in Kursk.', '11,000: present 11000 @kursk-oblast'],
  ['As of April, 600 of the North Koreans had been killed.', '600: killed 600'],
  [
    'It says North Korea has 11,000 soldiers fighting in Kursk.',
    '11,000: present 11000 @kursk-oblast by north-korea',
  ],
  ['Russia deployed 12,000 North Korean troops to Kursk.', '12,000: present 12000 @kursk-oblast'],
  [
    'With 11,000 North Korean soldiers in Kursk, Moscow has gained time.',
    '11,000: present 11000 @kursk-oblast',
  ],
  [
    'There has been no confirmation that 11,000 North Korean soldiers are in Kursk.',
    '11,000: present 11000 @kursk-oblast denied',
  ],
  [
    'Moscow has rejected reports of 11,000 North Korean soldiers in Kursk.',
    '11,000: present 11000 @kursk-oblast denied by moscow',
  ],
  [
    'South Korea estimates 2,000 North Korean deaths, Lee said.',
    '2,000: killed 2000 by south-korea',
  ],
  ['Kyiv has counted 2,000 dead North Korean soldiers.', '2,000: killed 2000 by kyiv'],
  [
    'Killed were 300 North Koreans, Seoul said, and 2,700 were hurt.',
    '300: killed 300 by south-korea | 2,700: wounded 2700 by south-korea',
  ],
];

test.each(GERMAN)('%s', (text, expected) => {
  expect(figuresIn(text, 'de')).toBe(expected);
});

test.each(ENGLISH)('%s', (text, expected) => {
  expect(figuresIn(text, 'en')).toBe(expected);
});

// Numbers of others, of parts that no one counted, of wholes that are not meant, and doubt.

const NONE_GERMAN: readonly string[] = [
  'Der Norden könne bis zu 500.000 weitere Soldaten nach Russland entsenden, sagte Selenskyj über Nordkorea.',
  'Russland verfüge in Kursk über 11.000 nordkoreanische Soldaten.',
  'Etwa die Hälfte der Granaten stammt aus Nordkorea.',
  'Pjöngjangs Armee zählt 1,2 Millionen Soldaten.',
  'Nordkoreas Streitkräfte haben 1,2 Millionen Soldaten.',
  'Die 50.000 russischen und nordkoreanischen Soldaten in Kursk bereiten einen Angriff vor.',
  'Tausende nordkoreanische Soldaten sind in Kursk.',
  'Nordkoreanische Soldaten töteten 300 Ukrainer.',
  'In Kursk kämpfen 50.000 russische Soldaten an der Seite nordkoreanischer Truppen.',
  'Falls Nordkorea 100.000 Soldaten schickt, muss Europa handeln.',
  'Nordkorea decke 40 Prozent des russischen Munitionsbedarfs.',
  'Im Dezember kehrten etwa 1.100 Soldaten nach Nordkorea zurück.',
  'In Russland arbeiten 15.000 Nordkoreaner auf Baustellen.',
];

const NONE_ENGLISH: readonly string[] = [
  'Zelensky warned Pyongyang may soon have as many as 12,000 soldiers on Russian soil.',
  "Russia's use of some 12,000 North Korean soldiers drew condemnation.",
  'Half of the shells fired by Russia come from North Korea, while another 40% are old stock.',
  'North Korean soldiers have died in the dozens.',
  'Thousands of North Korean soldiers are in Russia.',
  'A couple of thousand North Korean troops are in Kursk.',
  'North Korea has a standing army of 1.2 million soldiers.',
  "North Korea's army of 1.3 million is among the largest in the world.",
  'The 28,500 US troops in South Korea watch North Korea closely.',
  'Russia lost 1,500 soldiers in one day near Kursk, where North Korean troops are fighting.',
  'North Korean troops joined a force of 50,000 Russian soldiers in Kursk.',
  'Some 50,000 Russian and North Korean troops are massed in Kursk.',
  'The 93rd Brigade fought North Korean troops for 20 days.',
  'Kursk is 500 kilometres from Moscow, where North Korean officers live.',
  'Ukraine lost 40 percent of the territory it held in Kursk, where North Korean troops fight.',
  'Ukraine denies that North Korean troops killed 300 of its soldiers.',
  'North Korean soldiers killed 300 Ukrainians in Kursk.',
  'North Korean troops killed 20 Ukrainian soldiers and captured five villages.',
  'One North Korean soldier told the BBC he had lost 20 comrades.',
  'It is unclear whether North Korea has sent 12,000 soldiers.',
  'If North Korea sends 100,000 troops, Europe must act.',
  'There are 10,000 to 12,000 North Koreans there.',
  'North Korean shells make up as much as half, or 50 percent, of what Russia fires.',
  '15,000 North Koreans work on building sites in Russia.',
  'Toll of North Korean troops in Kursk tops 6,000',
  'Some 4,000 of those 11,000 North Korean troops are casualties.',
];

test.each(NONE_GERMAN)('no figure: %s', (text) => {
  expect(figuresIn(text, 'de')).toBe('');
});

test.each(NONE_ENGLISH)('no figure: %s', (text) => {
  expect(figuresIn(text, 'en')).toBe('');
});
