import { randomUUID } from 'node:crypto';
import type { CaseFiling, CaseRecording } from '@damrong/contract';
import type { KnownCategory } from '../category/categories.ts';
import type { Assessment } from '../case/assess-case.ts';

interface FiledCase {
  readonly category: KnownCategory;
  readonly assessment: Pick<Assessment, 'dangerSigns'>;
  readonly location: CaseFiling['location'];
  readonly complainant: Pick<CaseFiling['complainant'] | CaseRecording['complainant'], 'identity'>;
  readonly accused?: CaseFiling['accused'];
  readonly nature?: CaseRecording['nature'];
}

/**
 * The random id under which others may learn of a case, or null where they may not. It is given when
 * the case comes in: to public works in a subdistrict, reported by somebody who does not hide,
 * against no person or business, with no sign of danger.
 */
export function newPublicId({ category, assessment, ...filed }: FiledCase): string | null {
  const isShown =
    category.publicWorks !== null &&
    filed.location.subdistrictCode !== undefined &&
    filed.complainant.identity === 'named' &&
    (filed.accused === undefined || filed.accused.kind === 'office') &&
    (filed.nature ?? 'complaint') === 'complaint' &&
    assessment.dangerSigns.length === 0;
  return isShown ? randomUUID() : null;
}
