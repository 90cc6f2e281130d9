import { expect, test } from 'vitest';
import { figuresIn } from './read-figures.ts';

// The ways in which reports give figures, in sentences of our own.

const GERMAN: readonly (readonly [string, string])[] = [
  [
    'Der Norden könne bis zu 500.000 weitere Soldaten nach Russland entsenden, sagte Selenskyj über Nordkorea.',
    '500.000: planned -500000 @russia by volodymyr-zelenskyy',
  ],
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
  [
    'In Kursk sind laut Pentagon inzwischen 10.000 nordkoreanische Soldaten.',
    '10.000: present 10000 @kursk-oblast by pentagon',
  ],
  [
    'Laut Pentagon-Sprecherin Sabrina Singh sind 10.000 nordkoreanische Soldaten in Kursk.',
    '10.000: present 10000 @kursk-oblast by sabrina-singh',
  ],
  [
    '10.000 nordkoreanische Soldaten seien in Kursk, so das Pentagon.',
    '10.000: present 10000 @kursk-oblast by pentagon',
  ],
  [
    'Das Pentagon zählt 10.000 nordkoreanische Soldaten in Kursk.',
    '10.000: present 10000 @kursk-oblast',
  ],
  [
    'Das Pentagon geht davon aus, dass 10.000 nordkoreanische Soldaten in Kursk sind.',
    '10.000: present 10000 @kursk-oblast by pentagon',
  ],
  [
    'Dem Pentagon zufolge sind in Kursk 10.000 nordkoreanische Soldaten im Einsatz.',
    '10.000: present 10000 @kursk-oblast by pentagon',
  ],
  [
    'Es sind, so das Pentagon, 10.000 nordkoreanische Soldaten in Kursk.',
    '10.000: present 10000 @kursk-oblast by pentagon',
  ],
  ['Austin: 10.000 Nordkoreaner in Kursk', '10.000: present 10000 @kursk-oblast'],
  ['10.000 Nordkoreaner in Kursk – Pentagon besorgt', '10.000: present 10000 @kursk-oblast'],
  [
    'Pentagon sieht 10.000 nordkoreanische Soldaten in Kursk',
    '10.000: present 10000 @kursk-oblast',
  ],
  [
    'US-Verteidigungsminister Austin sprach von 10.000 nordkoreanischen Soldaten in der Region Kursk.',
    '10.000: present 10000 @kursk-oblast by lloyd-austin',
  ],
  [
    'In der Region Kursk, wo 10.000 nordkoreanische Soldaten stehen, wird gekämpft.',
    '10.000: present 10000 @kursk-oblast',
  ],
  [
    'Die 10.000 nordkoreanischen Soldaten in Kursk tragen russische Uniformen.',
    '10.000: present 10000 @kursk-oblast',
  ],
  [
    'Mit den 10.000 nordkoreanischen Soldaten in Kursk wachse die Gefahr.',
    '10.000: present 10000 @kursk-oblast',
  ],
  [
    'Wegen der 10.000 nordkoreanischen Soldaten in Kursk tagt der Rat.',
    '10.000: present 10000 @kursk-oblast',
  ],
  [
    '„In Kursk sind 10.000 nordkoreanische Soldaten“, sagte Austin.',
    '10.000: present 10000 @kursk-oblast quoted',
  ],
  [
    'Austin sagte, es gebe „rund 10.000“ nordkoreanische Soldaten in Kursk.',
    '10.000: present 10000~ @kursk-oblast quoted',
  ],
  [
    'Ob sie kämpfen, ist offen; in Kursk stehen jedenfalls 10.000 nordkoreanische Soldaten.',
    '10.000: present 10000 @kursk-oblast',
  ],
  [
    'Gegen 10.000 nordkoreanische Soldaten in Kursk kämpft die Ukraine.',
    '10.000: present 10000 @kursk-oblast',
  ],
  [
    'Nordkorea hat 10.000 seiner Soldaten nach Kursk geschickt.',
    '10.000: present 10000 @kursk-oblast',
  ],
  [
    'Nordkorea habe, teilte Seoul mit, 10.000 Soldaten nach Kursk entsandt.',
    '10.000: present 10000 @kursk-oblast by south-korea',
  ],
  [
    'Kim schickte Putin 10.000 Soldaten für den Kampf in Kursk.',
    '10.000: present 10000 @kursk-oblast',
  ],
  ['Nordkorea ist mit 10.000 Soldaten in Kursk dabei.', '10.000: present 10000 @kursk-oblast'],
  ['Nordkorea kämpft mit 10.000 Soldaten in Kursk.', '10.000: present 10000 @kursk-oblast'],
  [
    'Rund 11.000 nordkoreanische Soldaten sind in Russland eingetroffen.',
    '11.000: deployed 11000~ @russia',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten seien nach Russland verschifft worden.',
    '11.000: deployed 11000~ @russia',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten wurden nach Russland transportiert.',
    '11.000: deployed 11000~ @russia',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten wurden nach Russland ausgeflogen.',
    '11.000: deployed 11000~ @russia',
  ],
  ['Rund 11.000 nordkoreanische Soldaten kamen in Russland an.', '11.000: deployed 11000~ @russia'],
  [
    'Rund 11.000 nordkoreanische Soldaten trafen in Russland ein.',
    '11.000: deployed 11000~ @russia',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten sind nach Russland gereist.',
    '11.000: deployed 11000~ @russia',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten halten sich in Russland auf.',
    '11.000: deployed 11000~ @russia',
  ],
  ['Rund 11.000 nordkoreanische Soldaten stehen in Russland.', '11.000: deployed 11000~ @russia'],
  ['Rund 11.000 nordkoreanische Soldaten sind in Russland.', '11.000: deployed 11000~ @russia'],
  ['Rund 11.000 nordkoreanische Soldaten dienen in Russland.', '11.000: deployed 11000~ @russia'],
  [
    'Rund 11.000 nordkoreanische Soldaten wurden nach Russland abkommandiert.',
    '11.000: deployed 11000~ @russia',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten seien schon in Russland.',
    '11.000: deployed 11000~ @russia',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten hat Nordkorea nach Russland geschickt.',
    '11.000: deployed 11000~ @russia',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten befinden sich derzeit in Russland.',
    '11.000: deployed 11000~ @russia',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten wurden nach Russland überstellt.',
    '11.000: deployed 11000~ @russia',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten sind in Kursk im Einsatz.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten kämpfen in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten stehen in Kursk an der Front.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten sind an der Front in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten wurden nach Kursk verlegt.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten sind in Kursk eingetroffen.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten nehmen in Kursk an Kämpfen teil.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten sind in Kursk in Kämpfe verwickelt.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten operieren in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten wurden in die Region Kursk gebracht.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten verstärken die russischen Truppen in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten haben in Kursk Stellung bezogen.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten griffen in Kursk an.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten verteidigen in Kursk Stellungen.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten bleiben in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten wurden in Kursk zusammengezogen.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten sind nach Kursk vorgerückt.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Rund 11.000 nordkoreanische Soldaten warten in Kursk auf ihren Einsatz.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  ['Rund 1.000 nordkoreanische Soldaten sind gefallen.', '1.000: killed 1000~'],
  ['Rund 1.000 nordkoreanische Soldaten kamen ums Leben.', '1.000: killed 1000~'],
  ['Rund 1.000 nordkoreanische Soldaten sind tot.', '1.000: killed 1000~'],
  ['Rund 1.000 nordkoreanische Soldaten starben.', '1.000: killed 1000~'],
  ['Rund 1.000 nordkoreanische Soldaten wurden erschossen.', '1.000: killed 1000~'],
  ['Rund 1.000 nordkoreanische Soldaten haben ihr Leben gelassen.', '1.000: killed 1000~'],
  ['Rund 1.000 nordkoreanische Soldaten wurden verwundet.', '1.000: wounded 1000~'],
  ['Rund 1.000 nordkoreanische Soldaten wurden verletzt.', '1.000: wounded 1000~'],
  [
    'Rund 1.000 nordkoreanische Soldaten fielen oder wurden verwundet.',
    '1.000: killed-or-wounded 1000~',
  ],
  ['Rund 1.000 nordkoreanische Soldaten sind tot oder verletzt.', '1.000: killed-or-wounded 1000~'],
  ['Rund 1.000 nordkoreanische Soldaten wurden ausgeschaltet.', '1.000: lost 1000~'],
  ['Rund 1.000 nordkoreanische Soldaten sind in Gefangenschaft geraten.', '1.000: captured 1000~'],
  ['Rund 1.000 nordkoreanische Soldaten wurden gefangen genommen.', '1.000: captured 1000~'],
  ['Rund 1.000 nordkoreanische Soldaten ergaben sich.', '1.000: captured 1000~'],
  [
    'Rund 1.000 nordkoreanische Soldaten sind nach Nordkorea zurückgekehrt.',
    '1.000: returned 1000~ @north-korea',
  ],
  ['Rund 1.000 nordkoreanische Soldaten kehrten heim.', '1.000: returned 1000~'],
  [
    'Rund 1.000 nordkoreanische Soldaten werden in Russland ausgebildet.',
    '1.000: in-training 1000~ @russia',
  ],
  [
    'Rund 1.000 nordkoreanische Soldaten trainieren in Russland.',
    '1.000: in-training 1000~ @russia',
  ],
  [
    'Rund 1.000 nordkoreanische Soldaten sollen nach Russland entsandt werden.',
    '1.000: planned 1000~ @russia',
  ],
  ['Rund 1.000 nordkoreanische Soldaten sollen folgen.', '1.000: planned 1000~'],
  [
    'Rund 1.000 nordkoreanische Soldaten werden in Russland erwartet.',
    '1.000: planned 1000~ @russia',
  ],
  ['Rund 1.000 nordkoreanische Soldaten stehen zur Entsendung bereit.', '1.000: planned 1000~'],
  [
    'Rund 1.000 nordkoreanische Soldaten sind auf dem Weg nach Russland.',
    '1.000: planned 1000~ @russia',
  ],
  [
    'Rund 6 Millionen Granaten hat Nordkorea an Russland geliefert.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Rund 13.000 Container hat Nordkorea an Russland geliefert.',
    '13.000: containers 13000~ of artillery-shells',
  ],
  [
    'Rund 6 Millionen Granaten hat Nordkorea Russland überlassen.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Rund 13.000 Container hat Nordkorea Russland überlassen.',
    '13.000: containers 13000~ of artillery-shells',
  ],
  [
    'Rund 6 Millionen Granaten wurden von Nordkorea nach Russland verschifft.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Rund 13.000 Container wurden von Nordkorea nach Russland verschifft.',
    '13.000: containers 13000~ of artillery-shells',
  ],
  [
    'Rund 6 Millionen Granaten kamen aus Nordkorea.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  ['Rund 13.000 Container kamen aus Nordkorea.', '13.000: containers 13000~ of artillery-shells'],
  [
    'Rund 6 Millionen Granaten stammen aus Nordkorea.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  ['Rund 13.000 Container stammen aus Nordkorea.', '13.000: containers 13000~ of artillery-shells'],
  [
    'Rund 6 Millionen Granaten sind aus Nordkorea nach Russland gelangt.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Rund 13.000 Container sind aus Nordkorea nach Russland gelangt.',
    '13.000: containers 13000~ of artillery-shells',
  ],
  [
    'Rund 6 Millionen Granaten gingen von Nordkorea nach Russland.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Rund 13.000 Container gingen von Nordkorea nach Russland.',
    '13.000: containers 13000~ of artillery-shells',
  ],
  [
    'Rund 6 Millionen Granaten habe Moskau von Nordkorea bekommen.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Rund 13.000 Container habe Moskau von Nordkorea bekommen.',
    '13.000: containers 13000~ of artillery-shells',
  ],
  [
    'Rund 6 Millionen Granaten habe Russland aus Nordkorea bezogen.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Rund 13.000 Container habe Russland aus Nordkorea bezogen.',
    '13.000: containers 13000~ of artillery-shells',
  ],
  [
    'Rund 6 Millionen Granaten hat Pjöngjang Moskau verkauft.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Rund 13.000 Container hat Pjöngjang Moskau verkauft.',
    '13.000: containers 13000~ of artillery-shells',
  ],
  [
    'Rund 6 Millionen Granaten hat Nordkorea an Russland geschickt.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Rund 13.000 Container hat Nordkorea an Russland geschickt.',
    '13.000: containers 13000~ of artillery-shells',
  ],
  [
    'Rund 6 Millionen Granaten hat Nordkorea Russland zukommen lassen.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Rund 13.000 Container hat Nordkorea Russland zukommen lassen.',
    '13.000: containers 13000~ of artillery-shells',
  ],
  [
    'Rund 6 Millionen Granaten seien aus Nordkorea eingetroffen.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Rund 13.000 Container seien aus Nordkorea eingetroffen.',
    '13.000: containers 13000~ of artillery-shells',
  ],
  [
    'Nordkorea hat rund 6 Millionen Granaten geliefert.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Nordkorea habe Russland bislang rund 6 Millionen Artilleriegranaten verkauft.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Die Zahl der aus Nordkorea gelieferten Granaten liegt bei rund 6 Millionen.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Seoul schätzt die Zahl der Granaten aus Nordkorea auf rund 6 Millionen.',
    '6 Millionen: shells 6000000~ of artillery-shells by south-korea',
  ],
  [
    'Nordkoreas Lieferungen summieren sich auf rund 6 Millionen Granaten.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Pjöngjang versorgte Moskau mit rund 6 Millionen Granaten.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Russland erhielt rund 6 Millionen nordkoreanische Granaten.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Rund 6 Millionen nordkoreanische Granaten sind in Russland.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Die Lieferung von rund 6 Millionen Granaten aus Nordkorea half Russland.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Nordkorea unterstützt Russland mit rund 6 Millionen Granaten.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Rund 6 Millionen Stück Artilleriemunition hat Nordkorea geliefert.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    'Nordkorea hat rund 6 Millionen Schuss Munition an Russland geliefert.',
    '6 Millionen: shells 6000000~ of artillery-shells',
  ],
  [
    '148 ballistische Raketen vom Typ KN-23 hat Nordkorea an Russland geliefert.',
    '148: missiles 148 of kn-23',
  ],
  [
    '148 ballistische Raketen vom Typ KN-23 hat Russland von Nordkorea erhalten.',
    '148: missiles 148 of kn-23',
  ],
  ['148 ballistische Raketen vom Typ KN-23 stammen aus Nordkorea.', '148: missiles 148 of kn-23'],
  [
    'Rund 15.000 nordkoreanische Arbeiter arbeiten in Russland.',
    '15.000: workers 15000~ of north-korean-workers',
  ],
  [
    'Rund 15.000 nordkoreanische Arbeiter leben in Russland.',
    '15.000: workers 15000~ of north-korean-workers',
  ],
  [
    'Etwa 4.000 nordkoreanische Soldaten wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  ['Etwa 11.000 nordkoreanische Soldaten sind in Kursk.', '11.000: present 11000~ @kursk-oblast'],
  ['Etwa 4.000 Nordkoreaner wurden getötet oder verwundet.', '4.000: killed-or-wounded 4000~'],
  ['Etwa 11.000 Nordkoreaner sind in Kursk.', '11.000: present 11000~ @kursk-oblast'],
  [
    'Etwa 4.000 Soldaten aus Nordkorea wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  ['Etwa 11.000 Soldaten aus Nordkorea sind in Kursk.', '11.000: present 11000~ @kursk-oblast'],
  [
    'Etwa 4.000 nordkoreanische Truppen wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  ['Etwa 11.000 nordkoreanische Truppen sind in Kursk.', '11.000: present 11000~ @kursk-oblast'],
  [
    'Etwa 4.000 Soldaten Pjöngjangs wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  ['Etwa 11.000 Soldaten Pjöngjangs sind in Kursk.', '11.000: present 11000~ @kursk-oblast'],
  ['Etwa 4.000 Soldaten Kims wurden getötet oder verwundet.', '4.000: killed-or-wounded 4000~'],
  ['Etwa 11.000 Soldaten Kims sind in Kursk.', '11.000: present 11000~ @kursk-oblast'],
  [
    'Etwa 4.000 Mann aus Nordkorea wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  ['Etwa 11.000 Mann aus Nordkorea sind in Kursk.', '11.000: present 11000~ @kursk-oblast'],
  [
    'Etwa 4.000 nordkoreanische Kämpfer wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  ['Etwa 11.000 nordkoreanische Kämpfer sind in Kursk.', '11.000: present 11000~ @kursk-oblast'],
  [
    'Etwa 4.000 nordkoreanische Militärangehörige wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  [
    'Etwa 11.000 nordkoreanische Militärangehörige sind in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Etwa 4.000 Angehörige der nordkoreanischen Armee wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  [
    'Etwa 11.000 Angehörige der nordkoreanischen Armee sind in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Etwa 4.000 Soldaten der nordkoreanischen Armee wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  [
    'Etwa 11.000 Soldaten der nordkoreanischen Armee sind in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Etwa 4.000 nordkoreanische Elitesoldaten wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  [
    'Etwa 11.000 nordkoreanische Elitesoldaten sind in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Etwa 4.000 nordkoreanische Spezialkräfte wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  [
    'Etwa 11.000 nordkoreanische Spezialkräfte sind in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Etwa 4.000 nordkoreanische Kampftruppen wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  [
    'Etwa 11.000 nordkoreanische Kampftruppen sind in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Etwa 4.000 Soldaten der Koreanischen Volksarmee wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  [
    'Etwa 11.000 Soldaten der Koreanischen Volksarmee sind in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  ['Etwa 4.000 von Kims Soldaten wurden getötet oder verwundet.', '4.000: killed-or-wounded 4000~'],
  ['Etwa 11.000 von Kims Soldaten sind in Kursk.', '11.000: present 11000~ @kursk-oblast'],
  [
    'Etwa 4.000 Kämpfer aus Nordkorea wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  ['Etwa 11.000 Kämpfer aus Nordkorea sind in Kursk.', '11.000: present 11000~ @kursk-oblast'],
  [
    'Etwa 4.000 Einsatzkräfte aus Nordkorea wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  [
    'Etwa 11.000 Einsatzkräfte aus Nordkorea sind in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Etwa 4.000 Streitkräfte aus Nordkorea wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  ['Etwa 11.000 Streitkräfte aus Nordkorea sind in Kursk.', '11.000: present 11000~ @kursk-oblast'],
  [
    'Etwa 4.000 nordkoreanische Infanteristen wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  [
    'Etwa 11.000 nordkoreanische Infanteristen sind in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Etwa 4.000 nordkoreanische Militärs wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  ['Etwa 11.000 nordkoreanische Militärs sind in Kursk.', '11.000: present 11000~ @kursk-oblast'],
  [
    'Etwa 4.000 nordkoreanische Armeeangehörige wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  [
    'Etwa 11.000 nordkoreanische Armeeangehörige sind in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Etwa 4.000 nordkoreanische Soldatinnen und Soldaten wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  [
    'Etwa 11.000 nordkoreanische Soldatinnen und Soldaten sind in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Etwa 4.000 Soldaten und Offiziere aus Nordkorea wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  [
    'Etwa 11.000 Soldaten und Offiziere aus Nordkorea sind in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  [
    'Etwa 4.000 der nordkoreanischen Soldaten wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  [
    'Etwa 11.000 der nordkoreanischen Soldaten sind in Kursk.',
    '11.000: present 11000~ @kursk-oblast',
  ],
  ['Etwa 4.000 Soldaten der KVA wurden getötet oder verwundet.', '4.000: killed-or-wounded 4000~'],
  ['Etwa 11.000 Soldaten der KVA sind in Kursk.', '11.000: present 11000~ @kursk-oblast'],
  [
    'Etwa 4.000 Militärs aus Nordkorea wurden getötet oder verwundet.',
    '4.000: killed-or-wounded 4000~',
  ],
  ['Etwa 11.000 Militärs aus Nordkorea sind in Kursk.', '11.000: present 11000~ @kursk-oblast'],
];

const ENGLISH: readonly (readonly [string, string])[] = [
  [
    "South Korea's National Intelligence Service says roughly 600 North Korean soldiers have died fighting for Russia and another 4,100 have been injured.",
    '600: killed 600~ by nis | 4,100: wounded 4100 by nis',
  ],
  [
    'The lawmakers said the North sent a total of 15,000 troops to Russia in two deployments.',
    '15,000: deployed 15000 @russia',
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
    '4,700: killed-or-wounded 4700 by nis | 600: killed 600 by nis',
  ],
  [
    'In January, the NIS said about 300 North Korean soldiers had died and another 2,700 had been injured.',
    '300: killed 300~ by nis | 2,700: wounded 2700 by nis',
  ],
  [
    "North Korea has sent some 10,000 troops to train in Russia, the Pentagon said Monday, raising Washington's previous estimate of 3,000 from last week.",
    '10,000: deployed 10000~ @russia by pentagon | 3,000: deployed 3000 @russia by united-states',
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
    "Pyongyang's 12,000-strong force in Russia has been fighting since November.",
    '12,000: deployed 12000 @russia',
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
    '6,700: containers 6700~ of artillery-shells by south-korea',
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
    'Some 4,000 of those 11,000 North Korean troops are casualties.',
    '4,000: killed-or-wounded 4000~',
  ],
  ["Of North Korea's 11,000 troops, 4,000 are dead or wounded.", '4,000: killed-or-wounded 4000'],
  [
    'It says North Korea has 11,000 soldiers fighting in Kursk.',
    '11,000: present 11000 @kursk-oblast',
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
  [
    'There are 10,000 North Korean soldiers in Kursk, the Pentagon says.',
    '10,000: present 10000 @kursk-oblast by pentagon',
  ],
  [
    'According to the Pentagon, there are 10,000 North Korean troops in Kursk.',
    '10,000: present 10000 @kursk-oblast by pentagon',
  ],
  [
    'The Pentagon sees 10,000 North Korean soldiers in Kursk.',
    '10,000: present 10000 @kursk-oblast',
  ],
  ['Pentagon: 10,000 North Koreans in Kursk', '10,000: present 10000 @kursk-oblast by pentagon'],
  ['10,000 North Koreans now in Kursk, says Austin', '10,000: present 10000 @kursk-oblast'],
  [
    '“We have 10,000 North Korean soldiers in Kursk,” Austin said.',
    '10,000: present 10000 @kursk-oblast quoted',
  ],
  [
    'Austin said there were “about 10,000” North Korean soldiers in Kursk.',
    '10,000: present 10000~ @kursk-oblast quoted',
  ],
  [
    'The 10,000 North Korean soldiers in Kursk wear Russian uniforms.',
    '10,000: present 10000 @kursk-oblast',
  ],
  [
    'Kursk, where 10,000 North Korean soldiers are stationed, is under attack.',
    '10,000: present 10000 @kursk-oblast',
  ],
  [
    'Ukraine is up against 10,000 North Korean soldiers in Kursk.',
    '10,000: present 10000 @kursk-oblast',
  ],
  ['North Korea has 10,000 of its soldiers in Kursk.', '10,000: present 10000 @kursk-oblast'],
  ['North Korea sent 10,000 of its soldiers to Kursk.', '10,000: present 10000 @kursk-oblast'],
  [
    'Pyongyang, Seoul said, has sent 10,000 soldiers to Kursk.',
    '10,000: present 10000 @kursk-oblast by south-korea',
  ],
  [
    'North Korea is supporting Russia with 10,000 soldiers in Kursk.',
    '10,000: present 10000 @kursk-oblast',
  ],
  [
    'North Korea has contributed 10,000 soldiers to the fight in Kursk.',
    '10,000: present 10000 @kursk-oblast',
  ],
  [
    'As 10,000 North Korean troops fight in Kursk, Seoul weighs arms.',
    '10,000: present 10000 @kursk-oblast',
  ],
  [
    'Moscow has massed 10,000 North Korean soldiers in Kursk.',
    '10,000: present 10000 @kursk-oblast',
  ],
  ['Russia is using 10,000 North Korean soldiers in Kursk.', '10,000: present 10000 @kursk-oblast'],
  ["North Korea's 10,000 soldiers in Kursk are fighting.", '10,000: present 10000 @kursk-oblast'],
  [
    'Around 11,000 North Korean soldiers have arrived in Russia.',
    '11,000: deployed 11000~ @russia',
  ],
  [
    'Around 11,000 North Korean soldiers were shipped to Russia.',
    '11,000: deployed 11000~ @russia',
  ],
  ['Around 11,000 North Korean soldiers were flown to Russia.', '11,000: deployed 11000~ @russia'],
  ['Around 11,000 North Korean soldiers are in Russia.', '11,000: deployed 11000~ @russia'],
  [
    'Around 11,000 North Korean soldiers have been deployed in Russia.',
    '11,000: deployed 11000~ @russia',
  ],
  [
    'Around 11,000 North Korean soldiers have travelled to Russia.',
    '11,000: deployed 11000~ @russia',
  ],
  ['Around 11,000 North Korean soldiers have gone to Russia.', '11,000: deployed 11000~ @russia'],
  ['Around 11,000 North Korean soldiers are serving in Russia.', '11,000: deployed 11000~ @russia'],
  [
    'Around 11,000 North Korean soldiers are currently in Russia.',
    '11,000: deployed 11000~ @russia',
  ],
  [
    'Around 11,000 North Korean soldiers were transferred to Russia.',
    '11,000: deployed 11000~ @russia',
  ],
  [
    'Around 11,000 North Korean soldiers were dispatched by North Korea to Russia.',
    '11,000: deployed 11000~ @russia',
  ],
  [
    'Around 11,000 North Korean soldiers are fighting in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'Around 11,000 North Korean soldiers are on the front line in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'Around 11,000 North Korean soldiers have been sent to Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'Around 11,000 North Korean soldiers have moved into Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'Around 11,000 North Korean soldiers have joined the fighting in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'Around 11,000 North Korean soldiers have taken up positions in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'Around 11,000 North Korean soldiers are operating in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  ['Around 11,000 North Korean soldiers remain in Kursk.', '11,000: present 11000~ @kursk-oblast'],
  [
    'Around 11,000 North Korean soldiers have massed in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'Around 11,000 North Korean soldiers are engaged in combat in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'Around 11,000 North Korean soldiers have been committed to the battle in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'Around 11,000 North Korean soldiers have entered combat in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'Around 11,000 North Korean soldiers are deployed in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'Around 11,000 North Korean soldiers are helping Russia in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'Around 11,000 North Korean soldiers were in action in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'Around 11,000 North Korean soldiers are waiting in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  ['Around 1,000 North Korean soldiers have died.', '1,000: killed 1000~'],
  ['Around 1,000 North Korean soldiers were killed in action.', '1,000: killed 1000~'],
  ['Around 1,000 North Korean soldiers have lost their lives.', '1,000: killed 1000~'],
  ['Around 1,000 North Korean soldiers are dead.', '1,000: killed 1000~'],
  ['Around 1,000 North Korean soldiers have fallen.', '1,000: killed 1000~'],
  ['Around 1,000 North Korean soldiers have perished.', '1,000: killed 1000~'],
  ['Around 1,000 North Korean soldiers were wounded.', '1,000: wounded 1000~'],
  ['Around 1,000 North Korean soldiers suffered injuries.', '1,000: wounded 1000~'],
  ['Around 1,000 North Korean soldiers were hurt.', '1,000: wounded 1000~'],
  ['Around 1,000 North Korean soldiers are casualties.', '1,000: killed-or-wounded 1000~'],
  ['Around 1,000 North Korean soldiers have become casualties.', '1,000: killed-or-wounded 1000~'],
  ['Around 1,000 North Korean soldiers have been taken prisoner.', '1,000: captured 1000~'],
  ['Around 1,000 North Korean soldiers surrendered.', '1,000: captured 1000~'],
  ['Around 1,000 North Korean soldiers have returned home.', '1,000: returned 1000~'],
  [
    'Around 1,000 North Korean soldiers went back to North Korea.',
    '1,000: returned 1000~ @north-korea',
  ],
  [
    'Around 1,000 North Korean soldiers are being trained in Russia.',
    '1,000: in-training 1000~ @russia',
  ],
  [
    'Around 1,000 North Korean soldiers are training in eastern Russia.',
    '1,000: in-training 1000~ @russia',
  ],
  ['Around 1,000 North Korean soldiers will be sent to Russia.', '1,000: planned 1000~ @russia'],
  ['Around 1,000 North Korean soldiers are to follow.', '1,000: planned 1000~'],
  ['Around 1,000 North Korean soldiers are about to leave for Russia.', '1,000: planned 1000~'],
  ['Around 1,000 North Korean soldiers are ready to be sent.', '1,000: planned 1000~'],
  [
    'Around 1,000 North Korean soldiers are on their way to Russia.',
    '1,000: planned 1000~ @russia',
  ],
  [
    'About 6 million shells have been sent to Russia by North Korea.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'About 13,000 containers have been sent to Russia by North Korea.',
    '13,000: containers 13000~ of artillery-shells',
  ],
  [
    'About 6 million shells were shipped from North Korea to Russia.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'About 13,000 containers were shipped from North Korea to Russia.',
    '13,000: containers 13000~ of artillery-shells',
  ],
  [
    'About 6 million shells came from North Korea.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'About 13,000 containers came from North Korea.',
    '13,000: containers 13000~ of artillery-shells',
  ],
  [
    'About 6 million shells have reached Russia from North Korea.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'About 13,000 containers have reached Russia from North Korea.',
    '13,000: containers 13000~ of artillery-shells',
  ],
  [
    'About 6 million shells were supplied by Pyongyang.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'About 13,000 containers were supplied by Pyongyang.',
    '13,000: containers 13000~ of artillery-shells',
  ],
  [
    'About 6 million shells have been delivered to Russia by North Korea.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'About 13,000 containers have been delivered to Russia by North Korea.',
    '13,000: containers 13000~ of artillery-shells',
  ],
  [
    'About 6 million shells were transferred from North Korea.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'About 13,000 containers were transferred from North Korea.',
    '13,000: containers 13000~ of artillery-shells',
  ],
  [
    'About 6 million shells have gone from North Korea to Russia.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'About 13,000 containers have gone from North Korea to Russia.',
    '13,000: containers 13000~ of artillery-shells',
  ],
  [
    'About 6 million shells were provided by North Korea.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'About 13,000 containers were provided by North Korea.',
    '13,000: containers 13000~ of artillery-shells',
  ],
  [
    'North Korea has sold Russia about 6 million shells.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'North Korea has supplied about 6 million artillery shells.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'The number of shells sent by North Korea is put at about 6 million.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'North Korean deliveries total about 6 million shells.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'Russia has received about 6 million North Korean shells.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'Russia bought about 6 million shells from North Korea.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'Pyongyang has provided Moscow with about 6 million rounds of ammunition.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'Seoul put the number of North Korean shells at about 6 million.',
    '6 million: shells 6000000~ of artillery-shells by south-korea',
  ],
  [
    "North Korea's deliveries of about 6 million shells helped Russia.",
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'Russia has about 6 million shells from North Korea.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'The delivery of about 6 million shells from North Korea helped Russia.',
    '6 million: shells 6000000~ of artillery-shells',
  ],
  [
    'About 15,000 North Korean workers work in Russia.',
    '15,000: workers 15000~ of north-korean-workers',
  ],
  [
    'About 15,000 North Korean workers live in Russia.',
    '15,000: workers 15000~ of north-korean-workers',
  ],
  [
    'About 15,000 North Korean workers have come to Russia.',
    '15,000: workers 15000~ of north-korean-workers',
  ],
  [
    'About 15,000 North Korean workers are employed on Russian building sites.',
    '15,000: workers 15000~ of north-korean-workers',
  ],
  [
    'About 4,000 North Korean soldiers have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 North Korean soldiers in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'About 4,000 North Korean troops have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  ['There are about 11,000 North Korean troops in Kursk.', '11,000: present 11000~ @kursk-oblast'],
  ['About 4,000 North Koreans have been killed or wounded.', '4,000: killed-or-wounded 4000~'],
  ['There are about 11,000 North Koreans in Kursk.', '11,000: present 11000~ @kursk-oblast'],
  [
    'About 4,000 North Korean servicemen have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 North Korean servicemen in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'About 4,000 North Korean personnel have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 North Korean personnel in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  ['About 4,000 DPRK troops have been killed or wounded.', '4,000: killed-or-wounded 4000~'],
  ['There are about 11,000 DPRK troops in Kursk.', '11,000: present 11000~ @kursk-oblast'],
  ['About 4,000 DPRK soldiers have been killed or wounded.', '4,000: killed-or-wounded 4000~'],
  ['There are about 11,000 DPRK soldiers in Kursk.', '11,000: present 11000~ @kursk-oblast'],
  [
    'About 4,000 DPRK military personnel have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 DPRK military personnel in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'About 4,000 soldiers from North Korea have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 soldiers from North Korea in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'About 4,000 soldiers from the DPRK have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 soldiers from the DPRK in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    "About 4,000 of Pyongyang's soldiers have been killed or wounded.",
    '4,000: killed-or-wounded 4000~',
  ],
  [
    "There are about 11,000 of Pyongyang's soldiers in Kursk.",
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'About 4,000 North Korean fighters have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 North Korean fighters in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'About 4,000 North Korean special forces have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 North Korean special forces in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'About 4,000 elite North Korean troops have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 elite North Korean troops in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'About 4,000 North Korean infantry have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 North Korean infantry in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'About 4,000 North Korean combat troops have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 North Korean combat troops in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'About 4,000 North Korean ground troops have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 North Korean ground troops in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  ['About 4,000 N. Korean troops have been killed or wounded.', '4,000: killed-or-wounded 4000~'],
  ['There are about 11,000 N. Korean troops in Kursk.', '11,000: present 11000~ @kursk-oblast'],
  ['There are about 11,000 North Korean men in Kursk.', '11,000: present 11000~ @kursk-oblast'],
  [
    'About 4,000 men from North Korea have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  ['There are about 11,000 men from North Korea in Kursk.', '11,000: present 11000~ @kursk-oblast'],
  [
    'About 4,000 North Korean forces have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  ['There are about 11,000 North Korean forces in Kursk.', '11,000: present 11000~ @kursk-oblast'],
  [
    'About 4,000 fighters from North Korea have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 fighters from North Korea in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'About 4,000 North Korean storm troops have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 North Korean storm troops in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'About 4,000 North Korean army soldiers have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 North Korean army soldiers in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'About 4,000 North Korean paratroopers have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 North Korean paratroopers in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  [
    'About 4,000 soldiers sent by Pyongyang have been killed or wounded.',
    '4,000: killed-or-wounded 4000~',
  ],
  [
    'There are about 11,000 soldiers sent by Pyongyang in Kursk.',
    '11,000: present 11000~ @kursk-oblast',
  ],
  ['About 4,000 Pyongyang troops have been killed or wounded.', '4,000: killed-or-wounded 4000~'],
  ['There are about 11,000 Pyongyang troops in Kursk.', '11,000: present 11000~ @kursk-oblast'],
];

test.each(GERMAN)('%s', (text, expected) => {
  expect(figuresIn(text, 'de')).toBe(expected);
});

test.each(ENGLISH)('%s', (text, expected) => {
  expect(figuresIn(text, 'en')).toBe(expected);
});

// Numbers of others, of parts that no one counted, of wholes that are not meant, and doubt.

const NONE_GERMAN: readonly string[] = [
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
];

test.each(NONE_GERMAN)('no figure: %s', (text) => {
  expect(figuresIn(text, 'de')).toBe('');
});

test.each(NONE_ENGLISH)('no figure: %s', (text) => {
  expect(figuresIn(text, 'en')).toBe('');
});
