import type { Lang } from '@damrong/contract';
import type { FieldName } from '../fields.ts';
import type { StepWords } from '../late-words.ts';
import type { FormText } from '../locale/form.th.ts';
import type { VolunteerState } from '../volunteer-state.ts';
import type { DistrictList } from './district-list.ts';
import type { SkillList } from './skill-list.ts';

/** A form that shows the steps: somebody signs up, or changes what the centre has. */
export interface StepForm {
  readonly state: VolunteerState;
  readonly districts: DistrictList;
  readonly skills: SkillList;
  readonly words: StepWords;
  readonly formWords: FormText;
  readonly language: Lang;
  /** A sentence for each field that has to be mended. */
  readonly errors: Readonly<Partial<Record<FieldName, string>>>;
  /** True where the centre has an offer already: its province stays, its notice was read. */
  readonly isChange: boolean;
  retryDistricts(): void;
}
