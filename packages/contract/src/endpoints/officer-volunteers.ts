import { endpoint } from '../endpoint.ts';
import {
  addVolunteerSkillRoute,
  editVolunteerSkillRoute,
  eraseVolunteerRoute,
  listVolunteersRoute,
  readVolunteerRoute,
} from '../routes/officer-volunteers.ts';
import { volunteerList, volunteerQuery } from '../schemas/officer-volunteer.ts';
import { skillParams, volunteerParams } from '../schemas/path-params.ts';
import {
  newVolunteerSkill,
  volunteerSkillEdit,
  volunteerSkillList,
} from '../schemas/volunteer-skill.ts';
import { volunteerView, volunteerWithdrawal } from '../schemas/volunteer.ts';
import { readErrors } from './read-errors.ts';

/** Volunteers of the officer's province. Answers 200 with a `VolunteerList`. */
export const listVolunteers = endpoint(listVolunteersRoute, {
  tag: 'officer',
  summary: 'Volunteers of the officer’s province, the newest first; the ministry sees none',
  input: { query: volunteerQuery },
  status: 200,
  output: volunteerList,
  errors: readErrors,
});

/**
 * One volunteer of the officer's province. Answers 200 with a `VolunteerView`;
 * `volunteer_not_found` for one of another province.
 */
export const readVolunteer = endpoint(readVolunteerRoute, {
  tag: 'officer',
  summary: 'One volunteer of the officer’s province',
  input: { params: volunteerParams },
  status: 200,
  output: volunteerView,
  errors: [...readErrors, 'volunteer_not_found'],
});

/**
 * Erases a volunteer who asked for it by telephone or in person. Answers 200 with the moment of it.
 */
export const eraseVolunteer = endpoint(eraseVolunteerRoute, {
  tag: 'officer',
  summary: 'Erase a volunteer who asked for it by telephone or at the counter',
  input: { params: volunteerParams },
  status: 200,
  output: volunteerWithdrawal,
  errors: [...readErrors, 'volunteer_not_found', 'request_not_same_origin'],
});

/** Adds an entry at the end of the list. Answers 201 with the whole list. */
export const addVolunteerSkill = endpoint(addVolunteerSkillRoute, {
  tag: 'officer',
  summary: 'Add an entry at the end of what volunteers may offer; for the ministry',
  input: { body: newVolunteerSkill },
  status: 201,
  output: volunteerSkillList,
  errors: [...readErrors, 'request_not_same_origin'],
  example: { th: 'โดรนสำรวจพื้นที่', en: 'Drones for surveys' },
});

/** Renames, moves, retires or brings back an entry. Answers 200 with the whole list. */
export const editVolunteerSkill = endpoint(editVolunteerSkillRoute, {
  tag: 'officer',
  summary:
    'Rename, move, retire or bring back an entry of what volunteers may offer; for the ministry',
  input: { params: skillParams, body: volunteerSkillEdit },
  status: 200,
  output: volunteerSkillList,
  errors: [...readErrors, 'request_not_same_origin'],
  example: { th: 'เรือและแพ', en: 'Boats and rafts', retired: false, position: 2 },
});
