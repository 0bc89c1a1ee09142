/** What can be wrong with a photo or a document; occurs only where files are chosen. */
export const fileIssueCodes = [
  'too_many_files',
  'file_empty',
  'file_too_large',
  'file_kind_unsupported',
  'file_heic',
  'file_unreadable',
  'file_too_many_pixels',
  'upload_unfinished',
  'upload_unknown',
] as const;

/** Code of what keeps the centre from taking a photo or document. */
export type FileIssueCode = (typeof fileIssueCodes)[number];

/** What can be wrong with one field. Each locale has a sentence for each code. */
export const issueCodes = [
  'required',
  'invalid',
  'too_short',
  'too_long',
  'characters_forbidden',
  'name_without_letters',
  'name_has_symbols',
  'phone_invalid',
  'phone_several',
  'phone_too_long',
  'phone_national_id',
  'email_invalid',
  'date_incomplete',
  'date_impossible',
  'date_in_future',
  'date_too_old',
  'year_not_buddhist',
  'province_unknown',
  'district_unknown',
  'subdistrict_unknown',
  'district_required',
  'position_outside',
  'category_unknown',
  'answer_unknown',
  'number_invalid',
  'number_too_small',
  'number_too_large',
  'case_number_invalid',
  'access_code_invalid',
  'facts_too_thin',
  'truth_not_confirmed',
  'notice_not_read',
  'note_required',
  'score_required',
  'password_too_short',
  'password_too_common',
  'password_unchanged',
  ...fileIssueCodes,
] as const;

/**
 * Code of what is wrong with a field; never a sentence, which only the locale of the reader has.
 */
export type IssueCode = (typeof issueCodes)[number];

/** Tells a code of ours from the message of a library or of a newer centre. */
export function isIssueCode(text: string): text is IssueCode {
  return (issueCodes as readonly string[]).includes(text);
}
