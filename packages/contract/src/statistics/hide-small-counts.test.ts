import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  hideSmallCounts,
  publishedRange,
  type CountedPart,
  type PublishedPart,
} from './hide-small-counts.ts';

const keys = ['received', 'settled', 'pending'] as const;

const part = (settled: number, pending: number): CountedPart => ({
  received: settled + pending,
  settled,
  pending,
});

function totalOf(parts: readonly CountedPart[]): CountedPart {
  const sum = (key: keyof CountedPart) => parts.reduce((all, one) => all + one[key], 0);
  return { received: sum('received'), settled: sum('settled'), pending: sum('pending') };
}

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** All that a reader can take a part for who knows what is told of it. */
function possible({ received, settled, pending }: PublishedPart, most: number): CountedPart[] {
  const found: CountedPart[] = [];
  for (let all = received ?? 0; all <= (received ?? most); all += 1) {
    for (let done = 0; done <= all; done += 1) {
      const one = part(done, all - done);
      if ((settled ?? one.settled) === one.settled && (pending ?? one.pending) === one.pending)
        found.push(one);
    }
  }
  return found;
}

/** All tables of so many parts with no more cases than that in all. */
function tables(count: number, most: number): CountedPart[][] {
  if (count === 0) return [[]];
  return possible({ received: null, settled: null, pending: null }, most).flatMap((first) =>
    tables(count - 1, most - first.received).map((others) => [first, ...others]),
  );
}

/**
 * Which small values of a number of a part agree with all that is told: by trying every table there is, and
 * not by any thought of the rule.
 */
function smallValues(
  { total, parts }: { total: PublishedPart; parts: readonly PublishedPart[] },
  wanted: { index: number; key: keyof CountedPart; least: number },
): Set<number> {
  if (total.received === null) return new Set(Array.from({ length: wanted.least }, (_, at) => at));
  const { received: all } = total;
  const most = parts.reduce((rest, { received }) => rest - (received ?? 0), all);
  /** Sums of settled and pending, with the values of the wanted number among them. */
  let sums = new Map<number, Set<number>>([[0, new Set([-1])]]);
  parts.forEach((one, index) => {
    const next = new Map<number, Set<number>>();
    for (const choice of possible(one, most)) {
      if (index === wanted.index && choice[wanted.key] >= wanted.least) continue;
      for (const [sum, found] of sums) {
        const [settled, pending] = [sum >> 10, sum & 1023];
        const into = ((settled + choice.settled) << 10) + pending + choice.pending;
        if (settled + pending + choice.received > all) continue;
        if (settled + choice.settled > (total.settled ?? all)) continue;
        const set = next.get(into) ?? new Set();
        if (index === wanted.index) set.add(choice[wanted.key]);
        else for (const value of found) set.add(value);
        next.set(into, set);
      }
    }
    sums = next;
  });
  const found = [...sums].filter(
    ([sum]) => (sum >> 10) + (sum & 1023) === all && (total.settled ?? sum >> 10) === sum >> 10,
  );
  return new Set(found.flatMap(([, small]) => [...small]));
}

/** Whether every small number that is left out may be any small number. */
function assertHidden(parts: readonly CountedPart[], least: number): void {
  const shown = hideSmallCounts(totalOf(parts), [parts], least);
  const told = { total: shown.total, parts: shown.ways[0] ?? [] };
  const about = JSON.stringify({ parts, told });
  parts.forEach((one, index) => {
    for (const key of keys) {
      const value = told.parts[index]?.[key] ?? null;
      if (value !== null) assert.ok(value === one[key] && value >= least, about);
      if (one[key] >= least) continue;
      const found = smallValues(told, { index, key, least });
      for (let small = 0; small < least; small += 1) {
        assert.ok(found.has(small), `${key} of ${index} cannot be ${small}: ${about}`);
      }
    }
  });
}

