import type { AnswerKind, AnswerTemplateList, AnswerValues, Lang } from '@damrong/contract';

/** What a form of the case page needs to offer templates. */
export interface AnswerHelp {
  /** A page of the templates of one kind, those for the case's category first. */
  find(
    wanted: { readonly kind: AnswerKind; readonly search: string; readonly cursor?: string },
    signal: AbortSignal,
  ): Promise<AnswerTemplateList>;
  values(lang: Lang): AnswerValues;
}
