import * as z from 'zod/mini';
import { optionalEmail, phone } from './contact.ts';
import { personName } from './text.ts';

/** Who can complain by law: a person, a legal person, a group of people or an agency. */
export const complainantKinds = ['person', 'legal_person', 'group', 'agency'] as const;

/** How much of the complainant the centre may see and store; `complainant` says what each means. */
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

/** `named`, `confidential` or `anonymous`: who may learn the name, if anybody. */
export type IdentityMode = (typeof identityModes)[number];

/** One of `complainantKinds`; `person` unless said. */
export type ComplainantKind = (typeof complainantKinds)[number];
