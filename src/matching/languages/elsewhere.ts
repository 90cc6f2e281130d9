import type { Language } from '../../claims/language.ts';
import { wordList } from './word-list.ts';

/**
 * By language: words for lands, peoples and wars elsewhere; `*` stands for any ending. Not among them are those
 * who trade, mediate or are fought about so often that a number beside them is no less sure (Turkey,
 * Iran, the Emirates). What a pack itself names is never elsewhere.
 */
export const ELSEWHERE: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  de: turns(`
    afghan* agypt* albani* algeri* angola* argentini* armeni* aserbaidschan* athiopi* bangladesch*
    berg-karabach* bosni* brasil* bulgar* burkina* chilen* chines* danemark* danisch* darfur* estland*
    estnisch* falkland* finnisch* finnland* gaza* gazastreifen* georgien* georgisch* griechenland*
    griechisch* grosny guatemala* haiti* hamas hisbollah* huthi* indonesi* irak* irisch* irland* island*
    islandisch* israel* italien* jemen* jordani* jugoslaw* kambodscha* kanad* karabach* kasach* kenia*
    kirgis* kolumbi* kongo* koreakrieg* kosovo* kroati* kuba* kubanisch* lettland* lettisch* libanes*
    libanon* liby* litauen* litauisch* malaysi* mali marokk* mexik* moldau* mongolei* mosambik* myanmar*
    nepal* nicaragua* niederland* niger nigeria* norwegen* norwegisch* osterreich* pakistan* palastin*
    peru* philippin* portug* ruanda* rumani* sambia* schwed* schweiz* senegal* serbi* simbabwe* slowak*
    slowen* somali* spanien* spanisch* sudafrik* sudan* sudsudan* syrer* syri* tadschik* taiwan*
    tansania* thailand* tibet* tschad tschech* tschetschen* tunesi* uganda* uruguay* usbek* venezol*
    venezuela* vietnam* weltkrieg* winterkrieg* zypern* zyprisch*
  `),
  en: turns(`
    afghan* albania* algeria* angola* argentin* armenia* austria* azerbaijan* bangladesh* bosnia* brazil*
    britons bulgaria* cambodia* canad* chechen* chechnya chile chilean* chinese colombia* congo* croatia*
    cuba cuban* cyprus czech* danish darfur denmark dutch egypt* eritrea* estonia* ethiopia* falklands
    finland* finnish gaza* georgia georgian* ghana* greece* greek* grozny guatemala* haiti* hamas
    hezbollah* houthi* iceland* indonesia* iraq* ireland* irish israel* italian* italy* kazakh* kenya*
    korean-war kosovo* kurdish kurds kyrgyz* laos latvia* lebanese lebanon* libya* lithuania* malaysia*
    mali mexic* moldova* mongolia* morocc* mozambique* myanmar* nagorno* nepal* netherlands nicaragua*
    niger nigeria* norway* norwegian* pakistan* palestin* peru philippine* portug* romania* rwanda*
    senegal* serbia* slovak* slovenia* somali* south-africa* spain* spanish sudan* sweden* swedish swiss
    switzerland* syria* taiwan* tajik* tanzania* thailand* tibet* tunisia* uganda* uruguay* uzbek*
    venezuela* vietnam* winter-war world-war yemen* yugoslav* zambia* zimbabwe*
  `),
};

function turns(words: string): readonly (readonly string[])[] {
  return wordList(words).map((word) => word.split('-'));
}
