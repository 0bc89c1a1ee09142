import { fileCase, lookUpCase } from '@damrong/contract';

/** A filing that the contract accepts. */
export const filing = fileCase.example as {
  provinceCode: string;
  categoryCode: string;
  facts: string;
  complainant: { identity: 'named'; name: string; phone: string };
  truthConfirmed: true;
  privacyNotice: string;
};

export const credentials = lookUpCase.example as { number: string; code: string };

export const receipt = {
  number: '2570-50-000123-7',
  code: '7K3M-9QXA-42TD',
  receivedAt: '2026-11-22T03:00:00.000Z',
  dueOn: '2026-12-07',
};

export const places = {
  province: '50',
  districts: [['01', 'เมืองเชียงใหม่', [['07', 'ช้างม่อย', '50300']]]],
};
