import { bangkokDate } from '@damrong/contract';
import { noticePosition } from '../content/notice-position.ts';
import { plantContent } from '../content/plant-content.ts';
import type { Transaction } from '../database/transaction.ts';
import { demoNotices } from './demo-notices.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Publishes the demo's notices; what became of those that are there stays as it is. */
export async function plantNotices(
  transaction: Transaction<'maintenance'>,
  now: Date,
): Promise<void> {
  const planted = demoNotices.map(({ provinceCode, key, inDays, ...words }) => {
    const date = bangkokDate(new Date(now.getTime() + inDays * DAY_MS));
    const content = { kind: 'notices' as const, ...words, date, hidden: false };
    return { provinceCode, key, position: noticePosition(content), content };
  });
  await plantContent(transaction, planted, now);
}
