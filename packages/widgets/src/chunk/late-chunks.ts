/**
 * Everything that is fetched after an entry, by name. The bundle is built from this list: each
 * line becomes an ES module with its own hash, and `loadChunk` fetches it checked. Outside the
 * bundle (npm, tests) these are plain imports.
 *
 * A chunk belongs to the entry whose name it begins with; `comfort` and `page-check` belong
 * to all.
 */
export const lateChunks = {
  comfort: () => import('../comfort/comfort.ts'),
  'page-check': () => import('../page-check/page-check.ts'),
  'center-en': () => import('../center/center.en.ts'),
  'complaint-form': () => import('../complaint-form/complaint-form.define.ts'),
  'complaint-form-en': () => import('../complaint-form/locale/en.ts'),
  'complaint-form-steps': () => import('../complaint-form/steps/late-form.ts'),
  'complaint-form-prefill': () => import('../complaint-form/steps/prefill.ts'),
  'complaint-form-draft': () => import('../complaint-form/kept-draft/kept-draft.ts'),
  'complaint-form-place': () => import('../complaint-form/place/place-tools.ts'),
  'complaint-form-place-en': () => import('../complaint-form/place/place.en.ts'),
  'complaint-form-place-map': () => import('../complaint-form/place/map/place-map.ts'),
  'complaint-form-near': () => import('../complaint-form/near/near-matters.ts'),
  'complaint-form-questions': () => import('../complaint-form/questions/late-questions.ts'),
  'complaint-form-files': () => import('../files/files.ts'),
  'complaint-form-keep': () => import('../complaint-form/receipt/keep.ts'),
  'case-status': () => import('../case-status/case-status.define.ts'),
  'case-status-en': () => import('../case-status/locale/en.ts'),
  'case-status-view': () => import('../case-status/view/view.ts'),
  'case-status-mail': () => import('../case-status/mail/mail-form.ts'),
  'case-status-files': () => import('../files/files.ts'),
  'volunteer-form': () => import('../volunteer-form/volunteer-form.define.ts'),
  'volunteer-form-en': () => import('../volunteer-form/locale/en.ts'),
  'volunteer-form-send': () => import('../volunteer-form/send/late-form.ts'),
  'volunteer-form-keep': () => import('../volunteer-form/keep/keep.ts'),
  'volunteer-form-manage': () => import('../volunteer-form/manage/manage-form.ts'),
};

export type ChunkName = keyof typeof lateChunks;
export type Chunk<Name extends ChunkName> = Awaited<ReturnType<(typeof lateChunks)[Name]>>;
