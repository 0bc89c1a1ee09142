import type { Route } from '../route.ts';
import type { volunteerSkillList } from '../schemas/volunteer-skill.ts';
import type {
  volunteerChange,
  volunteerCredentials,
  volunteerReceipt,
  volunteerSignUp,
  volunteerView,
  volunteerWithdrawal,
} from '../schemas/volunteer.ts';

/** `GET /v1/volunteer-skills` of the public API. */
export const getVolunteerSkillsRoute: Route<Record<never, never>, typeof volunteerSkillList> = {
  id: 'getVolunteerSkills',
  method: 'GET',
  path: '/v1/volunteer-skills',
  origin: 'public',
  access: 'public',
};

/** `POST /v1/volunteers` of the public API; needs `Idempotency-Key`. */
export const signUpVolunteerRoute: Route<
  { body: typeof volunteerSignUp },
  typeof volunteerReceipt
> = {
  id: 'signUpVolunteer',
  method: 'POST',
  path: '/v1/volunteers',
  origin: 'public',
  access: 'public',
  idempotent: true,
};

/** `POST /v1/volunteers/lookup` of the public API. */
export const lookUpVolunteerRoute: Route<
  { body: typeof volunteerCredentials },
  typeof volunteerView
> = {
  id: 'lookUpVolunteer',
  method: 'POST',
  path: '/v1/volunteers/lookup',
  origin: 'public',
  access: 'public',
};

/** `POST /v1/volunteers/change` of the public API. */
export const changeVolunteerRoute: Route<{ body: typeof volunteerChange }, typeof volunteerView> = {
  id: 'changeVolunteer',
  method: 'POST',
  path: '/v1/volunteers/change',
  origin: 'public',
  access: 'public',
};

/** `POST /v1/volunteers/withdrawal` of the public API; needs `Idempotency-Key`. */
export const withdrawVolunteerRoute: Route<
  { body: typeof volunteerCredentials },
  typeof volunteerWithdrawal
> = {
  id: 'withdrawVolunteer',
  method: 'POST',
  path: '/v1/volunteers/withdrawal',
  origin: 'public',
  access: 'public',
  idempotent: true,
};
