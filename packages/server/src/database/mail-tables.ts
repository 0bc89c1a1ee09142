import type { Lang } from '@damrong/contract';
import type { Generated } from 'kysely';

/** An address that follows a case; it is nowhere else, and no officer can read it. */
export interface MailSubscriptionTable {
  province_code: string;
  case_number: string;
  /** 128 random bits, from which the secrets of its links are derived. */
  id: Buffer;
  address: string;
  lang: Lang;
  /** Somebody who follows the case of another and sees its steps alone. */
  is_follower: boolean;
  confirm_hash: Buffer;
  leave_hash: Buffer;
  requested_at: Date;
  confirm_by: Date;
  confirmed_at: Date | null;
}

/** A mail that has not been handed over yet. */
export interface MailOutboxTable {
  province_code: string;
  /** Also the mail's Message-ID, the same at each attempt. */
  id: Generated<string>;
  case_number: string;
  subscription: Buffer;
  kind: MailKind;
  created_at: Date;
  next_try_at: Date;
  attempts: Generated<number>;
}

export type MailKind = 'confirm' | 'news';

/** How many first mails an address was sent within a day, whatever the case. */
export interface MailRequestTable {
  /** A keyed hash of the address. */
  fingerprint: Buffer;
  until: Date;
  mails: number;
}
