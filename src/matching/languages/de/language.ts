import { stemmer } from '@orama/stemmers/german';
import type { LanguageData } from '../language-data.ts';
import { wordList, wordSet } from '../word-list.ts';
import { GERMAN_COMMON_WORDS } from './common-words.ts';

/** German. */
export const de: LanguageData = {
  language: 'de',
  stem: stemmer,
  capitalNouns: true,
  pluralBeforeNoun: null,
  nameEndings: ['s'],
  bodyEndings: ['es', 'ses'],
  weakNouns: ['ent', 'ant', 'ist', 'at', 'oge', 'graf', 'kollege', 'chirurg'],
  weakEndings: ['en', 'n'],
  adjectiveEndings: ['em', 'en', 'er', 'es', 'e'],
  verbEnding: 'en',
  nounEndings: ['ens', 'es', 'en', 'e', 's', 'n'],
  erPlurals: wordList(`
    amt bad bild blatt brett buch dach dorf ei fach fass feld geld geist gesicht glas glied grab gut
    haus holz horn huhn kalb kind kleid korn kraut land licht lied loch mann maul nest ort rad rand
    rind schild schloss schwert tal tuch volk wald weib wort wurm geschlecht gespenst mitglied
    gemut regiment spital altertum reichtum irrtum
  `),
  keptPlurals: [['innen', 'in']],
  keptGenitive: /[aioujvwy]s$/,
  falseEnding: 'em',
  adjectivalNoun: /(?:en|t)en?$/,
  // After a vowel or q the e is no sign of an umlaut ("neue", "Quelle").
  umlaut: /(?<![aeiouq])([aou])e(?=.)/g,
  respellings: [['kiew', 'kyjiw']],
  functionWords: wordSet(`
    der das den dem des ein eine einen einem einer eines und oder aber dass ob weil wenn ist sind
    wird werden wurde wurden worden hat haben hatte hatten habe sei seien sein seine seinen seiner
    ihre ihrer ihren nicht kein keine keinen auch noch nur schon mit nach von vom zu zum zur bei
    beim aus auf fur uber unter durch gegen ohne um im ins als wie bis seit sich er sie es wir ihr
    diese dieser dieses diesem diesen dies mehr soll sollen kann konnen konnte muss mussen
    laut sowie zwischen wahrend deren dessen
  `),
  letters: 'äöüßÄÖÜ',
  prepositions: wordSet(`
    in im ins an am ans auf aus bei beim durch fur gegen hinter mit nach neben ohne seit trotz uber
    um unter von vom vor wahrend wegen zu zum zur zwischen bis ab laut gegenuber innerhalb
    ausserhalb entlang per pro
  `),
  conjunctions: wordSet('und oder sowie bzw beziehungsweise noch sondern'),
  articles: wordSet(`
    der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem
    jener seine seiner seinen ihrer ihre ihren deren dessen
  `),
  indefinite: wordSet('ein eine einen einem einer eines'),
  comparisons: wordSet(
    'formig formige formigen formiges ahnlich ahnliche ahnlichen artig artige artigen',
  ),
  belongs: wordSet('aus von vom der des'),
  doers: wordSet('von'),
  belongsAfter: wordSet(''),
  suffered: wordSet(''),
  relatives: wordSet('der die das welche welcher'),
  origins: wordSet('aus'),
  arrivals: wordSet(''),
  premodifiers: wordSet(''),
  participle: null,
  participles: new Set(),
  nationality: /isch(?:e|em|en|er|es)$/,
  titles: wordList(`
    minister ministerin prasident prasidenten prasidentin kanzler kanzlers kanzlerin chef chefs
    chefin sprecher sprechers sprecherin sekretar sekretars sekretarin general generals admiral
    oberst hauptmann leutnant offizier marschall machthaber machthabers diktator diktators herrscher
    staatschef regierungschef premier premiers botschafter botschafters botschafterin gesandter
    direktor direktors direktorin leiter leiters leiterin prasidentschaftskandidat kandidat
    kandidaten kandidatin senator senatorin abgeordneter abgeordnete politiker politikerin experte
    experten expertin professor professors professorin doktor herr herrn frau kollege kollegen
    kollegin nachfolger nachfolgers nachfolgerin vorganger vorgangers vorgangerin regierung
    administration team familie lager republikaner demokrat oberbefehlshaber kommandeur kommandeurs
    befehlshaber fuhrer fuhrers vertreter vertreters vertreterin vize gouverneur gouverneurs
    gouverneurin burgermeister analyst analysten analystin diplomat diplomaten diplomatin us usa
  `),
  otherHolders: wordSet(`
    ex alt vize fruher ehemalig damalig einstig vormalig kunftig nachst gesturzt abgesetzt entlassen
    verstorben stellvertretend kein jed oppositionell ander mehrere
  `),
  genitives: wordSet('des'),
  verbSigns: wordSet(''),
  objects: wordSet('mich ihn uns'),
  headlineVerb: null,
  nounSigns: ['en', 'ern', 'ung', 'heit', 'keit', 'schaft', 'tion'],
  namesakes: wordSet('kalifornien pennsylvanien'),
  houses: wordList(`
    arena ballett band bar cafe club gaststatte gasthof hochschule hotel institut kaufhaus kino klub
    konservatorium oper staatsoper orchester philharmonie radio restaurant stadion team theater
    universitat zirkus zoo
  `),
  notOfName: wordSet(''),
  undertakings: wordSet(''),
  whereabouts: wordSet('in im nach'),
  directions: wordSet(`
    osten westen norden suden sudosten sudwesten nordosten nordwesten ostlichen westlichen nordlichen
    sudlichen teilen teile gebieten besetzten gesamten ganzen
  `),
  trust: wordSet('vertrauen glaube glauben hoffnung hoffnungen zuversicht'),
  tells: wordSet(''),
  prefixes: wordSet('anti pro ex post pra nicht vize us un pseudo neo'),
  commonWords: GERMAN_COMMON_WORDS,
};
