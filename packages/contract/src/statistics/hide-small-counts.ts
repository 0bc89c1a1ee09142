/** Published counts are this many or more; what is fewer is not told, and neither whether it is none. */
export const LEAST_PUBLISHED_COUNT = 10;

/** Cases of a part, such as a month or a group of categories; `received` is the sum of the other two. */
export interface CountedPart {
  readonly received: number;
  readonly settled: number;
  readonly pending: number;
}

/** What of the counts of a part is told; null for what is not. Settled and pending go together. */
export type PublishedPart = { readonly [Key in keyof CountedPart]: number | null };

const nothing: PublishedPart = { received: null, settled: null, pending: null };

/**
 * Leaves out of a table each count below ten, and whatever would tell it by a difference. The table has a
 * total and is parted in several ways, each of which adds up to it; nothing is told of two ways at once. The
 * rule is this, and it does not matter what a matter was about, nor who complained:
 *
 * 1. Of a total below ten nothing is told, nor of its parts.
 * 2. Of a part below ten nothing is told. Where there is one, others are left out with it, from the end of
 *    the list, which does not depend on the numbers: at least one, and so many that those left out add up to
 *    ten for each of these others, and ten more.
 * 3. What is settled and what is pending is told together, where both are ten or more. Where it is not told of
 *    a part, others are left out with it, as before: at least one, and so many that settled and pending of
 *    those left out each add up to ten for every one of them with ten cases or more, and ten more; and that
 *    what is settled leaves room for a part with few pending, and what is pending for one with few settled,
 *    beside ten of each other such part. Where that takes all parts, and the room is not even there without the tens, it is not told of the
 *    total either, nor of any part in any way.
 *
 * So each count below ten may be any from none to nine by all that is told; and who knows the rule as well
 * cannot tell which one it is.
 */
export function hideSmallCounts(
  total: CountedPart,
  ways: readonly (readonly CountedPart[])[],
  least = LEAST_PUBLISHED_COUNT,
): { readonly total: PublishedPart; readonly ways: PublishedPart[][] } {
  if (total.received < least) {
    return { total: nothing, ways: ways.map((parts) => parts.map(() => nothing)) };
  }
  const unnamed = ways.map((parts) => hiddenReceived(parts, least));
  const isParted = total.settled >= least && total.pending >= least;
  const unparted = ways.map((parts, way) =>
    isParted ? hiddenParting(parts, unnamed[way] ?? new Set(), least) : undefined,
  );
  const tellsParting = unparted.every((hidden) => hidden !== undefined);
  const tell = (part: CountedPart, isNamed: boolean, isTold: boolean): PublishedPart => {
    if (!isNamed) return nothing;
    return isTold ? { ...pick(part) } : { ...nothing, received: part.received };
  };
  return {
    total: tell(total, true, tellsParting),
    ways: ways.map((parts, way) =>
      parts.map((part, index) =>
        tell(part, !unnamed[way]?.has(index), tellsParting && !unparted[way]?.has(index)),
      ),
    ),
  };
}

/**
 * Between which two numbers a part of a whole may be told to lie; null where the whole is too small for
 * that. Both are the same where the part and the rest are ten or more.
 */
export function publishedRange(
  part: number,
  whole: number,
  least = LEAST_PUBLISHED_COUNT,
): { readonly least: number; readonly most: number } | null {
  if (whole < 2 * least) return null;
  if (whole - part < least) return { least: whole - least + 1, most: whole };
  if (part < least) return { least: 0, most: least - 1 };
  return { least: part, most: part };
}

function pick({ received, settled, pending }: CountedPart): CountedPart {
  return { received, settled, pending };
}

/** Numbers in the list of the parts whose `received` is not told. */
function hiddenReceived(parts: readonly CountedPart[], least: number): ReadonlySet<number> {
  const hidden = indexesOf(parts, ({ received }) => received < least);
  const small = hidden.size;
  const isSafe = () =>
    isEnough(sumOf(parts, hidden, 'received'), { added: hidden.size - small, least });
  widen(hidden, parts.length, isSafe);
  return hidden;
}

/** The same for settled and pending; undefined where it must not be told of the total either. */
function hiddenParting(
  parts: readonly CountedPart[],
  unnamed: ReadonlySet<number>,
  least: number,
): ReadonlySet<number> | undefined {
  const isSmall = ({ settled, pending }: CountedPart) => settled < least || pending < least;
  const small = parts.filter(isSmall).length;
  const hidden = indexesOf(parts, (part, index) => unnamed.has(index) || isSmall(part));
  /** Whether each small number has room to be any, beside so many in each of the other parts. */
  const hasRoom = (others: number) => {
    const settled = sumOf(parts, hidden, 'settled') - others;
    const pending = sumOf(parts, hidden, 'pending') - others;
    return parts.every(
      (part, index) =>
        !hidden.has(index) ||
        unnamed.has(index) ||
        ((part.pending >= least || part.received <= settled) &&
          (part.settled >= least || part.received <= pending)),
    );
  };
  const isSafe = () => {
    const large = [...hidden].filter((index) => (parts[index]?.received ?? 0) >= least).length;
    const needed = (large + 1) * least;
    const isMuch = (['settled', 'pending'] as const).every(
      (key) => sumOf(parts, hidden, key) >= needed,
    );
    return hidden.size > small && isMuch && hasRoom(Math.max(0, large - 1) * least);
  };
  widen(hidden, parts.length, isSafe);
  const isWhole = hidden.size === parts.length && parts.length > 1;
  return hidden.size === 0 || isSafe() || (isWhole && hasRoom(0)) ? hidden : undefined;
}

/**
 * Whether those that are left out add up to so much that each small one of them may be any: each that was
 * added has ten or more, which readers of the rule know, and ten are over.
 */
function isEnough(sum: number, { added, least }: { added: number; least: number }): boolean {
  return added > 0 && sum >= (added + 1) * least;
}

/** Leaves out more parts, the last of the list first, until it is safe. */
function widen(hidden: Set<number>, length: number, isSafe: () => boolean): void {
  if (hidden.size === 0) return;
  for (let next = length - 1; next >= 0 && !isSafe(); next -= 1) hidden.add(next);
}

function indexesOf(
  parts: readonly CountedPart[],
  isWanted: (part: CountedPart, index: number) => boolean,
): Set<number> {
  return new Set(parts.flatMap((part, index) => (isWanted(part, index) ? [index] : [])));
}

function sumOf(
  parts: readonly CountedPart[],
  indexes: ReadonlySet<number>,
  key: keyof CountedPart,
): number {
  return [...indexes].reduce((sum, index) => sum + (parts[index]?.[key] ?? 0), 0);
}
