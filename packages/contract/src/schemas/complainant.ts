import * as z from 'zod/mini';
import { optionalEmail, phone } from './contact.ts';
import { personName } from './text.ts';

export const complainantKinds = ['person', 'legal_person', 'group', 'agency'] as const;
export const identityModes = ['named', 'confidential', 'anonymous'] as const;

const contact = {
  kind: z._default(z.enum(complainantKinds), 'person'),
  name: personName,
  phone,
  email: optionalEmail,
};

/**
 * Who complains. `named` is seen by officers of the centre; `confidential` is stored but masked
 * until a supervisor reveals it with a reason; `anonymous` stores nothing.
 */
export const complainant = z.discriminatedUnion(
  'identity',
  [
    z.object({ identity: z.literal('named'), ...contact }),
    z.object({ identity: z.literal('confidential'), ...contact }),
    z.object({ identity: z.literal('anonymous') }),
  ],
  'required',
);

export type IdentityMode = (typeof identityModes)[number];
export type ComplainantKind = (typeof complainantKinds)[number];