describe('counts that are published', () => {
  it('have none below ten, and none that tells one', () => {
    const parts = [part(40, 20), part(30, 12), part(4, 3), part(65, 45)];
    const { total, ways } = hideSmallCounts(totalOf(parts), [parts]);
    assert.deepEqual(total, { received: 219, settled: 139, pending: 80 });
    assert.deepEqual(ways[0], [
      { received: 60, settled: 40, pending: 20 },
      { received: 42, settled: 30, pending: 12 },
      { received: null, settled: null, pending: null },
      { received: null, settled: null, pending: null },
    ]);
  });

  it('tell how many were received where the parting into settled and pending is not told', () => {
    const parts = [part(50, 30), part(70, 2), part(40, 40)];
    assert.deepEqual(hideSmallCounts(totalOf(parts), [parts]).ways[0], [
      { received: 80, settled: 50, pending: 30 },
      { received: 72, settled: null, pending: null },
      { received: 80, settled: null, pending: null },
    ]);
  });

  it('are none where there are fewer than ten in all', () => {
    const parts = [part(4, 2), part(2, 1)];
    const none = { received: null, settled: null, pending: null };
    assert.deepEqual(hideSmallCounts(totalOf(parts), [parts]), {
      total: none,
      ways: [[none, none]],
    });
  });

  it('are all told where none is small', () => {
    const parts = [part(10, 10), part(11, 12)];
    assert.deepEqual(hideSmallCounts(totalOf(parts), [parts]).ways[0], parts);
  });

  it('tell of no way what another one could not bear', () => {
    const whole = [part(10, 10), part(15, 10)];
    const small = [part(0, 15), part(25, 5)];
    const { total, ways } = hideSmallCounts(totalOf(whole), [whole, small]);
    assert.deepEqual([total.settled, ways[0]?.[0]?.settled], [null, null]);
    assert.equal(total.received, 45);
  });

  it('leave of every small one all small numbers possible, in tables of any numbers', () => {
    const random = numbers(2557);
    for (let round = 0; round < 400; round += 1) {
      const parts = Array.from({ length: 2 + random(4) }, () => part(random(6), random(5)));
      assertHidden(parts, 3);
    }
  });

  it('do so at the limit of ten, with few cases and with many', () => {
    const random = numbers(1567);
    for (let round = 0; round < 30; round += 1) {
      const most = round % 2 === 0 ? 8 : 16;
      assertHidden(
        Array.from({ length: 3 }, () => part(random(most), random(most))),
        10,
      );
    }
  });

  it('leave more than one possible to readers who know the rule, too', () => {
    const least = 2;
    const most = 14;
    const same = new Map<string, Map<string, Set<number>>>();
    for (const parts of tables(3, most)) {
      const told = JSON.stringify(hideSmallCounts(totalOf(parts), [parts], least));
      const found = same.get(told) ?? new Map<string, Set<number>>();
      same.set(told, found);
      parts.forEach((one, index) => {
        for (const key of keys) {
          const name = `${key} of ${index}`;
          found.set(name, (found.get(name) ?? new Set()).add(one[key]));
        }
      });
    }
    for (const [told, found] of same) {
      for (const [name, set] of found) {
        const small = [...set].filter((value) => value < least).length;
        const isOpen = name.startsWith('received') ? small % least === 0 : set.size > 1;
        assert.ok(small === 0 || isOpen, `${name} is ${[...set].join()} by ${told}`);
      }
    }
  });

  it('tell of a share no more than the range of what is small', () => {
    assert.deepEqual(publishedRange(40, 60), { least: 40, most: 40 });
    assert.deepEqual(publishedRange(60, 60), publishedRange(51, 60));
    assert.deepEqual(publishedRange(60, 60), { least: 51, most: 60 });
    assert.deepEqual(publishedRange(3, 60), { least: 0, most: 9 });
    assert.equal(publishedRange(12, 19), null);
  });
});
