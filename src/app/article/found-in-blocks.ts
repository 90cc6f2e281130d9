import type { TopicId } from '../../claims/topic.ts';
import type { BlockFindings, Mention } from '../../matching/mention.ts';
import type { ScanResponse } from '../../messaging/protocol.ts';

/** What was found in the blocks of a page, and what of it the reader has hidden. */
export interface FoundInBlocks {
  readonly take: (answer: ScanResponse) => void;
  /** Null for a block that was not read, or is forgotten. */
  readonly of: (block: number) => BlockFindings | null;
  /** The mentions of a block whose topics are not hidden. */
  readonly shown: (block: number) => readonly Mention[];
  readonly forget: (block: number) => void;
  /** The reader's choices have changed: the next answers tell anew what is hidden. */
  readonly forgetHidden: () => void;
}

/** Knows of no block yet. */
export function createFoundInBlocks(): FoundInBlocks {
  const byBlock = new Map<number, BlockFindings>();
  const hidden = new Set<TopicId>();

  return {
    take(answer) {
      for (const topic of answer.hidden) hidden.add(topic);
      for (const found of answer.findings) byBlock.set(found.block, found);
    },
    of: (block) => byBlock.get(block) ?? null,
    shown: (block) =>
      (byBlock.get(block)?.mentions ?? []).filter(({ topic }) => !hidden.has(topic)),
    forget: (block) => void byBlock.delete(block),
    forgetHidden: () => hidden.clear(),
  };
}
