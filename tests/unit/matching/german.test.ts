import { describe, expect, test } from 'vitest';
import { seen } from './scan-text.ts';

/** Text and what is found in it. */
type Case = readonly [text: string, ...found: string[]];

function holds(cases: readonly Case[]): void {
  for (const [text, ...found] of cases) {
    test(text, () => {
      expect(seen(text, 'de')).toEqual(found);
    });
  }
}

describe('inflection', () => {
  holds([
    ['Das Ende der Politik Putins', 'Putins → putin'],
    ['Wladimir Putins Rede', 'Wladimir Putins → putin'],
    ['Kim Jong-uns Besuch', 'Kim Jong-uns → kim-jong-un'],
    ['ein Sprecher des Pentagons', 'Pentagons → pentagon'],
    ['die Sprecherin des Weißen Hauses', 'Weißen Hauses → white-house'],
    ['aus dem Weißen Haus', 'Weißen Haus → white-house'],
    ['Das Auswärtige Amt teilte mit', 'Auswärtige Amt → foreign-office'],
    ['die Leitung des Auswärtigen Amtes', 'Auswärtigen Amtes → foreign-office'],
    ['eine Resolution des UN-Sicherheitsrates', 'UN-Sicherheitsrates → security-council'],
    ['eine Resolution des UN-Sicherheitsrats', 'UN-Sicherheitsrats → security-council'],
    ['in den Vereinigten Staaten', 'Vereinigten Staaten → usa'],
    [
      'nach Angaben des russischen Verteidigungsministeriums',
      'russischen Verteidigungsministeriums → defence-ministry',
    ],
    ['mit dem nordkoreanischen Machthaber', 'nordkoreanischen Machthaber → kim-jong-un'],
    ['eine Million Artilleriegeschossen', 'Artilleriegeschossen → shells'],
    ['ein Artilleriegeschoss', 'Artilleriegeschoss → shells'],
    ['die Zahl der Gefallenen', 'Gefallenen → fallen'],
    ['ein Gefallener', 'Gefallener → fallen'],
    ['mit den Arbeitern', 'Arbeitern → workers'],
    ['der Arbeiter', 'Arbeiter → workers'],
  ]);
});

