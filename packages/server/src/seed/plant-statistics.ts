import {
  addCalendarDays,
  bangkokDate,
  categoryGroupCodes,
  daysOfPeriod,
  STATISTICS_WAIT_DAYS,
} from '@damrong/contract';
import type { Transaction } from '../database/transaction.ts';
import {
  monthsOf,
  publishQuarter,
  type CountedFigures,
  type CountedQuarter,
  type Quarter,
} from '../statistics/count-quarter.ts';
import { countedQuarters, writeQuarter } from '../statistics/publish-statistics.ts';

/** Cases of each group in a quarter, in the order of the groups, settled and pending. */
const demoGroups: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  '50': [
    [148, 41],
    [121, 35],
    [164, 28],
    [87, 22],
    [42, 31],
    [26, 12],
    [58, 24],
    [63, 14],
    [17, 6],
    [4, 2],
    [96, 13],
    [52, 19],
  ],
  '40': [
    [97, 33],
    [38, 17],
    [109, 24],
    [61, 15],
    [7, 4],
    [31, 12],
    [74, 26],
    [35, 11],
    [12, 3],
    [18, 10],
    [83, 16],
    [27, 14],
  ],
};

const DEMO_QUARTERS = 4;

/** So many of a hundred in each month of a quarter. */
const MONTH_SHARES = [31, 36, 33];

/** Publishes invented numbers of two provinces, which say that they are an example. */
export async function plantStatistics(
  transaction: Transaction<'maintenance'>,
  now: Date,
): Promise<void> {
  for (const [provinceCode, groups] of Object.entries(demoGroups)) {
    const quarters = countedQuarters(bangkokDate(now)).slice(0, DEMO_QUARTERS);
    for (const [age, quarter] of quarters.entries()) {
      const counted = demoQuarter(groups, { provinceCode, ...quarter }, age);
      const { to } = daysOfPeriod(quarter);
      const countedOn = addCalendarDays(to, STATISTICS_WAIT_DAYS + 1);
      await writeQuarter(
        transaction,
        provinceCode,
        publishQuarter(counted, { ...quarter, countedOn, isExample: true }),
      );
    }
  }
}

function demoQuarter(
  groups: readonly (readonly [number, number])[],
  quarter: Quarter,
  age: number,
): CountedQuarter {
  // Fewer the longer ago, and not alike from quarter to quarter.
  const scale = 1 - age * 0.04 + (quarter.quarter % 2) * 0.05;
  const categoryGroups = groups.map(([settled, pending], index) =>
    demoFigures(categoryGroupCodes[index] ?? '', {
      settled: Math.round(settled * scale),
      pending: Math.round(pending * scale),
      days: 9 + ((index * 7 + age) % 23),
    }),
  );
  const sum = (key: 'settled' | 'pending') =>
    categoryGroups.reduce((all, group) => all + group[key], 0);
  const total = demoFigures(null, {
    settled: sum('settled'),
    pending: sum('pending'),
    days: 17 + age,
  });
  return { total, categoryGroups, months: demoMonths(total, quarter) };
}

function demoMonths(total: CountedFigures, quarter: Quarter): CountedFigures[] {
  const left = { settled: total.settled, pending: total.pending };
  return monthsOf(daysOfPeriod(quarter)).map((code, index, { length }) => {
    const share = (MONTH_SHARES[index] ?? 0) / 100;
    const take = (key: 'settled' | 'pending') => {
      const taken = index === length - 1 ? left[key] : Math.round(total[key] * share);
      left[key] -= taken;
      return taken;
    };
    return demoFigures(code, {
      settled: take('settled'),
      pending: take('pending'),
      days: 15 + index * 2,
    });
  });
}

function demoFigures(
  code: string | null,
  { settled, pending, days }: { settled: number; pending: number; days: number },
): CountedFigures {
  const rated = Math.floor(settled / 4);
  const scores = [0.04, 0.07, 0.19, 0.38, 0.32].map((share) => Math.round(rated * share));
  const points = scores.reduce((sum, count, index) => sum + count * (index + 1), 0);
  const count = scores.reduce((sum, one) => sum + one, 0);
  return {
    ...{ code, received: settled + pending, settled, pending, scores },
    settledInProvince: Math.round(settled * 0.94),
    medianDays: days,
    average: count === 0 ? null : Math.round((points / count) * 100) / 100,
  };
}
