import { formatThaiDate } from '@damrong/contract';
import type { ComposedMail } from '../mail/compose-mail.ts';
import type { DueCase, TakenReminder } from './reminder-queue.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** More than anybody reads; the desk has all of them. */
const MOST_LINES = 30;

/**
 * The mail that an officer gets: numbers and days, because it passes through hands that must not learn
 * who complains or what about. Officers work in Thai.
 */
export function composeReminder(
  { officer_id, day, created_at, address, cases }: TakenReminder,
  { deskUrl }: { deskUrl: string },
): ComposedMail {
  const lines = cases.slice(0, MOST_LINES).map((one) => lineOf(one, day));
  const more = cases.length - lines.length;
  const paragraphs = [
    'เรื่องต่อไปนี้อยู่ในความรับผิดชอบของท่าน และใกล้ครบหรือเกินกำหนดแล้วเสร็จ',
    [...lines, ...(more > 0 ? [`และอีก ${more} เรื่อง`] : [])].join('\n'),
    `กรุณาเปิดรายการเรื่องของท่าน\n${deskUrl}/?owner=me&sort=due`,
    'อีเมลนี้ไม่มีรายละเอียดของเรื่องและไม่มีชื่อผู้ร้อง ระบบส่งให้วันละไม่เกินหนึ่งฉบับในวันทำการ หากต้องการเปลี่ยนอีเมลหรือเลิกรับ กรุณาแจ้งหัวหน้าศูนย์ฯ',
  ];
  return {
    to: address,
    subject: `มีเรื่องใกล้ครบหรือเกินกำหนด ${cases.length} เรื่อง`,
    text: paragraphs.join('\n\n'),
    messageId: `<reminder-${day}-${officer_id}@${new URL(deskUrl).hostname}>`,
    date: created_at,
    lang: 'th',
  };
}

function lineOf({ number, due_on }: DueCase, day: string): string {
  const days = Math.round((Date.parse(due_on) - Date.parse(day)) / DAY_MS);
  return `${number} กำหนด ${formatThaiDate(due_on, 'th', 'short')} (${distance(days)})`;
}

function distance(days: number): string {
  if (days === 0) return 'ครบกำหนดวันนี้';
  return days > 0 ? `อีก ${days} วัน` : `เกินกำหนด ${-days} วัน`;
}
