import type { Route } from '../route.ts';
import type { volunteerList, volunteerQuery } from '../schemas/officer-volunteer.ts';
import type { skillParams, volunteerParams } from '../schemas/path-params.ts';
import type {
  newVolunteerSkill,
  volunteerSkillEdit,
  volunteerSkillList,
} from '../schemas/volunteer-skill.ts';
import type { volunteerView, volunteerWithdrawal } from '../schemas/volunteer.ts';

/** `GET /v1/officer/volunteers` of the desk, with the permission `volunteer.read`. */
export const listVolunteersRoute: Route<{ query: typeof volunteerQuery }, typeof volunteerList> = {
  id: 'listVolunteers',
  method: 'GET',
  path: '/v1/officer/volunteers',
  origin: 'desk',
  access: 'volunteer.read',
};

/** `GET /v1/officer/volunteers/{reference}` of the desk, with the permission `volunteer.read`. */
export const readVolunteerRoute: Route<{ params: typeof volunteerParams }, typeof volunteerView> = {
  id: 'readVolunteer',
  method: 'GET',
  path: '/v1/officer/volunteers/{reference}',
  origin: 'desk',
  access: 'volunteer.read',
};

/**
 * `DELETE /v1/officer/volunteers/{reference}` of the desk, with the permission `volunteer.erase`.
 */
export const eraseVolunteerRoute: Route<
  { params: typeof volunteerParams },
  typeof volunteerWithdrawal
> = {
  id: 'eraseVolunteer',
  method: 'DELETE',
  path: '/v1/officer/volunteers/{reference}',
  origin: 'desk',
  access: 'volunteer.erase',
};

/** `POST /v1/officer/volunteer-skills` of the desk, with the permission `admin.skills`. */
export const addVolunteerSkillRoute: Route<
  { body: typeof newVolunteerSkill },
  typeof volunteerSkillList
> = {
  id: 'addVolunteerSkill',
  method: 'POST',
  path: '/v1/officer/volunteer-skills',
  origin: 'desk',
  access: 'admin.skills',
};

/** `PUT /v1/officer/volunteer-skills/{skill}` of the desk, with the permission `admin.skills`. */
export const editVolunteerSkillRoute: Route<
  { params: typeof skillParams; body: typeof volunteerSkillEdit },
  typeof volunteerSkillList
> = {
  id: 'editVolunteerSkill',
  method: 'PUT',
  path: '/v1/officer/volunteer-skills/{skill}',
  origin: 'desk',
  access: 'admin.skills',
};
