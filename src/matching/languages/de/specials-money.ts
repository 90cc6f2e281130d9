import { type Special, specials } from '../special-data.ts';

/** One package, or what is to come, is no sum of what was given. */
const NO_SUM =
  'beantragt*, bat, bittet, gebeten, will, wolle, wollen, soll, solle, sollen, plant, planen, werde, werden, konnte, konnten, geplant*, eingeplant*, vorgesehen*, vorgeschlagen*, kredit*, darlehen*, *paket*, weitere*, zusatzlich*, neue hilfe*, neuen hilfe*, neue zusage*, neuen zusage*, neue militar*, neuen militar*, neue mittel, pro jahr, im jahr, in diesem jahr, dieses jahr, jahrlich, kommenden, nachsten, *schaden*';
/** Other definitions of aid. */
const ALLOCATED = 'zugeteilt*, zugewiesen*, zuteilung*, kiel*, ifw';
/** Its counts are those of what is allocated. */
const KIEL = 'kiel*, ifw';
/** What is needed in one year or for one part is not what it all costs. */
const ONE_PART =
  'allein, alleine, sofort*, dringend*, vordringlich*, in diesem jahr, im laufenden jahr, im kommenden jahr, im nachsten jahr, jahrlich, pro jahr, trummer*, raumung*';
/** What it costs to rebuild, beside what was destroyed. */
const REBUILDING =
  'kostet, kostete, kosten des wiederaufbaus, kosten fur den wiederaufbau, kosten fur wiederaufbau, wiederaufbaukosten';
/** What stands before the number says which of the two it is. */
const DAMAGE_OF = 'schaden von, gesamtschaden von, kriegsschaden von, schaden in hohe von';
const MONEY = ['USD', 'EUR'] as const;
const AID = '*hilfe*, *unterstutz*, ukraine, kiew, *zusage*';

