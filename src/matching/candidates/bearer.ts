import type { AliasEdges } from '../find/alias-list.ts';
import type { ReadBlock } from '../find/read-block.ts';
import { hasGenitiveSign } from '../find/verify.ts';
import { isAttributive, isUndertaking } from './attributive.ts';
import { isInLongerName } from './longer-name.ts';
import type { NamedPattern } from './named-pattern.ts';
import { isNamesake, isOneOfMany, isOthersName, isPartOfOther, isPlaceName } from './other-name.ts';

/** The surname that a word names a person by; null where it is a place. */
export function surnameOf(
  block: ReadBlock,
  { surname }: NamedPattern,
  from: number,
): string | null {
  return surname === null || isPlaceName(block, from, surname) ? null : surname;
}

/** Whether a name as it stands is part of another one, or of somebody else; `edges` are those of the names found in the block. */
export function isOthers(
  block: ReadBlock,
  name: NamedPattern,
  from: number,
  to: number,
  edges: () => AliasEdges,
): boolean {
  const { kind, alias, words, firm, single, surname, flags } = name;
  if (isPartOfOther(block, to, kind === 'person')) return true;
  switch (kind) {
    case 'place':
      return isNamesake(block, to) || isInLongerName(block, name, from, to, edges);
    case 'organisation':
      return single && isOneOfMany(block, from, to);
    case 'person':
      return (
        surname !== null &&
        (isPlaceName(block, from, surname) ||
          isOthersName(block, from, to, flags, hasGenitiveSign(block, words, to)))
      );
    case 'weapon':
      return !firm && (isAttributive(block, alias, to) || isUndertaking(block, to));
    case 'force':
    case 'agreement':
    case 'event':
    case 'concept':
      return !firm && isAttributive(block, alias, to);
  }
}
