import type { AnyHandler, Handlers } from './serve.ts';

/**
 * Milliseconds for which an answer is kept: those who gave up waiting ask again within two seconds, and what they
 * sent while the background was busy is only read when it is done.
 */
const KEPT = 10_000;

/**
 * Handlers that work only once on a call that is sent again: a slow background is asked again like one that was
 * stopped. Whatever comes under the number of the first try, from the same place, gets the same answer.
 */
export function answerOnce<Protocol>(handlers: Handlers<Protocol>): Handlers<Protocol> {
  const answers = new Map<string, Promise<unknown>>();

  const once =
    (call: string, answer: AnyHandler['answer']): AnyHandler['answer'] =>
    (request, sender, ask) => {
      if (typeof ask !== 'number') return answer(request, sender, ask);
      const key = [call, sender.tab, sender.frame, ask].join();
      const begun = answers.get(key);
      if (begun !== undefined) return begun;
      const answered = Promise.resolve(answer(request, sender, ask));
      answers.set(key, answered);
      const drop = () => answers.delete(key);
      answered.then(() => setTimeout(drop, KEPT), drop);
      return answered;
    };

  const entries = Object.entries<AnyHandler>(handlers as never);
  return Object.fromEntries(
    entries.map(([call, handler]) => [call, { ...handler, answer: once(call, handler.answer) }]),
  ) as never;
}
