import type { AnswerKind, Lang } from '@damrong/contract';

/** A template that every centre begins with. */
export interface NationalTemplate {
  readonly id: string;
  readonly kind: AnswerKind;
  readonly lang: Lang;
  readonly title: string;
  readonly body: string;
  /** Codes of the categories that it is for; all unless given. */
  readonly categories?: readonly string[];
}
