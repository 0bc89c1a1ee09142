import type { Lang } from '@damrong/contract';
import type { Generated } from 'kysely';

/**
 * An address that is subscribed to a case; it is stored nowhere else, and no officer can read it.
 */
export interface MailSubscriptionTable {
  province_code: string;
  case_number: string;
  /** 128 random bits, from which the secrets of its links are derived. */
  id: Buffer;
  address: string;
  lang: Lang;
  /** True for somebody who follows the case of another person and sees only its steps. */
  is_follower: boolean;
  confirm_hash: Buffer;
  leave_hash: Buffer;
  requested_at: Date;
  confirm_by: Date;
  confirmed_at: Date | null;
}

/** A mail that has not been handed to the relay yet. */
export interface MailOutboxTable {
  province_code: string;
  /** Also the mail's Message-ID, the same for each attempt. */
  id: Generated<string>;
  case_number: string;
  subscription: Buffer;
  kind: MailKind;
  created_at: Date;
  next_try_at: Date;
  attempts: Generated<number>;
}

export type MailKind = 'confirm' | 'news';

/** How many first mails an address was sent within a day, for whichever cases. */
export interface MailRequestTable {
  /** A keyed hash of the address. */
  fingerprint: Buffer;
  until: Date;
  mails: number;
}
