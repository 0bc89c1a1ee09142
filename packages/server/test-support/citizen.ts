import type { CaseFilingInput, CaseReceipt, CaseView } from '@damrong/contract';
import { call, newKey, type Answer } from './http-client.ts';

type FilingChange = Partial<CaseFilingInput>;

export function filing(change: FilingChange = {}): CaseFilingInput {
  return {
    provinceCode: '50',
    categoryCode: 'utilities.water_supply',
    facts: 'น้ำประปาไม่ไหลทั้งหมู่บ้านมาแล้ว 5 วัน',
    location: { districtCode: '5001', subdistrictCode: '500107' },
    complainant: { identity: 'named', name: 'ผู้ร้อง ตัวอย่าง', phone: '0812345678' },
    truthConfirmed: true,
    privacyNotice: '2569-11',
    ...change,
  };
}

export function fileCase(
  { publicUrl }: { publicUrl: string },
  body: unknown = filing(),
  key = newKey(),
): Promise<Answer<CaseReceipt>> {
  return call(`${publicUrl}/v1/cases`, { body, headers: { 'idempotency-key': key } });
}

export function lookUp(
  { publicUrl }: { publicUrl: string },
  { number, code }: { number: string; code: string },
): Promise<Answer<CaseView>> {
  return call(`${publicUrl}/v1/cases/lookup`, { body: { number, code } });
}
