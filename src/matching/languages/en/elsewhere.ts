import { turnList } from '../word-list.ts';

/** English words for lands, peoples and wars elsewhere; see `FigureData`. */
export const englishElsewhere = turnList(`
  afghan*, albania*, algeria*, angola*, argentin*, armenia*, austria*, azerbaijan*, bangladesh*,
  bosnia*, brazil*, britons, bulgaria*, cambodia*, canad*, chechen*, chechnya, chile, chilean*,
  chinese, colombia*, congo*, croatia*, cuba, cuban*, cyprus, czech*, danish, darfur, denmark, dutch,
  egypt*, eritrea*, estonia*, ethiopia*, falklands, finland*, finnish, gaza*, georgia, georgian*,
  ghana*, greece*, greek*, grozny, guatemala*, haiti*, hamas, hezbollah*, houthi*, iceland*,
  indonesia*, iraq*, ireland*, irish, israel*, italian*, italy*, kazakh*, kenya*, korean war, kosovo*,
  kurdish, kurds, kyrgyz*, laos, latvia*, lebanese, lebanon*, libya*, lithuania*, malaysia*, mali,
  mexic*, moldova*, mongolia*, morocc*, mozambique*, myanmar*, nagorno*, nepal*, netherlands,
  nicaragua*, niger, nigeria*, norway*, norwegian*, pakistan*, palestin*, peru, philippine*, portug*,
  romania*, rwanda*, senegal*, serbia*, slovak*, slovenia*, somali*, south africa*, spain*, spanish,
  sudan*, sweden*, swedish, swiss, switzerland*, syria*, taiwan*, tajik*, tanzania*, thailand*,
  tibet*, tunisia*, uganda*, uruguay*, uzbek*, venezuela*, vietnam*, winter war, world war, yemen*,
  yugoslav*, zambia*, zimbabwe*
`);
