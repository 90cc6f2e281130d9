import type { FormData } from '../form-data.ts';

/** What German words are by their form. */
export const germanForms: FormData = {
  nation: /isch(?:e|en|er|es|em)?$/,
  ofKind: /(?:isch|iell|ar|lich|iv|al|il)e[nmrs]?$/,
  describes: null,
  participle: /(?:t|n|nd)e[nmrs]?$/,
  lossParticiple: null,
  happening: /ung$/,
  pastParticiple: /ge.{2,}(?:t|en)$|iert$|^(?:be|ver|zer|ent|er).{2,}(?:t|en)$/,
  lastVerb: /(?:t|en)$/,
  joinedInfinitive: /.zu.+en$/,
  theyVerb: /n$/,
};
