import type { QuarantineReason } from '@damrong/contract';

/** What every process of a centre must know and nobody else may know. */
export interface CenterSecretTable {
  name: string;
  value: Buffer;
}

/** A solution that has been used. */
export interface SpentProofTable {
  challenge: Buffer;
  until: Date;
}

/** What all processes count together for a while; whom and what it is about is a keyed hash. */
export interface QuotaCountTable {
  key: Buffer;
  hits: number;
  until: Date;
}

/** How many filings had one fingerprint in one span of time. No row refers to a case. */
export interface FilingCountTable {
  province_code: string;
  kind: QuarantineReason;
  fingerprint: Buffer;
  until: Date;
  is_proved: boolean;
  filings: number;
}
