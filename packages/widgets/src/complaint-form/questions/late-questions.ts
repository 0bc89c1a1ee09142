import { askedQuestions, type Question, type TypedAnswers } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { answerIssuesEn } from '../../locale/answer-issues.en.ts';
import { answerIssuesTh } from '../../locale/answer-issues.th.ts';
import { issueText } from '../../locale/issue-text.ts';
import type { ReadAnswers } from '../send/check-draft.ts';
import type { FormIssue } from '../send/form-issue.ts';
import type { LateForm } from '../steps/late-form.ts';
import type { ReviewRow } from '../steps/review-rows.ts';
import { renderAccused, renderOnBehalf } from './people-fields.ts';
import { questionField } from './question-field.ts';
import { QuestionList } from './question-list.ts';
import { fieldOf, readAnswers } from './read-answers.ts';
import { behalfRows, factRows } from './rows.ts';
import { questionsEn } from './words.en.ts';
import { questionsTh } from './words.th.ts';

const words = { th: questionsTh, en: questionsEn };
const issueWords = { th: answerIssuesTh, en: answerIssuesEn };

/** The questions of the category, and those about other people, as one form asks them. */
export class LateQuestions {
  readonly #form: LateForm;
  readonly #list: QuestionList;

  constructor(form: LateForm) {
    this.#form = form;
    this.#list = new QuestionList(() => {
      form.host.requestUpdate();
    });
  }

  get questions(): readonly Question[] {
    return this.#list.questions;
  }

  /** @param category empty where nothing is asked */
  use(province: string, category: string): void {
    const path = `/v1/categories/${province}/${category}/questions`;
    this.#list.load(category === '' ? '' : this.#form.host.centerUrl + path);
  }

  reload(): void {
    this.#list.reload();
  }

  stop(): void {
    this.#list.stop();
  }

  read(): ReadAnswers {
    return readAnswers(this.questions, this.#typed);
  }

  /** The sentence for a fault, with the question that it is about. */
  sentence(issue: FormIssue): string {
    const { host, words: late } = this.#form;
    const { answer, missing } = this.#words;
    const own = { ...issueWords[host.language], required: missing[issue.field] ?? answer };
    const text = issueText(issue, late.issues, own);
    const question = this.questions.find((one) => fieldOf(one) === issue.field);
    return question === undefined ? text : `${question[host.language]}: ${text}`;
  }

  renderAccused(): TemplateResult {
    return renderAccused(this.#form, this.#words);
  }

  renderOnBehalf(): TemplateResult {
    return renderOnBehalf(this.#form, this.#words);
  }

  /** Last in its step: what comes late moves nothing that is being typed. */
  renderQuestions(): TemplateResult {
    const { heading, lead, failed } = this.#words;
    const shown = askedQuestions(this.questions, this.#typed);
    if (this.#list.hasFailed) return html`<p class="muted" role="status">${failed}</p>`;
    if (shown.length === 0) return html`${nothing}`;
    return html`<section aria-labelledby="questions">
      <h3 id="questions">${heading}</h3>
      <p class="muted">${lead}</p>
      ${shown.map((question) =>
        questionField({
          form: this.#form,
          question,
          words: this.#words,
          typed: this.#typed[question.code],
          onInput: (typed) => {
            this.#form.state.change({
              answers: { ...this.#form.state.draft.answers, [this.#keyOf(question)]: typed },
            });
          },
        }),
      )}
    </section>`;
  }

  factRows(): ReviewRow[] {
    return factRows(this.#form, this.#words, this.questions, this.#typed);
  }

  behalfRows(): ReviewRow[] {
    return behalfRows(this.#form, this.#words);
  }

  get #words() {
    return words[this.#form.host.language];
  }

  get #typed(): TypedAnswers {
    const { answers } = this.#form.state.draft;
    return Object.fromEntries(
      this.questions.map((question) => [question.code, answers[this.#keyOf(question)]]),
    );
  }

  #keyOf({ code }: Question): string {
    return `${this.#form.state.draft.category} ${code}`;
  }
}
