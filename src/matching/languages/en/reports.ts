import type { ReportData } from '../report-data.ts';
import { turns } from '../turn.ts';
import { wordList, wordSet } from '../word-list.ts';

/** How English says who tells a figure, and denies one. */
export const englishReports: ReportData = {
  negations: wordSet('not no never neither nor without none cannot'),
  notOnly: wordSet('leave only just merely including counting'),
  denials: turns({
    denial: `
      contradicted, contradicts, contradicting, refuted, refutes, rebutted, invented, fabricated,
      made up, could not verify, cannot verify, unable to verify, denied, denies, deny, denying,
      dismissed, dismisses, rejected, rejects, no evidence, no proof, no sign, no indication,
      not confirm*, cannot confirm*, could not confirm*, fake news, untrue, false, not true,
      disputed, disputes, doubts, doubted, rumour*, rumor*, exaggerat*, overstat*, inflated,
      baseless, groundless, unfounded, bogus
    `,
  }),
  reporting: wordList(`
    said says say spoke speaks speak told gave counted estimated estimates estimate reported reports
    announced announces confirmed confirms claimed claims believes believe believed warned warns
    revealed reveals disclosed discloses admitted admits acknowledged acknowledges insisted insists argued
    argues wrote writes declared declares alleged alleges informed conceded concedes maintained
    stated put puts assessed assesses noted notes suggested suggests added adds indicated
    indicates reckons expects expected
  `),
  sourceBefore: turns({
    source: `
      according to, citing, per, cited by, quoting, as reported by, estimates by, estimate by,
      in the view of, figures from, data from, assessment by, estimates from, reported by,
      estimated by
    `,
  }),
  sourceAfter: wordSet(''),
  estimates: turns({
    estimate: `
      figure of, number of, total of, estimate of, estimates of, spoke of, speaks of, speak of,
      spoken of, talk of, cited, number at, put it at, puts it at
    `,
  }),
};
