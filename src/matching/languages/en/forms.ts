import type { FormData } from '../form-data.ts';

/** What English words are by their form. */
export const englishForms: FormData = {
  nation: /^[A-Z]/,
  ofKind: /(?:ary|ial|al|ic|arian)$/,
  describes: /(?:ed|ly)$/,
  participle: /ed$/,
  lossParticiple: /ed$|^dead$/,
  happening: null,
  pastParticiple: /ed$/,
  lastVerb: null,
  joinedInfinitive: null,
  theyVerb: null,
};
