import { expect, test } from 'vitest';
import type { Language } from '../../../src/claims/language.ts';
import { briefly, database, warFigures } from './read-war-figures.ts';

// How reports give the figures of the second pack, in sentences of our own.

test.each<readonly [Language, string, string]>([
  [
    'de',
    'Russland hat seit Beginn der Invasion mehr als 1,1 Millionen Soldaten verloren.',
    'lost 1100000- people russian-military-losses',
  ],
  [
    'de',
    'Nach Angaben des ukrainischen Generalstabs beliefen sich die russischen Verluste auf 1.188.490 Soldaten.',
    'lost 1188490 people russian-military-losses',
  ],
  [
    'de',
    'Kiew bezifferte die russischen Verluste auf rund 900.000 Soldaten.',
    'lost 900000 people russian-military-losses',
  ],
  [
    'de',
    'Mindestens 46.000 ukrainische Soldaten wurden getötet.',
    'killed 46000- people ukrainian-military-losses',
  ],
  [
    'de',
    'Fast 500.000 russische Soldaten sind im Krieg gegen die Ukraine gefallen.',
    'killed -500000 people russian-military-losses',
  ],
  [
    'de',
    'Russlands Verluste liegen bei 1,2 Millionen Toten, Verwundeten und Vermissten.',
    'killed-wounded-missing 1200000 people russian-military-losses',
  ],
  [
    'de',
    'Die Ukraine hat nach eigenen Angaben 43.000 Soldaten verloren.',
    'lost 43000 people ukrainian-military-losses',
  ],
  [
    'de',
    'Großbritannien schätzt die russischen Verluste auf eine Million Tote und Verwundete.',
    'killed-or-wounded 1000000 people russian-military-losses',
  ],
  [
    'de',
    'Allein im Dezember wurden 35.000 russische Soldaten getötet.',
    'killed 35000 people unclear russian-military-losses',
  ],
  [
    'de',
    'Am Dienstag verlor Russland nach Kiewer Angaben 1.530 Soldaten.',
    'lost 1530 people P1D russian-military-losses',
  ],
  [
    'de',
    'Die russische Armee verlor in den vergangenen 24 Stunden 1.200 Soldaten.',
    'lost 1200 people P1D russian-military-losses',
  ],
  [
    'de',
    'Russland habe bereits mehr als 11.000 Panzer verloren.',
    'tanks-lost 11000- pieces armed-forces-russia',
  ],
  [
    'de',
    'Die russische Armee hat laut Generalstab 11.410 Panzer verloren.',
    'tanks-lost 11410 pieces armed-forces-russia',
  ],
  [
    'de',
    'Mediazona hat die Namen von 160.000 getöteten russischen Soldaten ermittelt.',
    'killed-by-name 160000 people russian-military-losses',
  ],
  ['de', 'Russland verzeichnete 250.000 Tote.', 'killed 250000 people russian-military-losses'],
  [
    'de',
    'Die Ukraine beklagt 46.000 Gefallene und 390.000 Verwundete.',
    'killed 46000 people ukrainian-military-losses | wounded 390000 people ukrainian-military-losses',
  ],
  [
    'de',
    'Russlands Verteidigungsministerium bezifferte die eigenen Toten auf 1.351 Soldaten.',
    'killed 1351 people russian-military-losses',
  ],
  [
    'de',
    'Die russischen Verluste haben die Marke von einer Million überschritten.',
    'lost 1000000- people russian-military-losses',
  ],
  [
    'de',
    'Die ukrainischen Militärverluste hätten eine Million überschritten, behauptete Lawrow.',
    'lost 1000000- people ukrainian-military-losses',
  ],
  [
    'de',
    'In der Region Kursk verlor die Ukraine nach Moskauer Angaben 76.000 Soldaten.',
    'lost 76000 people @kursk-oblast ukrainian-military-losses',
  ],
  [
    'de',
    'Die Zahl der getöteten russischen Soldaten wird auf 275.000 bis 325.000 geschätzt.',
    'killed 275000-325000 people russian-military-losses',
  ],
  [
    'de',
    'Selenskyj sprach von 31.000 gefallenen ukrainischen Soldaten.',
    'killed 31000 people ukrainian-military-losses',
  ],
  [
    'de',
    'Täglich verliert Russland rund 1.000 Soldaten.',
    'lost 1000 people a day russian-military-losses',
  ],
  [
    'en',
    'Russia has lost more than 1.1 million troops since the start of the full-scale invasion.',
    'lost 1100000- people russian-military-losses',
  ],
  [
    'en',
    "Ukraine's General Staff put Russian losses at 1,188,490 troops.",
    'lost 1188490 people russian-military-losses',
  ],
  [
    'en',
    "Russia has suffered more than 950,000 casualties, Britain's defence ministry said.",
    'killed-or-wounded 950000- people russian-military-losses',
  ],
  [
    'en',
    'At least 46,000 Ukrainian soldiers have been killed, Zelensky said.',
    'killed 46000- people ukrainian-military-losses',
  ],
  [
    'en',
    'Nearly 500,000 Russian soldiers have been killed in the war.',
    'killed -500000 people russian-military-losses',
  ],
  [
    'en',
    'Russia has suffered about 1.2 million killed, wounded and missing, CSIS estimated.',
    'killed-wounded-missing 1200000 people russian-military-losses',
  ],
  [
    'en',
    'Ukraine has suffered between 500,000 and 600,000 killed, wounded and missing.',
    'killed-wounded-missing 500000-600000 people ukrainian-military-losses',
  ],
  [
    'en',
    'Mediazona has confirmed the names of 160,000 Russian soldiers killed.',
    'killed-by-name 160000 people russian-military-losses',
  ],
  [
    'en',
    'Russian casualties have passed one million, according to Britain.',
    'killed-or-wounded 1000000- people russian-military-losses',
  ],
  [
    'en',
    'Some 35,000 Russian soldiers were killed in December, Fedorov said.',
    'killed 35000 people unclear russian-military-losses',
  ],
  [
    'en',
    'Russia lost 1,530 soldiers over the past day, the Ukrainian General Staff said.',
    'lost 1530 people P1D russian-military-losses',
  ],
  [
    'en',
    'Moscow has lost 11,410 tanks since the invasion began, according to Kyiv.',
    'tanks-lost 11410 pieces armed-forces-russia',
  ],
  [
    'en',
    'About 250,000 Russian soldiers are dead or missing.',
    'killed-or-missing 250000 people russian-military-losses',
  ],
  [
    'en',
    'President Zelensky said 43,000 Ukrainian soldiers had been killed and 370,000 wounded.',
    'killed 43000 people ukrainian-military-losses | wounded 370000 people ukrainian-military-losses',
  ],
  [
    'en',
    "Russia's defence ministry put its dead in Ukraine at 1,351 soldiers.",
    'killed 1351 people russian-military-losses',
  ],
  [
    'en',
    'Almost 500,000 soldiers of both sides had been killed or wounded, US officials said of Russia and Ukraine.',
    'both-sides-killed-or-wounded -500000 people russian-military-losses',
  ],
  [
    'en',
    'The Kremlin said Ukraine had lost 76,000 soldiers in the Kursk region.',
    'lost 76000 people @kursk-oblast ukrainian-military-losses',
  ],
  [
    'en',
    'Russian losses exceeded 350,000 soldiers.',
    'lost 350000- people russian-military-losses',
  ],
  [
    'en',
    'Russia is losing about 1,000 soldiers a day.',
    'lost 1000 people a day russian-military-losses',
  ],
  [
    'en',
    'The death toll among Russian soldiers was put at 220,000.',
    'killed 220000 people russian-military-losses',
  ],
  [
    'en',
    'Between 100,000 and 140,000 Ukrainian soldiers have been killed.',
    'killed 100000-140000 people ukrainian-military-losses',
  ],
  [
    'de',
    'Die UN haben in der Ukraine mindestens 14.534 getötete Zivilisten gezählt.',
    'civilians-killed 14534- people @ukraine civilian-casualties',
  ],
  [
    'de',
    'Seit Beginn der Invasion wurden in der Ukraine fast 15.000 Zivilisten getötet.',
    'civilians-killed -15000 people @ukraine civilian-casualties',
  ],
  [
    'de',
    'Nach UN-Angaben starben in der Ukraine mehr als 12.000 Zivilisten.',
    'civilians-killed 12000- people @ukraine civilian-casualties',
  ],
  [
    'de',
    'Die Zahl der getöteten Zivilisten in der Ukraine stieg auf 14.534.',
    'civilians-killed 14534 people @ukraine civilian-casualties',
  ],
  [
    'de',
    'Die UN-Beobachtermission zählte 2.514 im Jahr 2025 in der Ukraine getötete Zivilisten und 12.142 Verletzte.',
    'civilians-killed 2514 people unclear @ukraine civilian-casualties | civilians-injured 12142 people civilian-casualties',
  ],
  [
    'de',
    'In der Ukraine wurden 38.000 Zivilisten verletzt.',
    'civilians-injured 38000 people @ukraine civilian-casualties',
  ],
  [
    'de',
    'Mindestens 12.142 Zivilisten wurden 2025 in der Ukraine verletzt.',
    'civilians-injured 12142- people @ukraine civilian-casualties',
  ],
  [
    'en',
    'The UN has verified the deaths of more than 14,500 civilians in Ukraine.',
    'civilians-killed 14500- people @ukraine civilian-casualties',
  ],
  [
    'en',
    'At least 12,000 civilians have been killed in Ukraine since February 2022, the UN says.',
    'civilians-killed 12000- people @ukraine civilian-casualties',
  ],
  [
    'en',
    'Nearly 15,000 civilians have been killed in Ukraine.',
    'civilians-killed -15000 people @ukraine civilian-casualties',
  ],
  [
    'en',
    'The UN says 2,514 civilians were killed and 12,142 injured in Ukraine last year.',
    'civilians-killed 2514 people unclear @ukraine civilian-casualties | civilians-injured 12142 people P1Y @ukraine civilian-casualties',
  ],
  [
    'en',
    'More than 38,000 civilians have been injured in Ukraine.',
    'civilians-injured 38000- people @ukraine civilian-casualties',
  ],
  [
    'en',
    'The civilian death toll in Ukraine rose to 14,534, the UN said.',
    'civilians-killed 14534 people @ukraine civilian-casualties',
  ],
  [
    'en',
    'At least 587 children have been killed in Ukraine, according to the UN.',
    'children-killed 587- people @ukraine civilian-casualties',
  ],
  [
    'en',
    'Russian authorities said 253 civilians were killed in Russia.',
    'civilians-killed 253 people @russia civilian-casualties',
  ],
  [
    'de',
    'Russland hat nach ukrainischen Angaben mehr als 19.000 Kinder verschleppt.',
    'children-deported 19000- people deported-children',
  ],
  [
    'de',
    'Kiew wirft Moskau vor, mindestens 20.000 ukrainische Kinder deportiert zu haben.',
    'children-deported 20000- people deported-children',
  ],
  [
    'de',
    'Mehr als 1.250 ukrainische Kinder konnten zurückgeholt werden.',
    'children-returned 1250- people deported-children',
  ],
  [
    'de',
    'Forscher aus Yale fanden mindestens 6.000 ukrainische Kinder in russischen Lagern.',
    'children-in-camps 6000- people deported-children',
  ],
  [
    'de',
    'Die Zahl der nach Russland verschleppten ukrainischen Kinder wird mit mehr als 19.000 angegeben.',
    'children-deported 19000- people deported-children',
  ],
  [
    'en',
    'Russia has abducted more than 19,000 Ukrainian children, Kyiv says.',
    'children-deported 19000- people deported-children',
  ],
  [
    'en',
    'At least 20,000 Ukrainian children have been forcibly deported to Russia.',
    'children-deported 20000- people deported-children',
  ],
  [
    'en',
    'Ukraine says 1,256 children have been brought back from Russia.',
    'children-returned 1256 people deported-children',
  ],
  [
    'en',
    'Yale researchers found at least 6,000 Ukrainian children in Russian camps.',
    'children-in-camps 6000- people deported-children',
  ],
  [
    'en',
    "Yale's lab was tracking up to 35,000 Ukrainian children separated from their families.",
    'children-traced -35000 people deported-children',
  ],
  [
    'de',
    'In Europa sind laut UNHCR rund 7,7 Millionen Flüchtlinge aus der Ukraine registriert.',
    'refugees-in-europe 7700000 people refugees',
  ],
  [
    'de',
    'Die IOM schätzt die Zahl der Binnenvertriebenen in der Ukraine auf 3,7 Millionen.',
    'internally-displaced 3700000 people internally-displaced',
  ],
  [
    'de',
    '3,7 Millionen Menschen sind innerhalb der Ukraine vertrieben.',
    'internally-displaced 3700000 people internally-displaced',
  ],
  [
    'de',
    'Mehr als 4,3 Millionen Menschen aus der Ukraine haben in der EU vorübergehenden Schutz.',
    'with-protection 4300000- people temporary-protection',
  ],
  [
    'de',
    'In Deutschland haben 1,26 Millionen Menschen aus der Ukraine vorübergehenden Schutz.',
    'with-protection 1260000 people @germany temporary-protection',
  ],
  [
    'de',
    'Mehr als 14 Millionen Ukrainer mussten laut IOM ihre Heimat verlassen.',
    'fled 14000000- people refugees',
  ],
  [
    'de',
    'Aus der Ukraine sind mehr als drei Millionen Menschen ins Ausland geflohen.',
    'refugees-abroad 3000000- people refugees',
  ],
  [
    'de',
    'Das UNHCR zählte mehr als 6,5 Millionen Ausreisen aus der Ukraine.',
    'border-crossings 6500000- cases refugees',
  ],
  [
    'de',
    'Rund 115.000 Menschen verließen vor dem russischen Abzug die Region Cherson.',
    'fled 115000 people kherson',
  ],
  [
    'en',
    'About 6.5 million Ukrainians are living abroad as refugees, the UN says.',
    'refugees-abroad 6500000 people refugees',
  ],
  [
    'en',
    'More than 3 million people have fled Ukraine, the UNHCR said.',
    'refugees-abroad 3000000- people refugees',
  ],
  [
    'en',
    'Some 3.7 million people are internally displaced in Ukraine.',
    'internally-displaced 3700000 people internally-displaced',
  ],
  [
    'en',
    'The IOM put the number of internally displaced people in Ukraine at 3.7 million.',
    'internally-displaced 3700000 people internally-displaced',
  ],
  [
    'en',
    'About 4.3 million people from Ukraine have temporary protection in the EU.',
    'with-protection 4300000 people temporary-protection',
  ],
  [
    'en',
    'Germany hosts 1.26 million people from Ukraine under temporary protection.',
    'with-protection 1260000 people @germany temporary-protection',
  ],
  [
    'en',
    'More than 14 million Ukrainians fled their homes, the IOM said.',
    'fled 14000000- people refugees',
  ],
  [
    'en',
    'Around 7.7 million refugees from Ukraine are recorded across Europe.',
    'refugees-in-europe 7700000 people refugees',
  ],
  [
    'en',
    'The UNHCR has recorded more than 6.5 million border crossings from Ukraine.',
    'border-crossings 6500000- cases refugees',
  ],
  [
    'en',
    'Around 115,000 people left the Kherson region before the Russian withdrawal.',
    'fled 115000 people kherson',
  ],
  [
    'de',
    'Russland hält rund 20 Prozent des ukrainischen Staatsgebiets besetzt.',
    'share-occupied 20 percent occupied-territory',
  ],
  [
    'de',
    'Russland kontrolliert 78,1 Prozent der Region Donezk.',
    'share-occupied 78.1 percent @donetsk occupied-territory',
  ],
  [
    'de',
    '19,25 Prozent der Ukraine sind russisch besetzt.',
    'share-occupied 19.25 percent occupied-territory',
  ],
  [
    'de',
    '99,6 Prozent der Region Luhansk werden von Russland kontrolliert.',
    'share-occupied 99.6 percent @luhansk occupied-territory',
  ],
  [
    'de',
    'Russland eroberte im Jahr 2025 4.336 Quadratkilometer ukrainischen Gebiets.',
    'area-captured 4336 km2 unclear occupied-territory',
  ],
  [
    'de',
    'Im Mai eroberte Russland nur 14 Quadratkilometer.',
    'area-captured 14 km2 unclear occupied-territory',
  ],
  [
    'de',
    'Die Ukraine hat in der Region Charkiw mehr als 3.000 Quadratkilometer zurückerobert.',
    'area-regained 3000- km2 @kharkiv kharkiv-counteroffensive',
  ],
  [
    'de',
    'Im April verlor Russland in der Ukraine netto 116 Quadratkilometer.',
    'area-lost-net 116 km2 unclear occupied-territory',
  ],
  [
    'de',
    'Die Ukraine kontrollierte 1.376 Quadratkilometer der Region Kursk.',
    'area 1376 km2 kursk-incursion',
  ],
  [
    'en',
    'Russia occupies about 20 percent of Ukrainian territory.',
    'share-occupied 20 percent occupied-territory',
  ],
  [
    'en',
    "Russia now holds 78.1 percent of Ukraine's Donetsk region.",
    'share-occupied 78.1 percent @donetsk occupied-territory',
  ],
  ['en', 'Russia controls 19.25% of Ukraine.', 'share-occupied 19.25 percent occupied-territory'],
  [
    'en',
    'Russian forces control 99.6 percent of the Luhansk region.',
    'share-occupied 99.6 percent @luhansk occupied-territory',
  ],
  [
    'en',
    'Russian forces seized 4,336 square kilometres of Ukraine in 2025.',
    'area-captured 4336 km2 unclear occupied-territory',
  ],
  [
    'en',
    'Putin said Russian troops had captured almost 5,000 square kilometers this year.',
    'area-captured -5000 km2 P1Y occupied-territory',
  ],
  [
    'en',
    'Russia gained only 14 square kilometres in May.',
    'area-captured 14 km2 unclear occupied-territory',
  ],
  [
    'en',
    "Ukraine's army retook more than 3,000 square kilometres in the Kharkiv region.",
    'area-regained 3000- km2 @kharkiv kharkiv-counteroffensive',
  ],
  [
    'en',
    'In April Russia lost a net 116 square kilometres in Ukraine.',
    'area-lost-net 116 km2 unclear occupied-territory',
  ],
  [
    'en',
    "Ukraine's troops still held about 90 square kilometres of Russia's Kursk region.",
    'area 90 km2 kursk-incursion',
  ],
  [
    'de',
    'Die USA haben der Ukraine laut Kiel Institut 114 Milliarden Euro an Hilfe zugewiesen.',
    'aid-allocated 114000000000 EUR us-aid',
  ],
  [
    'de',
    'Europa hat der Ukraine laut Kiel Institut 138 Milliarden Euro zugewiesen.',
    'aid-allocated 138000000000 EUR eu-aid',
  ],
  [
    'de',
    'Deutschland hat die Ukraine seit Kriegsbeginn mit rund 44 Milliarden Euro unterstützt.',
    'aid-provided 44000000000 EUR german-aid',
  ],
  [
    'de',
    'Die EU und ihre Mitgliedstaaten haben die Ukraine mit 145 Milliarden Euro unterstützt.',
    'aid-provided 145000000000 EUR eu-aid',
  ],
  [
    'de',
    'Die USA hätten der Ukraine 350 Milliarden Dollar gegeben, behauptete Trump.',
    'aid-provided 350000000000 USD us-aid',
  ],
  [
    'de',
    'Die USA haben der Ukraine Militärhilfe im Wert von 65,9 Milliarden Dollar geleistet.',
    'military-aid 65900000000 USD us-aid',
  ],
  [
    'de',
    'Der US-Kongress billigte ein Hilfspaket von 61 Milliarden Dollar für die Ukraine.',
    'aid-package 61000000000 USD us-aid',
  ],
  [
    'de',
    'Biden unterzeichnete ein Ukraine-Hilfsgesetz über rund 61 Milliarden Dollar.',
    'aid-package 61000000000 USD us-aid',
  ],
  [
    'de',
    'In der EU sind rund 210 Milliarden Euro russischer Staatsgelder eingefroren.',
    'assets-frozen 210000000000 EUR frozen-assets',
  ],
  [
    'de',
    'Bei Euroclear liegen 185 Milliarden Euro eingefrorenes russisches Vermögen.',
    'assets-frozen 185000000000 EUR euroclear',
  ],
  [
    'de',
    'Der Wiederaufbau der Ukraine kostet laut Weltbank 524 Milliarden Dollar.',
    'reconstruction-cost 524000000000 USD reconstruction',
  ],
  [
    'de',
    'Die Weltbank beziffert die Kosten des Wiederaufbaus auf 588 Milliarden Dollar.',
    'reconstruction-cost 588000000000 USD reconstruction',
  ],
  [
    'de',
    'Russlands Haushalt für 2026 sieht 12,6 Billionen Rubel für Verteidigung vor.',
    'budget 12600000000000 RUB defence-budget-russia',
  ],
  [
    'de',
    'Die Bundesregierung plant für 2026 Ukraine-Hilfen von 11,5 Milliarden Euro.',
    'aid-planned 11500000000 EUR german-aid',
  ],
  [
    'de',
    'Die direkten Kriegsschäden in der Ukraine belaufen sich auf 195 Milliarden Dollar.',
    'damage 195000000000 USD reconstruction',
  ],
  [
    'de',
    'Europas Militärhilfe für die Ukraine beziffert das Kiel Institut auf 62 Milliarden Euro.',
    'military-aid-allocated 62000000000 EUR eu-aid',
  ],
  [
    'en',
    'The United States has allocated 114 billion euros in aid to Ukraine, the Kiel Institute says.',
    'aid-allocated 114000000000 EUR us-aid',
  ],
  [
    'en',
    'Europe has allocated 138 billion euros in aid to Ukraine, according to the Kiel Institute.',
    'aid-allocated 138000000000 EUR eu-aid',
  ],
  [
    'en',
    'Germany has provided 44 billion euros in support for Ukraine since the war began.',
    'aid-provided 44000000000 EUR german-aid',
  ],
  [
    'en',
    'The EU and its member states have supported Ukraine with 145 billion euros.',
    'aid-provided 145000000000 EUR eu-aid',
  ],
  [
    'en',
    'Trump said the US had given Ukraine $350 billion.',
    'aid-provided 350000000000 USD us-aid',
  ],
  [
    'en',
    'The US has provided Ukraine with $65.9 billion in military assistance.',
    'military-aid 65900000000 USD us-aid',
  ],
  [
    'en',
    'Congress passed a $61 billion aid package for Ukraine.',
    'aid-package 61000000000 USD us-aid',
  ],
  [
    'en',
    'Biden signed a bill with 61 billion dollars in aid for Ukraine.',
    'aid-package 61000000000 USD us-aid',
  ],
  [
    'en',
    'About 210 billion euros of Russian state assets are frozen in the EU.',
    'assets-frozen 210000000000 EUR frozen-assets',
  ],
  [
    'en',
    'Euroclear holds 185 billion euros in frozen Russian assets.',
    'assets-frozen 185000000000 EUR euroclear',
  ],
  [
    'en',
    'Rebuilding Ukraine will cost $524 billion, the World Bank says.',
    'reconstruction-cost 524000000000 USD reconstruction',
  ],
  [
    'en',
    'The World Bank put the cost of reconstruction in Ukraine at $588 billion.',
    'reconstruction-cost 588000000000 USD reconstruction',
  ],
  [
    'en',
    "Russia's 2026 budget foresees 12.6 trillion roubles for defence.",
    'budget 12600000000000 RUB defence-budget-russia',
  ],
  [
    'en',
    'Germany planned 11.5 billion euros in aid for Ukraine in 2026.',
    'aid-planned 11500000000 EUR unclear german-aid',
  ],
  [
    'en',
    'Direct war damage in Ukraine amounts to $195 billion.',
    'damage 195000000000 USD reconstruction',
  ],
  [
    'en',
    "The Kiel Institute put Europe's military aid to Ukraine at 62 billion euros.",
    'military-aid-allocated 62000000000 EUR eu-aid',
  ],
  [
    'de',
    'Russland griff die Ukraine in der Nacht mit 728 Drohnen an.',
    'drones-launched 728 pieces P1D @ukraine drone-attack-records',
  ],
  [
    'de',
    'In der Nacht feuerte Russland 805 Drohnen auf die Ukraine ab.',
    'drones-launched 805 pieces P1D @ukraine drone-attack-records',
  ],
  [
    'de',
    'Russland setzte über Nacht 479 Drohnen gegen die Ukraine ein.',
    'drones-launched 479 pieces P1D @ukraine drone-attack-records',
  ],
  [
    'de',
    'Die russische Armee überzog die Ukraine in der Nacht mit 539 Drohnen.',
    'drones-launched 539 pieces P1D @ukraine drone-attack-records',
  ],
  [
    'de',
    'Im Juli feuerte Russland 6.297 Drohnen auf die Ukraine ab.',
    'drones-launched 6297 pieces unclear @ukraine drone-attack-records',
  ],
  [
    'de',
    'Die ukrainische Luftwaffe schoss in der Nacht 405 Drohnen ab.',
    'drones-shot-down 405 pieces P1D @ukraine drone-attack-records',
  ],
  [
    'de',
    'Russlands Verteidigungsministerium meldete binnen 24 Stunden 754 abgeschossene ukrainische Drohnen.',
    'drones-shot-down 754 pieces P1D @russia drone-attack-records',
  ],
  [
    'en',
    'Russia launched 728 drones and 13 missiles at Ukraine overnight.',
    'drones-launched 728 pieces P1D @ukraine drone-attack-records',
  ],
  [
    'en',
    'Russia attacked Ukraine with 805 drones overnight.',
    'drones-launched 805 pieces P1D @ukraine drone-attack-records',
  ],
  [
    'en',
    'Overnight, Russia fired 479 drones at Ukraine, the air force said.',
    'drones-launched 479 pieces P1D @ukraine drone-attack-records',
  ],
  [
    'en',
    'Russia launched 6,297 long-range drones at Ukraine in July.',
    'drones-launched 6297 pieces unclear @ukraine drone-attack-records',
  ],
  [
    'en',
    "Ukraine's air force said it shot down 405 drones overnight.",
    'drones-shot-down 405 pieces P1D @ukraine drone-attack-records',
  ],
  [
    'en',
    "Russia's defence ministry said it had shot down 754 Ukrainian drones in 24 hours.",
    'drones-shot-down 754 pieces P1D @russia drone-attack-records',
  ],
  [
    'de',
    'Russland hat der Ukraine 1.000 Leichen übergeben.',
    'bodies-returned 1000 people repatriation-of-bodies',
  ],
  [
    'de',
    'Die Ukraine erhielt die Leichen von 1.200 Soldaten zurück.',
    'bodies-returned 1200 people repatriation-of-bodies',
  ],
  [
    'de',
    'Russland und die Ukraine tauschten am Freitag je 390 Gefangene aus.',
    'prisoners-exchanged 390 people P1D prisoner-exchange',
  ],
  [
    'de',
    'In der Ukraine gelten mehr als 60.000 Menschen als vermisst.',
    'missing 60000- people missing-persons',
  ],
  [
    'de',
    'Bis März 2023 kamen 1.863 Ukrainer aus russischer Gefangenschaft frei.',
    'freed 1863 people prisoner-exchange',
  ],
  ['de', 'In Butscha wurden 458 Leichen gefunden.', 'bodies-found 458 people bucha-massacre'],
  [
    'en',
    'Russia returned 1,000 bodies to Ukraine.',
    'bodies-returned 1000 people repatriation-of-bodies',
  ],
  [
    'en',
    'Ukraine received the bodies of 1,200 soldiers from Russia.',
    'bodies-returned 1200 people repatriation-of-bodies',
  ],
  [
    'en',
    'Russia and Ukraine agreed to swap 1,000 prisoners each.',
    'exchange-agreed 1000 people prisoner-exchange',
  ],
  [
    'en',
    'Russia and Ukraine exchanged 390 prisoners each on Friday.',
    'prisoners-exchanged 390 people P1D prisoner-exchange',
  ],
  [
    'en',
    'More than 60,000 people are missing in Ukraine.',
    'missing 60000- people missing-persons',
  ],
  ['en', 'Ukraine has brought home 1,863 prisoners of war.', 'freed 1863 people prisoner-exchange'],
  ['en', 'In Bucha 458 bodies were found.', 'bodies-found 458 people bucha-massacre'],
  [
    'de',
    'Putin ordnete an, die Armee auf 1,5 Millionen Soldaten aufzustocken.',
    'authorised 1500000 people armed-forces-russia',
  ],
  [
    'de',
    'Die ukrainische Armee hat 880.000 Soldaten.',
    'strength 880000 people armed-forces-ukraine',
  ],
  [
    'de',
    'Russland hat laut Putin 617.000 Soldaten im Kriegsgebiet.',
    'present 617000 people armed-forces-russia',
  ],
  [
    'de',
    'Putin ordnete die Mobilmachung von 300.000 Reservisten an.',
    'to-be-mobilised 300000 people mobilisation-russia',
  ],
  [
    'de',
    'Die Ukraine mobilisiert rund 27.000 Menschen pro Monat.',
    'recruited 27000 people a month mobilisation-ukraine',
  ],
  [
    'de',
    'Russland wirbt monatlich bis zu 40.000 Soldaten an.',
    'recruited -40000 people a month recruitment-russia',
  ],
  [
    'de',
    'Der 28-Punkte-Plan will die ukrainische Armee auf 600.000 Soldaten begrenzen.',
    'strength-limit 600000 people peace-plan-28',
  ],
  [
    'de',
    'Rund 200.000 ukrainische Soldaten haben sich laut Fedorow unerlaubt entfernt.',
    'count 200000 people desertion',
  ],
  [
    'en',
    'Putin ordered the Russian army to grow to 1.5 million soldiers.',
    'authorised 1500000 people armed-forces-russia',
  ],
  ['en', 'The Ukrainian army has 880,000 soldiers.', 'strength 880000 people armed-forces-ukraine'],
  [
    'en',
    'Putin said Russia had 617,000 troops in the war zone.',
    'present 617000 people armed-forces-russia',
  ],
  [
    'en',
    'Putin ordered the mobilisation of 300,000 reservists.',
    'to-be-mobilised 300000 people mobilisation-russia',
  ],
  [
    'en',
    'Ukraine mobilises about 27,000 people a month.',
    'recruited 27000 people a month mobilisation-ukraine',
  ],
  [
    'en',
    'Russia recruits up to 40,000 soldiers a month.',
    'recruited -40000 people a month recruitment-russia',
  ],
  [
    'en',
    "The 28-point plan would limit Ukraine's armed forces to 600,000 soldiers.",
    'strength-limit 600000 people peace-plan-28',
  ],
  [
    'en',
    'About 200,000 Ukrainian soldiers are absent without leave, Fedorov said.',
    'count 200000 people desertion',
  ],
  ['de', 'Deutschland sagte der Ukraine 14 Leopard-2-Panzer zu.', 'promised 14 pieces leopard-2'],
  ['de', 'Die USA versprachen der Ukraine 31 Abrams-Panzer.', 'promised 31 pieces abrams'],
  [
    'de',
    'Die Operation Spinnennetz traf nach Angaben des SBU 41 Flugzeuge.',
    'aircraft-hit 41 pieces operation-spiderweb',
  ],
  [
    'de',
    'Die Ukraine hat durch russische Angriffe mehr als neun Gigawatt Kraftwerksleistung verloren.',
    'power-lost 9000000000- W energy-attacks',
  ],
  [
    'de',
    'Mehr als 20 Millionen Tonnen Getreide stecken in der Ukraine fest.',
    'stock 20000000- tonnes grain-deal',
  ],
  [
    'de',
    'Die EU setzte 117 weitere Schiffe der russischen Schattenflotte auf ihre Sanktionsliste.',
    'newly-listed 117 pieces shadow-fleet',
  ],
  ['en', 'Germany pledged 14 Leopard 2 tanks to Ukraine.', 'promised 14 pieces leopard-2'],
  ['en', 'The US promised Ukraine 31 Abrams tanks.', 'promised 31 pieces abrams'],
  [
    'en',
    'Operation Spiderweb hit 41 aircraft, the SBU said.',
    'aircraft-hit 41 pieces operation-spiderweb',
  ],
  [
    'en',
    'Ukraine has lost more than nine gigawatts of generating capacity to Russian strikes.',
    'power-lost 9000000000- W energy-attacks',
  ],
  [
    'en',
    'More than 20 million tonnes of grain are stuck in Ukraine.',
    'stock 20000000- tonnes grain-deal',
  ],
  [
    'en',
    "The EU listed 117 more ships of Russia's shadow fleet.",
    'newly-listed 117 pieces shadow-fleet',
  ],
  [
    'de',
    'Demnach sind bislang 32.750 Soldaten der russischen Armee gefallen, so der ukrainische Generalstab.',
    'killed 32750 people russian-military-losses',
  ],
  [
    'de',
    'Russland hat 570.000 Soldaten durch Tod oder Verwundung im Krieg gegen die Ukraine verloren.',
    'killed-or-wounded 570000 people russian-military-losses',
  ],
  [
    'de',
    'Die ukrainischen Verluste liegen bei 31.000 Soldaten.',
    'lost 31000 people ukrainian-military-losses',
  ],
  [
    'de',
    'Dagegen beziffert die Ukraine die russischen Verluste auf über 621.550.',
    'lost 621550- people russian-military-losses',
  ],
  [
    'de',
    'Laut russischem Verteidigungsministerium wurden 498 russische Soldaten getötet.',
    'killed 498 people russian-military-losses',
  ],
  [
    'de',
    'Laut den Vereinten Nationen gibt es in der Ukraine rund acht Millionen Binnenflüchtlinge und viele getötete Zivilisten.',
    'internally-displaced 8000000 people internally-displaced',
  ],
  [
    'de',
    'In der Ukraine verloren mindestens 10.000 Zivilisten ihr Leben.',
    'civilians-killed 10000- people @ukraine civilian-casualties',
  ],
  [
    'de',
    'Die Ukraine hat von Russland die Überreste von 77 getöteten Soldaten erhalten.',
    'bodies-returned 77 people repatriation-of-bodies',
  ],
  [
    'de',
    'US-Schätzungen zufolge sind über 70.000 ukrainische und mehr als 120.000 russische Soldaten getötet worden.',
    'killed 70000- people ukrainian-military-losses | killed 120000- people russian-military-losses',
  ],
  [
    'de',
    'Kiew erhielt die Leichname von 1000 Soldaten.',
    'bodies-returned 1000 people repatriation-of-bodies',
  ],
  [
    'de',
    'Wie der Generalstab in Kiew mitteilte, wurden in der Ukraine binnen 24 Stunden 1.200 russische Soldaten getötet oder verwundet.',
    'killed-or-wounded 1200 people P1D russian-military-losses',
  ],
  [
    'de',
    'Das Kiel Institut bezifferte die US-Hilfe für die Ukraine auf 118,3 Milliarden Dollar.',
    'aid-allocated 118300000000 USD us-aid',
  ],
  [
    'en',
    'NATO estimates that Russia has suffered between 30,000 and 40,000 battlefield casualties in Ukraine.',
    'killed-or-wounded 30000-40000 people russian-military-losses',
  ],
  [
    'en',
    'The General Staff in Kyiv estimates that around 552,190 Russian soldiers have been killed or seriously wounded since the invasion began.',
    'killed-or-wounded 552190 people russian-military-losses',
  ],
  [
    'en',
    'Estimates suggest that Russian military losses have now exceeded 350,000 soldiers.',
    'lost 350000- people russian-military-losses',
  ],
  [
    'en',
    'More than 1,300 Russian troops have been killed in Ukraine.',
    'killed 1300- people russian-military-losses',
  ],
  [
    'en',
    'At night Russia launched almost 60 Shahed drones at Ukraine.',
    'drones-launched -60 pieces P1D @ukraine drone-attack-records',
  ],
  [
    'en',
    'Europe has now allocated a total of EUR 138 billion in aid to Ukraine since the start of the war.',
    'aid-allocated 138000000000 EUR eu-aid',
  ],
  [
    'en',
    'The Kiel Institute put US aid to Ukraine at 118.3 billion dollars.',
    'aid-allocated 118300000000 USD us-aid',
  ],
  [
    'en',
    'Russia handed over 6,057 bodies to Ukraine under the Istanbul agreement.',
    'bodies-returned 6057 people istanbul-talks-2025',
  ],
  [
    'en',
    'Russia attacked Ukraine with 539 drones and 11 missiles in a single night.',
    'drones-launched 539 pieces unclear @ukraine drone-attack-records',
  ],
  [
    'en',
    'President Zelensky said Ukraine had received 1,212 bodies from Russia.',
    'bodies-returned 1212 people repatriation-of-bodies',
  ],
  [
    'en',
    'By May 2023 some 8 million people were internally displaced in Ukraine.',
    'internally-displaced 8000000 people internally-displaced',
  ],
  [
    'en',
    'In Bucha more than 400 bodies were recovered, Ukrainian police said.',
    'bodies-found 400- people bucha-massacre',
  ],
])('%s: %s', (language, text, expected) => {
  expect(briefly(text, language)).toBe(expected);
});

test('the statements of the claims are read with their figures', () => {
  const statements = [...database.claims.values()].flatMap(({ id, figure, statement }) =>
    figure === null
      ? []
      : (['de', 'en'] as const).map((language) => ({
          id,
          figure,
          language,
          text: statement[language] ?? '',
        })),
  );
  const missed = statements.filter(
    ({ figure, language, text }) =>
      !warFigures(text, language).some(
        ({ measure, of, low, high }) =>
          measure === figure.measure &&
          of === figure.of &&
          low === figure.low &&
          high === figure.high,
      ),
  );
  // Statements pack more into a sentence than reports do; what is read of them may only grow.
  expect(1 - missed.length / statements.length).toBeGreaterThan(0.7);
});
