import type { InDoubt } from '../in-doubt-data.ts';
import { turnList, wordSet } from '../word-list.ts';

/** How English says that something is not so, or not yet. */
export const englishInDoubt: InDoubt = {
  goals: turnList(`
    goal, goals, aim, aims, aiming, aimed at, aimed for, target of, targets of, target is, target was, target for, the plan,
    objective, will have, will * have, would have, would * have
  `),
  wishes: turnList(`
    want to, wants to, wanted to, wants it, wanted it, wants them, want * to, wants * to, wanted * to, hopes, hope to, hoped to, hoping,
    wishes, wish to, would like, promises, promised to, vows, vowed to,
    threatens, threatened to
  `),
  rejects: [],
  insteadOf: turnList('instead of, rather than, contrary to, as opposed to, not the, nothing like'),
  wishing: wordSet(''),
  conditionals: wordSet('if whether unless'),
  inverted: wordSet('had should were'),
  needed: new Set([
    'would need',
    'would have to',
    'would take',
    'would require',
    'it will take',
    'unlikely',
    'improbable',
    'implausible',
    'unrealistic',
    'inconceivable',
    'unthinkable',
    'doubtful',
  ]),
  presumes: wordSet('why what who where when'),
  aside: wordSet('without despite besides against unlike'),
  guesses: turnList(
    'estimate*, estimated, may have, might have, could have, likely, probably, conservative*',
  ),
  possible: wordSet('could might may'),
  futureLike: wordSet('would'),
  unreal: wordSet(''),
  nearly: wordSet('nearly almost'),
  will: wordSet('will shall'),
};
