/** The mark on our messages; everything without it belongs to somebody else and is not answered. */
const MARK = 'fact-hints/1';

/** A call as it goes over the wire. */
export interface Envelope {
  readonly mark: typeof MARK;
  readonly call: string;
  readonly request: unknown;
  /** A number that who asks has chosen by chance: the same when the same is asked again. */
  readonly ask: unknown;
}

/** Errors do not survive the wire in every browser, so a reply says whether it holds a value or a reason. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string };

/** A call as it is sent, and sent again. */
export function wrap(call: string, request: unknown): Envelope {
  return { mark: MARK, call, request, ask: Math.random() };
}

/** Whether a message is a call of ours; what it asks is still unchecked. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'mark' in message &&
    message.mark === MARK &&
    'call' in message &&
    typeof message.call === 'string'
  );
}

/** Whether an answer is ours: where nobody listens, browsers answer with nothing. */
export function isReply(reply: unknown): reply is Reply {
  return (
    typeof reply === 'object' && reply !== null && 'ok' in reply && typeof reply.ok === 'boolean'
  );
}
