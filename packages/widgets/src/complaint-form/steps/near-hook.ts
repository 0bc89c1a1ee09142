import { subdistrictLabel } from '@damrong/contract';
import { loadChunk } from '../../chunk/load-chunk.ts';
import { nearChunk } from '../near/near.chunk.ts';
import type { NearMatters } from '../near/near-matters.ts';
import type { LateForm } from './late-form.ts';

/** Matters of others: their code comes once a subdistrict and public works are named. */
export class NearHook {
  part: NearMatters | undefined;

  readonly #form: LateForm;
  #loading: Promise<void> | undefined;

  constructor(form: LateForm) {
    this.#form = form;
  }

  update(): void {
    const { finder, state } = this.#form;
    const { category, subdistrict } = state.draft;
    const isAsked = subdistrict !== '' && !!finder.itemOf(category)?.isPublic;
    if (isAsked) this.#loading ??= this.#load();
    this.part?.update(isAsked);
  }

  async #load(): Promise<void> {
    try {
      const { NearMatters } = await loadChunk(nearChunk);
      this.part = new NearMatters(this.#form, subdistrictLabel);
    } catch {
      // Nobody is kept from filing.
    }
  }
}
