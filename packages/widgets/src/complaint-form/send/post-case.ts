import { fileCase, type CaseFiling, type CaseReceipt } from '@damrong/contract';
import { send } from '@damrong/sdk/light';
import type { Post, SubmissionResult } from '../../form/idempotent-submission.ts';
import { createTransport } from '../../platform/transport.ts';
import type { FiledCase } from '../context.ts';

/** @param prove answers with the proof that goes along, where one can be had */
export function postCase(
  baseUrl: () => string,
  prove: () => Promise<string | undefined>,
): Post<CaseFiling, CaseReceipt> {
  return async (filing, attempt) => {
    const proof = await prove();
    return send(createTransport(baseUrl()), fileCase, { body: { ...filing, proof } }, attempt);
  };
}

export function toFiledCase(sent: SubmissionResult<CaseFiling, CaseReceipt>): FiledCase {
  const { answer, body, isEarlier } = sent;
  return { ...answer, category: body.categoryCode, isEarlier };
}