/** Aid, assets, damage and budgets, as German says them. */
export const germanMoney: readonly Special[] = specials([
  [
    'damage',
    MONEY,
    '',
    'kriegsschaden, direkte schaden, direkten schaden, direkter schaden, direkte* kriegsschaden, physische* schaden, sachschaden',
    {
      implied: 'any',
      also: '*krieg*, weltbank, ukrain*, invasion, angriffskrieg*, russ*',
      unless: REBUILDING,
    },
  ],
  [
    'damage',
    MONEY,
    '',
    'gesamtschaden, gesamtschadens',
    {
      implied: 'only',
      also: '*krieg*, weltbank, ukraine, invasion',
      unless: `*damm, *damms, flut*, ${REBUILDING}`,
    },
  ],
  [
    'damage',
    MONEY,
    '',
    'schaden, gesamtschaden, kriegsschaden',
    {
      implied: 'only',
      before: DAMAGE_OF,
      also: '*krieg*, weltbank, ukraine, invasion, wiederaufbau*',
      unless: '*damm, *damms, flut*',
    },
  ],
  [
    'reconstruction-cost',
    MONEY,
    '',
    REBUILDING,
    {
      implied: 'any',
      also: 'wiederaufbau*',
      notAfter: DAMAGE_OF,
      unless: 'krieg, zugesagt*, kredit*, fonds',
    },
  ],
  [
    'assets-frozen',
    MONEY,
    '',
    'eingefroren*, einfrieren, einzufrieren, festgesetzt*, blockiert*, immobilisiert*, auf eis',
    {
      implied: 'only',
      also: 'eu, europa*, europaisch*, euroclear, brussel*, belgien',
      unless:
        'einnahmen, jahrlich, nutzen, zinsen, ertrage*, gewinn*, kredit*, darlehen, sollten, sollen, fliessen, oligarch*, weltweit, schweiz',
    },
  ],
  [
    'assets-frozen',
    MONEY,
    '',
    'davon, verwahrt*, verwahrte*, lagern, lagert, liegen, liegt, halt, hielt, gehalten, verwaltet*, geparkt',
    {
      also: 'euroclear; russ*, russisch*, moskau*; vermogen*, *gelder*, *reserven, zentralbank*, assets',
      unless: 'einnahmen, zinsen, ertrage*, gewinn*, weltweit, insgesamt',
    },
  ],
  [
    'reconstruction-cost',
    MONEY,
    '',
    'wiederaufbau*',
    {
      implied: 'any',
      notAfter: DAMAGE_OF,
      unless: `zugesagt*, fonds, kredit*, bereitgestellt*, investier*, eingefroren*, schaden, kriegsschaden, zusagen, krieg kostet, ${ONE_PART}`,
    },
  ],
  [
    'aid-planned',
    MONEY,
    '',
    'geplant*, plant*, vorgesehen*, planen, plante, anzuheben, anheben, aufzustocken, aufstocken, eingeplant*, aufbringen, rechnete, rechnet, zuversichtlich, erwart*, will, wolle, wollen, einsammeln',
    {
      implied: 'giver',
      also: '*hilfe*, unterstutz*, purl; 2022, 2023, 2024, 2025, 2026, 2027, 2028, jahr, jahres',
      unless:
        'zugesagt*, von der leyen, *kredit*, *darlehen, weitere*, zusatzlich*, *paket*, waffen im wert',
    },
  ],
  [
    'aid-package',
    MONEY,
    '',
    '*paket*, *hilfspaket*, *hilfsgesetz*, *hilfsprogramm*, unterzeichnet*, gebilligt*, billigte*, verabschiedet*, verabschiedete*',
    {
      implied: 'any',
      also: 'kongress*, biden, senat*, reprasentantenhaus*, us*',
      unless:
        'eu, deutsch*, bundestag*, europaisch*, sanktion*, insgesamt, seit kriegsbeginn, bisher',
    },
  ],
  [
    'military-aid-allocated',
    MONEY,
    '',
    '*militarhilfe*, militarisch*, waffenhilfe',
    {
      implied: 'giver',
      also: ALLOCATED,
      unless:
        'finanziell*, humanitar*, zivile*, vereinbart*, zugesagt*, einzelgeber, prozent, versprochen*',
    },
  ],
  [
    'financial-aid-allocated',
    MONEY,
    '',
    'finanzielle und humanitare, finanzieller und humanitarer, finanziell und humanitar, finanziellen und humanitaren',
    { implied: 'giver', unless: '*militarhilfe*, militarisch*' },
  ],
  [
    'aid-allocated',
    MONEY,
    '',
    `${ALLOCATED}, bereitstell*, bereitgestellt*, wies+zu, wiesen+zu, teilte+zu, *hilfe, *hilfen`,
    {
      implied: 'giver',
      also: `${ALLOCATED}; ${AID}, ${KIEL}`,
      unless:
        '*militarhilfe*, militarisch*, finanzielle und humanitare, finanzieller und humanitarer, waffen*, zusage*, zugesagt*, uber purl, purl',
    },
  ],
  [
    'military-aid',
    MONEY,
    '',
    '*militarhilfe*, militarische hilfe, militarischer hilfe, militarische unterstutzung, militarischer unterstutzung, militarische ausrustung, *waffenhilfe*, rustungsguter*, waffenlieferungen, waffen im wert, militarisch*',
    {
      implied: 'giver',
      unless: `${NO_SUM}, zugeteilt*, zugewiesen*, wies+zu, prozent, finanziell*, humanitar*, zivile*, genehmigt*, freigegeben*`,
      nowhere: KIEL,
    },
  ],
  [
    'military-aid',
    MONEY,
    '',
    '*militarhilfe*',
    { implied: 'giver', also: '*einzelgeber*, grosster geber, grossten geber' },
  ],
  [
    'aid-committed',
    MONEY,
    '',
    'zugesagt*, sagte+zu, sagten+zu, *zusage*, versprochen*, zugesichert*',
    { implied: 'giver', unless: '*militar*, kredit*, darlehen, wiederaufbau*, gegeben oder' },
  ],
  [
    'aid-committed',
    MONEY,
    '',
    'kommen auf, kommt auf, kam auf, kamen auf, kommen mit, kommt mit',
    {
      implied: 'giver',
      also: 'zugesagt*, *zusage*, zusagt*',
      unless: 'kredit*, darlehen, zugeteilt*, wiederaufbau*',
    },
  ],
  [
    'aid-provided',
    MONEY,
    '',
    'unterstutzt*, geleistet*, *unterstutzung, geflossen, ausgezahlt*, *hilfen*, *hilfe, bereitgestellt*, gegeben, gekauft, kauften, bezifferte*, belaufen, belauft, summiert*, geholfen, ausgegeben, uberwiesen, zur verfugung gestellt, gezahlt',
    {
      implied: 'giver',
      also: AID,
      nowhere: KIEL,
      unless: `*militar*, *fluchtling*, gefluchtete*, ${ALLOCATED}, finanzielle und humanitare, zugesagt*, *zusage*, eingefroren*, wiederaufbau*, haushalt*, ${NO_SUM}`,
    },
  ],
  ['aid-provided', MONEY, '', 'kauften, gekauft, kaufte', { also: 'purl' }],
  [
    'budget',
    ['USD', 'EUR', 'RUB'],
    '',
    '*haushalt*, verteidigungsausgaben, *budget*, militarausgaben, rustungsausgaben, fur verteidigung, fur die verteidigung, in die verteidigung, in verteidigung, in die armee, fur die armee, ins militar, verteidigungsetat*, militaretat*, fur das militar',
    { implied: 'owner', also: '*verteidig*, *militar*, *rustung*', unless: 'ukrainisch*' },
  ],
  [
    'money',
    MONEY,
    '',
    '*kredit*, *darlehen*, leiht, leihen, lieh, geliehen, verleihen',
    {
      also: 'eu, europaisch*; ukraine*, kiew*, kyjiw*',
      unless: 'g7, zinsen, eingefroren*, *reparation*',
    },
  ],
]);
