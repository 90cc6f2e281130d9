import type { Unit } from '../../claims/figure.ts';
import type { Counted } from './counted.ts';
import type { Measured } from './measure.ts';
import { rateOf } from './period.ts';
import type { Quantity } from './quantities.ts';
import type { CountedTopic } from './record.ts';
import { type Scope, scopeOf } from './scope.ts';
import type { ReadSentence } from './sentence.ts';
import { mentionedIn } from './subject.ts';

/** More than this a month is paid to no soldier; it is the income of a state. */
const HIGHEST_PAY = 100_000;
const CURRENCIES: readonly Unit[] = ['USD', 'EUR', 'KRW', 'RUB'];

/** A soldier's pay: an amount of money a month in a clause about people whose pay is on record. */
export function payOf(
  sentence: ReadSentence,
  quantity: Quantity,
  index: number,
  phrases: readonly (Counted | null)[],
): {
  readonly topic: CountedTopic;
  readonly measured: Measured;
  readonly unit: Unit;
  readonly scope: Scope;
} | null {
  const unit = currencyOf(sentence, quantity);
  if (unit === null || (quantity.high ?? quantity.low ?? 0) > HIGHEST_PAY) return null;
  const scope = scopeOf(sentence, index, phrases);
  if (rateOf(sentence, quantity, scope) === null) return null;
  const topic = mentionedIn(sentence, scope, 'pay');
  return topic === null ? null : { topic, measured: { measure: 'pay', place: null }, unit, scope };
}

function currencyOf({ words, data }: ReadSentence, quantity: Quantity): Unit | null {
  if (quantity.sign !== null) return CURRENCIES.includes(quantity.sign) ? quantity.sign : null;
  const thing = data.turns
    .things(words, quantity.next, Math.min(words.length, quantity.next + 2))
    .find(({ kind, from }) => kind === 'pay' && from === quantity.next);
  if (thing === undefined) return null;
  return /euro/.test(words[thing.to - 1]?.folded ?? '') ? 'EUR' : 'USD';
}
