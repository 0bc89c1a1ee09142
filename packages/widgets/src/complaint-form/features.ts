import { subdistrictLabel } from '@damrong/contract';
import { loadChunk } from '../chunk/load-chunk.ts';
import { LazyFeature } from '../form/feature.ts';
import type { ComplaintFeature, ComplaintForm } from './context.ts';
import { FilesFeature } from './files/files-feature.ts';
import { LocationToolsFeature } from './location/location-tools-feature.ts';
import { prefillChunk } from './prefill/prefill.chunk.ts';
import { QuestionsFeature } from './questions/questions-feature.ts';
import { receiptActionsChunk } from './receipt/receipt-actions.chunk.ts';
import type { ReceiptActions } from './receipt/receipt-actions.ts';
import { receiptContent } from './receipt/receipt.ts';
import { SavedDraftFeature } from './saved-draft/saved-draft-feature.ts';
import { similarCasesChunk } from './similar-cases/similar-cases.chunk.ts';

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

/**
 * Open cases of others: their code comes once a subdistrict and public works are named. Without it
 * nobody is kept from filing.
 */
function similarCases(form: ComplaintForm): ComplaintFeature {
  return new LazyFeature(
    form.host,
    async () => {
      const { SimilarCases } = await loadChunk(similarCasesChunk);
      return new SimilarCases(form, subdistrictLabel);
    },
    () => {
      const { category, subdistrict } = form.state.draft;
      const isAsked = subdistrict !== '' && form.lists.finder.itemOf(category)?.isPublic === true;
      return isAsked || form.receipt.shown?.isFollowed === true;
    },
  );
}

/** What can be done with a receipt; its code comes once there is one. */
class ReceiptActionsFeature extends LazyFeature<ReceiptActions> implements ComplaintFeature {
  readonly #form: ComplaintForm;

  constructor(form: ComplaintForm) {
    const { receipt } = form;
    super(
      form.host,
      async () => {
        const { ReceiptActions } = await loadChunk(receiptActionsChunk);
        return new ReceiptActions(form, receiptContent);
      },
      // What this tab showed before it was loaded again is shown by the same code.
      () => receipt.shown !== undefined || Boolean(receipt.stored),
    );
    this.#form = form;
  }

  override update(): void {
    super.update();
    const { isDone, receipt } = this.#form;
    if (this.hasFailed && isDone) receipt.note ||= this.#form.words.receipt.actionsMissing;
  }
}
