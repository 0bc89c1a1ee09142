import type { AnswerKind, AnswerTemplateAction, Lang } from '@damrong/contract';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

interface Written {
  lang: Lang;
  title: string;
  body: string;
  categories: string[];
}

/** A template as it stands now: of the whole country under `00`, or of one province. */
export interface AnswerTemplateTable extends Written {
  id: Generated<string>;
  province_code: ColumnType<string, string, never>;
  kind: ColumnType<AnswerKind, AnswerKind, never>;
  /** The national one in whose place it stands. */
  replaces: ColumnType<string | null, string | null, never>;
  archived: Generated<boolean>;
  changed_at: Date;
  version: Generated<number>;
  /** The title in one line and the text, both folded. */
  search_text: string;
  sort_key: GeneratedAlways<string>;
}

/** What a template said in each of its versions, and who made it so. */
export interface AnswerTemplateVersionTable extends Written {
  template_id: string;
  version: number;
  action: AnswerTemplateAction;
  at: Date;
  /** Null for what every centre begins with. */
  officer_id: number | null;
  officer_name: string | null;
}

/** That a province does without a national template. */
export interface AnswerTemplateHidingTable {
  province_code: string;
  template_id: string;
}
