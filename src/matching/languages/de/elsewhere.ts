import { turnList } from '../word-list.ts';

/** German words for lands, peoples and wars elsewhere; see `FigureData`. */
export const germanElsewhere = turnList(`
  afghan*, agypt*, albani*, algeri*, angola*, argentini*, armeni*, aserbaidschan*, athiopi*,
  bangladesch*, berg karabach*, bosni*, brasil*, bulgar*, burkina*, chilen*, chines*, danemark*,
  danisch*, darfur*, estland*, estnisch*, falkland*, finnisch*, finnland*, gaza*, gazastreifen*,
  georgien*, georgisch*, griechenland*, griechisch*, grosny, guatemala*, haiti*, hamas, hisbollah*,
  huthi*, indonesi*, irak*, irisch*, irland*, island*, islandisch*, israel*, italien*, jemen*,
  jordani*, jugoslaw*, kambodscha*, kanad*, karabach*, kasach*, kenia*, kirgis*, kolumbi*, kongo*,
  koreakrieg*, kosovo*, kroati*, kuba*, kubanisch*, lettland*, lettisch*, libanes*, libanon*, liby*,
  litauen*, litauisch*, malaysi*, mali, marokk*, mexik*, moldau*, mongolei*, mosambik*, myanmar*,
  nepal*, nicaragua*, niederland*, niger, nigeria*, norwegen*, norwegisch*, osterreich*, pakistan*,
  palastin*, peru*, philippin*, portug*, ruanda*, rumani*, sambia*, schwed*, schweiz*, senegal*,
  serbi*, simbabwe*, slowak*, slowen*, somali*, spanien*, spanisch*, sudafrik*, sudan*, sudsudan*,
  syrer*, syri*, tadschik*, taiwan*, tansania*, thailand*, tibet*, tschad, tschech*, tschetschen*,
  tunesi*, uganda*, uruguay*, usbek*, venezol*, venezuela*, vietnam*, weltkrieg*, winterkrieg*,
  zypern*, zyprisch*
`);
