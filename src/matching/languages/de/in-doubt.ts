import type { InDoubt } from '../in-doubt-data.ts';
import { turnList, wordSet } from '../word-list.ts';

/** How German says that something is not so, or not yet. */
export const germanInDoubt: InDoubt = {
  goals: turnList(`
    ziel, ziele, zielmarke, zielvorgabe, zielgrosse, anstreb*, angestrebt*, anzustreben, strebt+an, streben+an, strebe+an,
    strebte+an, strebten+an, peilt+an, peilen+an, peile+an, peilte+an, anpeil*, angepeilt*, kundigt+an, kundigte+an,
    kundigten+an
  `),
  wishes: turnList(
    'hofft, hoffen, hoffte, hofften, wunsche, wunscht, wunschte, wunschten, droht, drohe, drohte, verspricht, verspreche, versprach',
  ),
  rejects: turnList('wies+zuruck, wiesen+zuruck, weist+zuruck, weisen+zuruck, weise+zuruck'),
  insteadOf: turnList(
    'statt, anstatt, anstelle von, entgegen, anders als, nicht die, nicht den, nicht der',
  ),
  wishing: wordSet('will wollen wolle wollte wollten mochte mochten'),
  conditionals: wordSet('falls wenn sofern ob'),
  inverted: wordSet('hätte hätten wäre wären sollte sollten'),
  needed: wordSet(`
    müsste müssten bräuchte bräuchten bedarf unwahrscheinlich undenkbar unvorstellbar unrealistisch abwegig
  `),
  presumes: wordSet('warum wieso weshalb wozu was wer wo wofur'),
  aside: wordSet('ohne trotz dank neben gegen'),
  guesses: turnList(
    'schatz*, schatzung*, geschatzt*, schatzungsweise, konnten, durften, wahrscheinlich*, vermutlich*',
  ),
  possible: wordSet('könnte könnten'),
  futureLike: wordSet('würde würden'),
  unreal: wordSet('hätte wäre'),
  nearly: wordSet(''),
  will: wordSet(''),
};
