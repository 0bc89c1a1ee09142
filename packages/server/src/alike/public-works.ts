import { randomUUID } from 'node:crypto';
import type { CaseFiling, CaseRecording } from '@damrong/contract';
import type { KnownCategory } from '../category/categories.ts';
import type { Assessment } from '../case/assess-case.ts';

interface Matter {
  readonly category: KnownCategory;
  readonly assessment: Pick<Assessment, 'dangerSigns'>;
  readonly place: CaseFiling['place'];
  readonly complainant: Pick<CaseFiling['complainant'] | CaseRecording['complainant'], 'identity'>;
  readonly accused?: CaseFiling['accused'];
  readonly nature?: CaseRecording['nature'];
}

/**
 * The random name under which others may learn of a matter, or null where they may not. It is given
 * when the matter comes in: to public works in a subdistrict, complained of by somebody who does not
 * hide, against no person or business, with no sign of danger.
 */
export function handleOf({ category, assessment, ...matter }: Matter): string | null {
  const isShown =
    category.publicWorks !== null &&
    matter.place.subdistrictCode !== undefined &&
    matter.complainant.identity === 'named' &&
    (matter.accused === undefined || matter.accused.kind === 'office') &&
    (matter.nature ?? 'complaint') === 'complaint' &&
    assessment.dangerSigns.length === 0;
  return isShown ? randomUUID() : null;
}
