/** As if there were so many more: a few tell little of how rare something is. */
const MORE = 100;

/** How much it says, in nats, to have what only so many of all have: about 6 for one of 400, 1 for every third. */
export function rarityOf(count: number, all: number): number {
  return Math.log((all + MORE) / (count + 1));
}
