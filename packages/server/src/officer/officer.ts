import type { OfficerRole } from '@damrong/contract';

/** A signed-in officer. */
export interface Officer {
  readonly id: number;
  readonly username: string;
  readonly displayName: string;
  readonly role: OfficerRole;
  /** Null for the ministry's administrator. */
  readonly provinceCode: string | null;
  /** Set for an agency officer alone. */
  readonly agencyId: string | null;
  readonly mustChangePassword: boolean;
  /** Hash of the session's token, as the database stores it. */
  readonly session: Buffer;
  readonly expiresAt: Date;
}
