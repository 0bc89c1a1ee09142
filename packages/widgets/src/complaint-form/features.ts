import { loadChunk } from '../chunk/load-chunk.ts';
import { LazyFeature } from '../form/lazy-feature.ts';
import type { ComplaintFeature, ComplaintForm } from './context.ts';
import { FilesFeature } from './files/files-feature.ts';
import { LocationToolsFeature } from './location/location-tools-feature.ts';
import { prefillChunk } from './prefill/prefill.chunk.ts';
import { QuestionsFeature } from './questions/questions-feature.ts';
import { ReceiptActionsFeature } from './receipt/receipt-actions-feature.ts';
import { SavedDraftFeature } from './saved-draft/saved-draft-feature.ts';
import { similarCases } from './similar-cases/similar-cases-feature.ts';

/** Everything that only some readers of the form need, in the order in which it stands in a slot. */
export const features: readonly ((form: ComplaintForm) => ComplaintFeature)[] = [
  prefill,
  similarCases,
  (form) => new LocationToolsFeature(form),
  (form) => new SavedDraftFeature(form),
  (form) => new FilesFeature(form),
  (form) => new QuestionsFeature(form),
  (form) => new ReceiptActionsFeature(form),
];

/** What the page's attributes choose beforehand; without it the form only begins empty. */
function prefill(form: ComplaintForm): ComplaintFeature {
  const { host } = form;
  return new LazyFeature(
    host,
    async () => new (await loadChunk(prefillChunk)).Prefill(form),
    () => Boolean(host.category || host.district),
  );
}
