import { randomBytes } from 'node:crypto';
import type { MailSubscription, MailSubscriptionAnswer } from '@damrong/contract';
import { sql } from 'kysely';
import { findViewer } from '../case/find-viewer.ts';
import type { AppContext } from '../app-context.ts';
import { asPublic } from '../database/transaction.ts';
import { ProblemError } from '../problem-error.ts';
import { addressFingerprint, hashSecret, linkSecret } from './mail-secrets.ts';

const CONFIRM_DAYS = 3;
const DAY_MS = 24 * 60 * 60 * 1000;

/** How many first mails one mailbox gets in a day, whoever asks for them. */
const MAILS_A_DAY = 3;

/** Addresses of the one who filed a case; all addresses of its followers together. */
const OWN_ADDRESSES = 3;
const FOLLOWERS_ADDRESSES = 1000;

/**
 * Stores an address and enqueues a first mail, whose link confirms it. The answer is the same
 * whether or not the address is known, and whether or not it has had its mails for today.
 * @throws ProblemError when mails are switched off, number and code open nothing, or the case
 * accepts no address: it is settled, it is not a named citizen's, or enough addresses are
 * subscribed already
 */
export async function subscribeToMail(
  { database, mail }: AppContext,
  { email, lang, ...credentials }: MailSubscription,
  now: Date,
): Promise<MailSubscriptionAnswer> {
  if (mail === undefined) throw new ProblemError('not_found');
  const { key, isFollower } = await findViewer(database, credentials);
  const id = randomBytes(16);
  const confirmBy = new Date(now.getTime() + CONFIRM_DAYS * DAY_MS);
  const hashOf = (link: 'confirm' | 'leave') => hashSecret(linkSecret(mail.key, link, id));
  const asked = JSON.stringify({
    province_code: key.provinceCode,
    case_number: key.number,
    id: bytes(id),
    address: email,
    lang,
    is_follower: isFollower,
    confirm_hash: bytes(hashOf('confirm')),
    leave_hash: bytes(hashOf('leave')),
    requested_at: now,
    confirm_by: confirmBy,
    fingerprint: addressFingerprint(mail.key, email).toString('hex'),
  });
  const most = isFollower ? FOLLOWERS_ADDRESSES : OWN_ADDRESSES;
  const { rows } = await asPublic(database, {}, (transaction) =>
    sql<{ taken: boolean }>`
      select damrong_subscribe_to_mail(${asked}, ${most}, ${MAILS_A_DAY}) as taken
    `.execute(transaction),
  );
  if (rows[0]?.taken !== true) throw new ProblemError('mail_not_open');
  return { confirmBy: confirmBy.toISOString() };
}

/** Bytes as the database writes them in text. */
function bytes(value: Buffer): string {
  return `\\x${value.toString('hex')}`;
}
