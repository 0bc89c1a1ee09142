import type { Route } from '../route.ts';
import type { ownDraftInput, ownDraftList, ownDraftQuery } from '../schemas/own-draft.ts';

/** `GET /v1/officer/drafts` of the desk, with the permission `draft.own`. */
export const listOwnDraftsRoute: Route<{ query: typeof ownDraftQuery }, typeof ownDraftList> = {
  id: 'listOwnDrafts',
  method: 'GET',
  path: '/v1/officer/drafts',
  origin: 'desk',
  access: 'draft.own',
};

/** `PUT /v1/officer/drafts` of the desk, with the permission `draft.own`. */
export const saveOwnDraftRoute: Route<{ body: typeof ownDraftInput }, undefined> = {
  id: 'saveOwnDraft',
  method: 'PUT',
  path: '/v1/officer/drafts',
  origin: 'desk',
  access: 'draft.own',
};
