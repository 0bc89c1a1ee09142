import { endpoint } from '../endpoint.ts';
import { saveOwnDraftRoute, listOwnDraftsRoute } from '../routes/own-drafts.ts';
import { ownDraftInput, ownDraftList, ownDraftQuery } from '../schemas/own-draft.ts';

/**
 * What the officer who asks has typed into forms and not sent; nobody else can read it. Answers 200 with
 * an `OwnDraftList`.
 */
export const listOwnDrafts = endpoint(listOwnDraftsRoute, {
  tag: 'officer',
  summary: 'What the officer has typed and not sent',
  input: { query: ownDraftQuery },
  status: 200,
  output: ownDraftList,
  errors: ['not_signed_in', 'password_change_required', 'input_invalid'],
});

/**
 * Keeps what was typed into a form, in the place of what was kept of it before, for 30 days; or removes
 * it, with a content of null. Answers 204. The oldest of more than fifty make room.
 */
export const saveOwnDraft = endpoint(saveOwnDraftRoute, {
  tag: 'officer',
  summary: 'Keep what was typed into a form, or remove it once it is sent',
  input: { body: ownDraftInput },
  status: 204,
  output: undefined,
  errors: ['not_signed_in', 'password_change_required', 'input_invalid', 'request_not_same_origin'],
  example: {
    form: 'note',
    subject: '50-2569-000123-4',
    content: '{"internalNote":"โทรหาผู้ร้องแล้ว ยังไม่รับสาย"}',
  },
});
