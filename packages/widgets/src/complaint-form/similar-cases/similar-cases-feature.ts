import { subdistrictLabel } from '@damrong/contract';
import { loadChunk } from '../../chunk/load-chunk.ts';
import { LazyFeature } from '../../form/lazy-feature.ts';
import type { ComplaintFeature, ComplaintForm } from '../context.ts';
import { similarCasesChunk } from './similar-cases.chunk.ts';

/**
 * Open cases of others: their code comes once a subdistrict and public works are named. Without it
 * nobody is kept from filing.
 */
export function similarCases(form: ComplaintForm): ComplaintFeature {
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
