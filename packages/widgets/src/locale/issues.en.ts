import { formatNumber } from './format-number.ts';
import type { IssueMessages } from './issue-text.ts';

export const issuesEn: IssueMessages = {
  required: 'Please fill in this field',
  invalid: 'Please check this field and fill it in again',
  too_short: ({ limit }) =>
    limit === undefined ? 'Please write more' : `Please write at least ${limit} characters`,
  too_long: ({ limit, over }) =>
    `Please shorten the text${over === undefined ? '' : ` by ${formatNumber(over)} characters`}${limit === undefined ? '' : ` (at most ${formatNumber(limit)})`}`,
  characters_forbidden:
    'The text has characters that cannot be stored. Please delete that part and type it again',
  name_without_letters: 'Please write the name in letters, for example Somchai Jaidee',
  name_has_symbols: 'The name has symbols or pictures in it. Please leave only letters',
  phone_invalid:
    'Please write the whole phone number, for example 081 234 5678, or + and the code of another country',
  phone_several: 'This field takes one number. Please choose the one that is easiest to reach',
  phone_too_long: 'The phone number has too many digits. Please check it',
  phone_national_id: 'Please write a phone number: 13 digits are none, and no ID number is needed',
  email_invalid: 'Please write the whole e-mail address, for example name@example.com',
  date_incomplete: 'Please give the day, the month and the year (B.E.)',
  date_impossible: 'There is no such day in the calendar. Please check the day and the month',
  date_in_future: 'This day has not come yet. Please give the day on which it happened',
  date_too_old: 'This day is too long ago. Please check the year (B.E.)',
  year_not_buddhist: ({ typed, suggestion }) =>
    suggestion === undefined
      ? 'Please write the year in the Buddhist era with four digits, for example 2569'
      : `${typed ?? 'That year'} is B.E. ${suggestion}. Please write ${suggestion}`,
  province_unknown: 'Please choose a province from the list',
  district_unknown: 'Please choose a district from the list',
  subdistrict_unknown: 'Please choose a subdistrict from the list',
  district_required: 'Please choose the district, so that officers can check what happened',
  position_outside: 'This point lies outside Thailand. Please choose another one or leave it out.',
  category_unknown: 'Please choose a subject from the list',
  facts_too_thin: ({ limit }) =>
    `Please tell enough to be checked${limit === undefined ? '' : `, at least ${limit} characters`}: officers cannot ask you back`,
  truth_not_confirmed: 'Please tick the box to confirm that what you wrote is true',
};
