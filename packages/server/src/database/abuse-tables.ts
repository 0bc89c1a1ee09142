import type { QuarantineReason } from '@damrong/contract';

/** What every process of a centre must know and nobody else may. */
export interface CenterSecretTable {
  name: string;
  value: Buffer;
}

/** A solution that has counted once. */
export interface SpentProofTable {
  challenge: Buffer;
  until: Date;
}

/** How many filings had one mark in one span of time. No row tells of a case. */
export interface FilingCountTable {
  province_code: string;
  kind: QuarantineReason;
  fingerprint: Buffer;
  until: Date;
  is_proved: boolean;
  filings: number;
}
