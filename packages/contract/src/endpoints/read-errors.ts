/** What a call of officers can answer that takes something and is not for every role. */
export const readErrors = [
  'not_signed_in',
  'password_change_required',
  'input_invalid',
  'not_permitted',
] as const;