describe('phrases', () => {
  holds([
    ['nordkoreanische Truppen', 'nordkoreanische Truppen → troops'],
    ['der Einsatz nordkoreanischer Soldaten', 'nordkoreanischer Soldaten → troops'],
    ['ein nordkoreanischer Soldat', 'nordkoreanischer Soldat → troops'],
    ['die nordkoreanischen Streitkräften', 'nordkoreanischen Streitkräften → troops'],
    [
      'Tausende nordkoreanische, in Russland ausgebildete Soldaten sind da',
      'nordkoreanische, in Russland ausgebildete Soldaten → troops',
    ],
    ['russische und nordkoreanische Truppen', 'nordkoreanische Truppen → troops'],
    ['nordkoreanische und russische Truppen', 'nordkoreanische und russische Truppen → troops'],
    ['nordkoreanische Offiziere und Soldaten', 'nordkoreanische Offiziere und Soldaten → troops'],
    ['Soldaten aus Nordkorea', 'Soldaten aus Nordkorea → troops'],
    ['Truppen, die aus Nordkorea kamen', 'Truppen, die aus Nordkorea → troops'],
    [
      'die Soldaten, welche jüngst aus Nordkorea eintrafen',
      'Soldaten, welche jüngst aus Nordkorea → troops',
    ],
    ['Soldaten, die gegen Nordkorea kämpfen', 'Nordkorea → north-korea'],
    ['Soldaten, die Schuhe aus Nordkorea trugen', 'Nordkorea → north-korea'],
    ['Soldaten- und Reisetransporte aus Nordkorea', 'Nordkorea → north-korea'],
    ['Soldaten und Offiziere aus Nordkorea', 'Soldaten und Offiziere aus Nordkorea → troops'],
    [
      'Soldaten aus dem kommunistischen Nordkorea',
      'Soldaten aus dem kommunistischen Nordkorea → troops',
    ],
    ['die Truppen Pjöngjangs', 'Truppen Pjöngjangs → troops'],
    ['Truppen der DVRK', 'Truppen der DVRK → troops'],
    ['Soldaten von Nordkorea', 'Soldaten von Nordkorea → troops'],
    ['Soldaten wurden von der DVRK gefangen', 'DVRK → north-korea'],
    ['nahmen Soldaten von der DVRK entgegen', 'DVRK → north-korea'],
    ['Nordkoreas Soldaten', 'Nordkoreas Soldaten → troops'],
    ['Nordkorea-Truppen in Kursk', 'Nordkorea-Truppen → troops', 'Kursk → kursk'],
    ['aus Nordkorea entsandte Soldaten', 'Nordkorea entsandte Soldaten → troops'],
    [
      'mit den aus Nordkorea entsandten 3.000 Soldaten',
      'Nordkorea entsandten 3.000 Soldaten → troops',
    ],
    ['von aus Nordkorea verlegter Truppe', 'Nordkorea verlegter Truppe → troops'],
    ['nordkoreanische Elitesoldaten', 'nordkoreanische Elitesoldaten → troops'],
    ['nordkoreanische Elite-Soldaten', 'nordkoreanische Elite-Soldaten → troops'],
    ['Nordkoreanische Kampftruppen', 'Nordkoreanische Kampftruppen → troops'],
    ['rund 10.000 nordkoreanische Kämpfer', 'nordkoreanische Kämpfer → troops'],
    // by a preposition of its own
    ['neue Friedensgespräche in Genf', 'Friedensgespräche in Genf → geneva-talks'],
    ['Gespräche und Treffen in Genf', 'Gespräche und Treffen in Genf → geneva-talks'],
    ['Gespräche im verschneiten Genf'],
    ['Gespräche in einem neutralen Staat', 'Gespräche in einem neutralen Staat → geneva-talks'],
    ['Gespräche in neutralen Staaten', 'Gespräche in neutralen Staaten → geneva-talks'],
    ['die Genf-Gespräche', 'Genf-Gespräche → geneva-talks'],
    ['Genfer Verhandlungen', 'Genfer Verhandlungen → geneva-talks'],
    ['Gespräche Genfs'],
    ['Genfs Gespräche'],
    ['Gespräche aus Genf'],
    ['Gespräche, in Genf'],
    ['Gespräche in Genf-Nord'],
    ['Gespräche von Männern in Genf'],
    ['Gespräche neutraler Staaten', 'Gespräche neutraler Staaten → geneva-talks'],
    // a dash is no hyphen
    ['nordkoreanische Soldaten – so Kiew', 'nordkoreanische Soldaten → troops'],
    ['nordkoreanische Soldaten- und Reisetransporte'],
    // not the troops
    ['nordkoreanische Raketen und russische Soldaten'],
    ['nordkoreanische Raketen töten Soldaten'],
    ['Das nordkoreanische Außenministerium schweigt. Soldaten marschieren'],
    ['Laut Angaben aus Nordkorea wurden Soldaten befördert', 'Nordkorea → north-korea'],
    ['Berichten aus Nordkorea zufolge übten Soldaten', 'Nordkorea → north-korea'],
    ['Laut Berichten aus Nordkorea griffen Soldaten an', 'Nordkorea → north-korea'],
    ['hätten laut Meldungen aus Nordkorea russische Soldaten', 'Nordkorea → north-korea'],
    ['Soldaten nach Nordkorea', 'Nordkorea → north-korea'],
    ['Soldaten in Nordkorea', 'Nordkorea → north-korea'],
    ['Truppen Nordkorea', 'Nordkorea → north-korea'],
    ['südkoreanische Soldaten'],
    ['nordkoreanische'],
    ['Soldaten'],
    ['nordkoreanische, mit Soldaten besetzte Lager'],
  ]);
});

describe('compounds', () => {
  holds([
    ['die Kursk-Offensive', 'Kursk → kursk'],
    ['die Anti-Putin-Demo', 'Putin → putin'],
    ['der Ukraine-Krieg', 'Ukraine-Krieg → war'],
    ['im Ukrainekrieg'],
    ['der Drohnen- und Raketenangriff', 'Drohnen- und Raketenangriff → barrages'],
    ['Drohnen – und Raketenangriff'],
    ['Der Kremlsprecher schwieg', 'Kremlsprecher → kremlin'],
    ['Der Kreml schwieg', 'Kreml → kremlin'],
    ['Kremls Pläne', 'Kremls → kremlin'],
    ['Pentagonsprecher'],
    ['KN-23, KN23 und KN 23', 'KN-23 → kn-23', 'KN23 → kn-23', 'KN 23 → kn-23'],
    ['KN-231 und KN-23a'],
  ]);
});

