/**
 * What a word or turn tells about the number in its clause: a loss, a move, a place, a plan. `send` is
 * a verb of moving in the infinitive or present or a noun for it, `sent` its past or participle;
 * `intends` makes a plan of a verb of moving beside it, `coming` by itself; `again` is of more of the same,
 * `made` of what somebody makes, has or uses up, `wanted` of what he asks for or lacks, `foreseen` of what he
 * fears or predicts.
 */
export type CueKind =
  | 'killed'
  | 'wounded'
  | 'killed-or-wounded'
  | 'captured'
  | 'lost'
  | 'sent'
  | 'send'
  | 'located'
  | 'fighting'
  | 'in-training'
  | 'near-border'
  | 'returned'
  | 'fired'
  | 'destroyed'
  | 'allowed'
  | 'intends'
  | 'coming'
  | 'additional'
  | 'again'
  | 'made'
  | 'wanted'
  | 'foreseen';
