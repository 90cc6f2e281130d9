import type { Language } from '../../../claims/language.ts';
import { once } from '../../../claims/once.ts';
import { DATA_OF } from '../../languages/all.ts';
import { germanFigures } from '../../languages/de/figures.ts';
import { germanReports } from '../../languages/de/reports.ts';
import { germanSpecials } from '../../languages/de/specials.ts';
import { englishFigures } from '../../languages/en/figures.ts';
import { englishReports } from '../../languages/en/reports.ts';
import { englishSpecials } from '../../languages/en/specials.ts';
import type { FigureData } from '../../languages/figure-data.ts';
import { NUMBERS } from '../../languages/numbers.ts';
import type { ReportData } from '../../languages/report-data.ts';
import type { Special } from '../../languages/special-data.ts';
import { mayBeginNumber } from '../../numbers/spelled.ts';
import { createLexis } from '../../numbers/words.ts';
import { foldWord } from '../../words/fold.ts';
import { figureTurns } from '../turns/figure-turns.ts';
import { specialSearch } from '../turns/special-search.ts';
import { createTurnTable } from '../turns/turn-table.ts';
import type { FigureLanguage } from './sentence.ts';

const PREPARED: Readonly<Record<Language, () => FigureLanguage>> = {
  de: once(() => prepare('de', germanFigures, germanReports, germanSpecials)),
  en: once(() => prepare('en', englishFigures, englishReports, englishSpecials)),
};

/**
 * What figures of a language are read by; prepared when it is first asked for, which most starts of the
 * background never do.
 */
export function figureLanguage(language: Language): FigureLanguage {
  return PREPARED[language]();
}

function prepare(
  language: Language,
  figures: FigureData,
  reports: ReportData,
  data: readonly Special[],
): FigureLanguage {
  const table = createTurnTable();
  const turns = figureTurns(figures, reports, table);
  const needed = Array.from(figures.needed, (turn) => turn.split(' ').map(foldWord));
  const specials = specialSearch(data, { ...figures, needed }, table);
  const { capitalNouns } = DATA_OF[language];
  const numbers = NUMBERS[language];
  return {
    language: DATA_OF[language],
    numbers,
    figures,
    reports,
    turns,
    specials,
    lexis: createLexis((folded) => ({
      folded,
      starts: table.startingWith(folded),
      beginsNumber: mayBeginNumber(folded, numbers),
      isPeople: figures.people.some((noun) =>
        capitalNouns && noun.length > 4 ? folded.endsWith(noun) : folded === noun,
      ),
      isFormation: figures.formations.some((noun) =>
        capitalNouns ? folded.endsWith(noun) : folded === noun,
      ),
    })),
    needed,
    futureFolded: new Set(Array.from(figures.futureLike, foldWord)),
  };
}
