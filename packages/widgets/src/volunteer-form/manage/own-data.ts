import {
  changeVolunteer,
  lookUpVolunteer,
  withdrawVolunteer,
  type VolunteerChangeInput,
  type VolunteerView,
} from '@damrong/contract';
import { newIdempotencyKey, send } from '@damrong/sdk/light';
import type { VolunteerDraft } from '../draft.ts';
import { toOffer } from '../send/check-sign-up.ts';
import { createTransport } from '../../platform/transport.ts';

/** Reference and code in any reasonable spelling. */
export interface Credentials {
  readonly reference: string;
  readonly code: string;
}

/** @throws DamrongError */
export function readOwnData(
  baseUrl: string,
  credentials: Credentials,
  signal: AbortSignal,
): Promise<VolunteerView> {
  return send(createTransport(baseUrl), lookUpVolunteer, { body: credentials }, { signal });
}

/** @throws DamrongError */
export function saveOwnData(
  baseUrl: string,
  credentials: Credentials,
  draft: VolunteerDraft,
  signal: AbortSignal,
): Promise<VolunteerView> {
  const body = { ...credentials, ...toOffer(draft) } as VolunteerChangeInput;
  return send(createTransport(baseUrl), changeVolunteer, { body }, { signal });
}

/** One intent to withdraw: who presses again after a lost answer is told that it is done. */
export function withdrawal(baseUrl: () => string, credentials: Credentials) {
  const idempotencyKey = newIdempotencyKey();
  return (signal: AbortSignal): Promise<{ withdrawnAt: string }> =>
    send(
      createTransport(baseUrl()),
      withdrawVolunteer,
      { body: credentials },
      { signal, idempotencyKey },
    );
}

/** What the centre has, as a draft that the steps can show. */
export function toDraft(view: VolunteerView): VolunteerDraft & { kind: VolunteerView['kind'] } {
  return {
    kind: view.kind,
    skills: view.skills.map(({ code }) => code),
    province: view.provinceCode,
    districts: view.districtCodes,
    days: view.days,
    hours: view.hours,
    note: view.note ?? '',
    name: view.name,
    contactName: view.contactName ?? '',
    phone: view.phone,
    email: view.email ?? '',
    isNoticeRead: true,
  };
}
