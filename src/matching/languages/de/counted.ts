import type { CountedData } from '../counted-data.ts';
import { turns } from '../turn.ts';
import { wordList, wordSet } from '../word-list.ts';

/** What German texts count, by their nouns. */
export const germanCounted: CountedData = {
  losses: turns({
    'killed-or-wounded': `
      tote und verletzte*, tote und verwundete*, toten und verletzten, toten und verwundeten,
      getotete und verwundete*, getoteten und verwundeten, getotete oder verwundete*,
      tote oder verletzte*, tote oder verwundete*, gefallene und verwundete*,
      gefallenen und verwundeten, getotete oder verletzte*, getotete und verletzte*,
      verwundete und tote*, verletzte und tote*
    `,
    killed: `
      tote, toten, toter, gefallene, gefallenen, gefallener, getotete, getoteten, getoteter,
      todesopfer, todesopfern, todesfalle, todesfallen
    `,
    wounded: 'verwundete, verwundeten, verwundeter, verletzte, verletzten, verletzter',
    captured: `
      gefangene, gefangenen, gefangener, kriegsgefangene, kriegsgefangenen, kriegsgefangener
    `,
    lost: `
      gesamtverluste, gesamtverlusten, personalverluste, personalverlusten, militarverluste,
      militarverlusten, kriegsverluste, tagesverluste, verluste, verlusten, truppenverluste,
      truppenverlusten, ausfalle, ausfallen
    `,
  }),
  people: wordList(`
    soldat soldaten soldatinnen truppen truppe kraften krafte kampfer kampfern mann manner mannern
    streitkrafte streitkraften infanteristen militarangehorige militarangehorigen militarangehoriger
    armeeangehorige armeeangehorigen armeeangehoriger militars personen menschen koreaner koreanern
    angehorige angehorigen mitglieder mitgliedern militarpersonal personal rekruten soldner
    fallschirmjager truppenangehorige truppenangehorigen truppenmitglieder truppenmitgliedern
    elitesoldaten elitetruppen elitekampfer berufssoldaten vertragssoldaten zeitsoldaten frontsoldaten
    wehrpflichtige wehrpflichtigen wehrpflichtiger spezialkrafte spezialkraften spezialeinsatzkrafte
    spezialeinsatzkraften einsatzkrafte einsatzkraften bodentruppen kampftruppen hilfstruppen
    marineinfanteristen militarkrafte militarkraften infanterist
  `),
  anybody: wordSet('menschen personen angehorige angehorigen mitglieder mitgliedern'),
  carriers: wordSet(''),
  officers: wordList('offizier'),
  strong: wordSet('stark starke starken starkes starker starkem'),
  formations: wordList(`
    brigaden brigade bataillone bataillon regimenter regiment einheiten einheit divisionen division
    verbande verbanden kontingent kontingente trupps kompanien gruppen offiziere offizieren generale
    generalen korps ausbilder beamte experten lager spezialisten
  `),
  things: turns({
    containers: 'container*, schiffscontainer*, frachtcontainer*',
    shells: `
      granate*, granatlieferung*, artilleriegranate*, geschosse*, artilleriegeschosse*, schuss,
      artilleriemunition, morsergranate*, munition, raketenmunition, artillerie granate*,
      artillerie geschosse*, artillerie munition
    `,
    missiles: 'rakete, raketen, kurzstreckenrakete*, ballistikrakete*, langstreckenrakete*',
    guns: `
      geschutz*, haubitze*, selbstfahrlafette*, selbstfahrhaubitze*, artilleriesystem*, kanone*,
      selbstfahrgeschutz*, artilleriegeschutz*, artillerie geschutz*
    `,
    launchers: 'raketenwerfer*, mehrfachraketenwerfer*, startgerate*, startrampe*',
    'rail-cars': 'waggon*, eisenbahnwaggon*, guterwaggon*',
    workers: `
      arbeiter, arbeitern, arbeiterinnen, arbeitskrafte*, gastarbeiter*, bauarbeiter*,
      wanderarbeiter*, zwangsarbeiter*, leiharbeiter*
    `,
    'civilians-killed': 'zivilisten, zivilpersonen',
  }),
  amounts: turns({
    USD: 'us dollar, dollar, amerikanische dollar',
    EUR: 'euro',
    KRW: 'won',
    RUB: 'rubel',
    percent: 'prozent',
    m: 'meter, metern',
    km: 'kilometer, kilometern, km',
    // "km²" is read as a word and a digit.
    km2: 'quadratkilometer, quadratkilometern, km 2',
    hectares: 'hektar',
    tonnes: 'tonnen',
    barrels: 'barrel, fass',
  }),
};
