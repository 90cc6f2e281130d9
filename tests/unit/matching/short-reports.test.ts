import { expect, test } from 'vitest';
import { namedIn, topicOf } from './named-in.ts';

/** What the shipped packs mark in a headline and one paragraph. */
const marked = (report: string, language: 'de' | 'en') => namedIn(report, language).map(topicOf);

test.each([
  // The last great war is a measure for this one, and no other matter.
  [
    'de',
    'Bilanz eines Winters\n\nKiew und Moskau melden Angriffe mit Raketen. Es ist der größte Krieg in Europa seit dem Zweiten Weltkrieg.',
    ['kyiv', 'moscow'],
  ],
  [
    'en',
    'Toll of a winter\n\nRussian forces hit Ukraine with missiles. The Kremlin is silent. No power has lost so many in any war since World War II.',
    ['armed-forces-russia', 'ukraine', 'kremlin'],
  ],
  [
    'en',
    'EU leaders fail to agree\n\nLeaders of the European Union could not agree to use frozen Russian assets held at Euroclear in Belgium. Hungary opposed it.',
    ['european-union', 'frozen-assets', 'euroclear', 'belgium', 'hungary'],
  ],
  [
    'en',
    'Plant loses power line\n\nThe Zaporizhzhia nuclear power plant lost its last line, the head of the U.N. nuclear watchdog, Rafael Grossi, said.',
    ['zaporizhzhia-npp', 'iaea', 'rafael-grossi'],
  ],
  [
    'en',
    "Tanker boarded\n\nA tanker said to belong to Russia's shadow fleet was boarded off Sweden. The European Union knows it.",
    ['shadow-fleet', 'european-union'],
  ],
  [
    'en',
    'A sum on paper\n\nPresident Joe Biden put his name to the bill, $40 billion from the United States to Ukraine. Germany and Poland will add to it, and the European Union as a whole.',
    ['joe-biden', 'united-states', 'ukraine', 'germany', 'poland', 'european-union'],
  ],
  [
    'de',
    'Rechnung mit vielen Unbekannten\n\nUngarn ließ sich Zeit, Polen nicht. Nun steht die Strafe der Europäischen Union für Russland. Joe Biden unterschrieb am selben Abend 40 Milliarden für die Ukraine.',
    ['hungary', 'poland', 'european-union', 'russia', 'joe-biden', 'ukraine'],
  ],
  [
    'en',
    'Explosion on bridge\n\nAn explosion damaged the Kerch bridge. The SBU said it had mined the pillars.',
    ['crimean-bridge', 'sbu'],
  ],
  [
    'en',
    'Night of drones\n\nRussia attacked Ukraine again. The Air Force said it had downed 12 of 15 drones.',
    ['russia', 'ukraine', 'ukrainian-air-force'],
  ],
  [
    'de',
    'Gipfel ohne Einigung\n\nDie EU will die eingefrorenen russischen Vermögen bei Euroclear in Belgien vorerst nicht nutzen.',
    ['european-union', 'frozen-assets', 'euroclear', 'belgium'],
  ],
  [
    'de',
    'Angriffe in der Nacht\n\nRussland hat die Ukraine angegriffen. Die Luftwaffe meldete 66 abgeschossene Drohnen.',
    ['ukraine', 'ukrainian-air-force'],
  ],
  [
    'de',
    'Lage am Abend\n\nPokrowsk bleibt umkämpft, berichtet das Institute for the Study of War. Demnach eroberten russische Kräfte zwei Orte. Ukrainische Streitkräfte stießen vor.',
    ['pokrovsk', 'isw', 'armed-forces-russia', 'armed-forces-ukraine'],
  ],
  [
    'en',
    'Man held over pipelines\n\nA Ukrainian has been arrested over the Nord Stream sabotage, German federal prosecutors said. Germany went on alone.',
    ['nord-stream-sabotage', 'bundesanwaltschaft', 'germany'],
  ],
  [
    'en',
    'Nineteen in one night\n\nRussian drones flew into Polish airspace, Donald Tusk said. NATO spoke of a provocation.',
    ['poland-drones-2025', 'poland', 'nato'],
  ],
  [
    'en',
    'Five hours\n\nSteve Witkoff and Jared Kushner talked with Vladimir Putin. Kremlin aide Yuri Ushakov called it useful.',
    ['steve-witkoff', 'witkoff-mission', 'vladimir-putin', 'kremlin', 'yuri-ushakov'],
  ],
  [
    'de',
    'Mehr Rubel\n\nRusslands Haushaltsentwurf sieht 13,5 Billionen Rubel für Verteidigung vor. Nach langer Debatte im Parlament, so heißt es in der Hauptstadt, muss Wladimir Putin noch unterschreiben.',
    ['defence-budget-russia', 'vladimir-putin'],
  ],
  [
    'de',
    'Mehr Schutz\n\nDie Zahl ukrainischer Kriegsflüchtlinge in der EU ist gestiegen, teilte Eurostat mit. Deutschland nahm die meisten auf.',
    ['refugees', 'european-union', 'eurostat', 'germany'],
  ],
  [
    'de',
    'Ruhe dahin\n\nVor dem Tor der Kaserne stehen drei Fernsehteams und ein Imbisswagen. Die Nachbarn kannten bisher nur den Lärm vom Schießplatz, an dem sich hier keiner stört.\n\nDas änderte sich, als Deutschland am Mittwoch der Ukraine 14 Leopard 2 zusagte.',
    ['germany', 'ukraine', 'leopard-2'],
  ],
  [
    'de',
    'Bericht zu Lieferungen\n\nDas Beobachtungsteam MSMT legt seinen Bericht vor. Nach Russland gingen demnach neun Millionen Granaten.',
    ['msmt', 'russia', 'artillery-shells'],
  ],
] as const)('a short report on the war (%s): %s', (language, report, topics) => {
  expect(marked(report, language)).toEqual(expect.arrayContaining([...topics]));
});

test.each([
  [
    'en',
    'Grand prix\n\nBelgium and Hungary hold races in July. The air force of neither flew drones.',
  ],
  [
    'en',
    'A mild winter\n\nIt was warm in Germany and Poland. Hungary saved fuel, and prices fell from Belgium to Ukraine.',
  ],
  [
    'de',
    'Ein Rezept geht um die Welt\n\nDie Suppe kennt man in Polen, Ungarn und Deutschland. Donald Trump mag sie nicht. In Russland kommt Rahm hinein.',
  ],
  ['en', 'Tankers\n\nA shadow fleet carries oil from Venezuela, the European Union says.'],
  ['de', 'Übung\n\nDie Luftwaffe übt in Belgien mit Drohnen.'],
  [
    'de',
    'Bilanz\n\nDie Nord Stream AG verlor Geld. Russland liefert Gas nach Deutschland und Polen.',
  ],
  ['de', 'Rubel\n\nDer russische Haushalt leidet unter dem Ölpreis. Moskau spart bei Schulen.'],
  ['en', 'Envoy\n\nSteve Witkoff flew to Doha for talks on Gaza. The White House said little.'],
  [
    'de',
    'Prognose\n\nDas Kiel Institut für Weltwirtschaft senkt seine Prognose für Deutschland. Die Exporte fallen, die Zinsen steigen, die Stimmung in den Betrieben ist so schlecht wie lange nicht. Auch die Zölle belasten. Seit dem Krieg in der Ukraine fehlen Aufträge.',
  ],
] as const)('a short report on something else (%s): %s', (language, report) => {
  expect(marked(report, language)).toEqual([]);
});