describe('titles and names', () => {
  holds([
    [
      'US-Verteidigungsminister Lloyd Austin sprach in Kursk. Austin ging.',
      'Lloyd Austin → austin',
      'Kursk → kursk',
      'Austin → austin',
    ],
    [
      'Lloyd Austin kam. Verteidigungsminister Austin sprach.',
      'Lloyd Austin → austin',
      'Austin → austin',
    ],
    ['Austin kam. Dann kam Lloyd Austin.', 'Lloyd Austin → austin'],
    ['Lloyd Austin flog nach Austin, Texas.', 'Lloyd Austin → austin'],
    ['Lloyd Austin traf Steve Austin und Austin Butler.', 'Lloyd Austin → austin'],
    [
      'Machthaber Kim Jong-un lächelte. Kim winkte.',
      'Kim Jong-un → kim-jong-un',
      'Kim → kim-jong-un',
    ],
    ['Kim Jong-un und Kim Kardashian', 'Kim Jong-un → kim-jong-un'],
    [
      'Kim Jong-un und Kim Yong-hyun trafen sich. Kim ging.',
      'Kim Jong-un → kim-jong-un',
      'Kim Yong-hyun → kim-yong-hyun',
    ],
    [
      'Der US-Verteidigungsminister Pete Muster kam aus Kursk nach Pjöngjang',
      'Kursk → kursk',
      'Pjöngjang → pyongyang',
    ],
    [
      'Der US-Verteidigungsminister kam aus Kursk nach Pjöngjang',
      'US-Verteidigungsminister → austin',
      'Kursk → kursk',
      'Pjöngjang → pyongyang',
    ],
    [
      'Kim Jong-un zählte die Soldaten Kims. Kim ging.',
      'Kim Jong-un → kim-jong-un',
      'Soldaten Kims → troops',
      'Kim → kim-jong-un',
    ],
    ['Kims Generäle\n\nKim Jong-un schwieg.', 'Kims → kim-jong-un', 'Kim Jong-un → kim-jong-un'],
    ['Generäle Kims\n\nKim Jong-un schwieg.', 'Kims → kim-jong-un', 'Kim Jong-un → kim-jong-un'],
    ['Kim Jong-un schwieg, ein Leutnant Kim nicht.', 'Kim Jong-un → kim-jong-un'],
    ['Lloyd Austin kam. Das sagte Austin Reportern.', 'Lloyd Austin → austin', 'Austin → austin'],
    ['Ein Pentagon hat fünf Ecken.'],
    ['Rüdiger Frank sagte, so Frank', 'Rüdiger Frank → ruediger-frank', 'Frank → ruediger-frank'],
    ['Rüdiger Frank zahlte in Franken', 'Rüdiger Frank → ruediger-frank'],
    ['Ruediger Franks Buch', 'Ruediger Franks → ruediger-frank'],
  ]);
});

describe('traps', () => {
  holds([
    ['Der Kurs fiel, die Kurse stiegen, Kurt macht Kunst'],
    ['die Kurs\u00adkorrektur'],
    ['Antony Blinken sah den Blinker blinken', 'Antony Blinken → blinken'],
    ['Donald Trump hatte einen Trumpf, viele Trümpfe', 'Donald Trump → trump'],
    ['Die Pute, viele Puten und Putten'],
    ['Die Zeit drängt, das Bild hängt, die Welt staunt'],
    ['Austin in Texas und eine Auster'],
    ['Das U-Boot Kursk sank im Jahr 2000.'],
    ['Die Schlacht bei Kursk 1943 war groß.'],
    ['ein weißes Haus am See'],
    ['die Arbeit und das Amt'],
    ['Er war in Ukraine-Fragen sicher', 'Ukraine → ukraine'],
    ['Das war in Ukraine anders', 'Ukraine → ukraine'],
    ['12.000 und 1943 und 23'],
    ['der nis und die cnn'],
    ['Der Gefallen, den er ihm tat'],
    ['Kursker Nachtigall'],
  ]);
});

describe('messy text', () => {
  holds([
    ['laut CNNIn der Nähe', 'CNN → cnn'],
    ['in KurskDie Lage', 'Kursk → kursk'],
    ['Lage in Kursk.Die Lage', 'Kursk → kursk'],
    ['NORDKOREANISCHE TRUPPEN IN KURSK', 'NORDKOREANISCHE TRUPPEN → troops', 'KURSK → kursk'],
    ['Pjoengjang und PJÖNGJANG', 'Pjoengjang → pyongyang', 'PJÖNGJANG → pyongyang'],
    ['Pjo\u0308ngjang', 'Pjo\u0308ngjang → pyongyang'],
    [
      'Pjöng\u00adjang, Pjöng\u200bjang',
      'Pjöng\u00adjang → pyongyang',
      'Pjöng\u200bjang → pyongyang',
    ],
    ['Kim\u00a0Jong\u2011un', 'Kim\u00a0Jong\u2011un → kim-jong-un'],
    ['Kim Jong–un und Kim Jong Un', 'Kim Jong–un → kim-jong-un', 'Kim Jong Un → kim-jong-un'],
    ['„Kursk“ und »Kursk« und "Kursk"', 'Kursk → kursk', 'Kursk → kursk', 'Kursk → kursk'],
    ['Ｋｕｒｓｋ', 'Ｋｕｒｓｋ → kursk'],
    ['Путин и 김정은', 'Путин → putin', '김정은 → kim-jong-un'],
    [
      '\u1100\u1175\u11b7\u110c\u1165\u11bc\u110b\u1173\u11ab',
      '\u1100\u1175\u11b7\u110c\u1165\u11bc\u110b\u1173\u11ab → kim-jong-un',
    ],
    ['Die F.A.Z. und die FAZ', 'F.A.Z. → faz', 'FAZ → faz'],
    ['Das 11. Korps rückt vor', '11. Korps → storm-corps'],
    ['Weisses Haus', 'Weisses Haus → white-house'],
    ['Kim\nJong-un', 'Kim\nJong-un → kim-jong-un'],
    ['Die Zeitung Die Zeit berichtet', 'Die Zeit → die-zeit'],
  ]);
});
