import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { volunteerList, volunteerQuery } from '../schemas/officer-volunteer.ts';
import {
  skillCode,
  volunteerReference,
  volunteerView,
  volunteerWithdrawal,
} from '../schemas/volunteer.ts';
import {
  newVolunteerSkill,
  volunteerSkillEdit,
  volunteerSkillList,
} from '../schemas/volunteer-skill.ts';

const officer = { tag: 'officer', origin: 'desk', access: 'officer' } as const;
const officerErrors = [
  'not_signed_in',
  'password_change_required',
  'input_invalid',
  'not_permitted',
] as const;
const reference = { params: z.object({ reference: volunteerReference }) };

export const listVolunteers = endpoint({
  ...officer,
  id: 'listVolunteers',
  summary: 'Volunteers of the officer’s province, the newest first; the ministry sees none',
  method: 'GET',
  path: '/v1/officer/volunteers',
  input: { query: volunteerQuery },
  status: 200,
  output: volunteerList,
  errors: officerErrors,
});

export const readVolunteer = endpoint({
  ...officer,
  id: 'readVolunteer',
  summary: 'One volunteer of the officer’s province',
  method: 'GET',
  path: '/v1/officer/volunteers/{reference}',
  input: reference,
  status: 200,
  output: volunteerView,
  errors: [...officerErrors, 'volunteer_not_found'],
});

export const eraseVolunteer = endpoint({
  ...officer,
  id: 'eraseVolunteer',
  summary: 'Erase a volunteer who asked for it by telephone or at the counter',
  method: 'DELETE',
  path: '/v1/officer/volunteers/{reference}',
  input: reference,
  status: 200,
  output: volunteerWithdrawal,
  errors: [...officerErrors, 'volunteer_not_found', 'request_not_same_origin'],
});

export const addVolunteerSkill = endpoint({
  ...officer,
  id: 'addVolunteerSkill',
  summary: 'Add an entry at the end of what volunteers may offer; for the ministry',
  method: 'POST',
  path: '/v1/officer/volunteer-skills',
  input: { body: newVolunteerSkill },
  status: 201,
  output: volunteerSkillList,
  errors: [...officerErrors, 'request_not_same_origin'],
  example: { th: 'โดรนสำรวจพื้นที่', en: 'Drones for surveys' },
});

export const editVolunteerSkill = endpoint({
  ...officer,
  id: 'editVolunteerSkill',
  summary:
    'Rename, move, retire or bring back an entry of what volunteers may offer; for the ministry',
  method: 'PUT',
  path: '/v1/officer/volunteer-skills/{skill}',
  input: { params: z.object({ skill: skillCode }), body: volunteerSkillEdit },
  status: 200,
  output: volunteerSkillList,
  errors: [...officerErrors, 'request_not_same_origin'],
  example: { th: 'เรือและแพ', en: 'Boats and rafts', retired: false, position: 2 },
});
