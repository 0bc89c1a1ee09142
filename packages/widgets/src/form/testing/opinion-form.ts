import { cleanText } from '@damrong/contract';
import { html, type TemplateResult } from 'lit';
import { textField } from '../../field/text-field.ts';
import { textareaField } from '../../field/textarea-field.ts';
import { Locale } from '../../locale/locale.ts';
import { failuresTh } from '../../locale/failures.th.ts';
import type { IssueMessages } from '../../locale/issue-text.ts';
import { issuesTh } from '../../locale/issues.th.ts';
import type { FormFeature } from '../feature.ts';
import type { FormFields, FormIssue } from '../form-issue.ts';
import { FormState } from '../form-state.ts';
import type { FirstStepMessages, FormMessages, StepFormHost } from '../form-steps.ts';
import { IdempotentSubmission, type Post } from '../idempotent-submission.ts';
import { StepController } from '../step-controller.ts';
import { StepForm } from '../step-form.ts';

const stepIds = ['topic', 'opinion'] as const;
type StepId = (typeof stepIds)[number];
type FieldName = 'topic' | 'opinion';

interface OpinionDraft {
  readonly province: string;
  readonly topic: string;
  readonly opinion: string;
}

class OpinionState extends FormState<OpinionDraft, StepId> {
  protected override emptyDraft(province: string): OpinionDraft {
    return { province, topic: '', opinion: '' };
  }
}

/** What the centre answers. */
export interface OpinionReceipt {
  readonly reference: string;
}

const firstTh: FirstStepMessages = {
  title: 'เสนอความคิดเห็น',
  progress: (step, steps) => `ขั้นที่ ${step} จาก ${steps}`,
  heading: 'เรื่องที่ต้องการเสนอ',
  next: 'ถัดไป',
  loading: 'กำลังเตรียมขั้นถัดไป กรุณารอสักครู่',
  loadingFailed: 'ไปขั้นถัดไปไม่สำเร็จ กรุณากด “ถัดไป” อีกครั้ง หรือโทร 1567',
};

const messagesTh: FormMessages = {
  issues: issuesTh,
  failures: failuresTh,
  form: {
    back: 'ย้อนกลับ',
    send: 'ส่งความคิดเห็น',
    sending: 'กำลังส่งความคิดเห็น กรุณารอสักครู่',
    errorTitle: 'กรุณาแก้ไขข้อมูลต่อไปนี้',
    call: 'โทร 1567',
    notPermitted: 'หน้าเว็บนี้ส่งความคิดเห็นไม่ได้ กรุณาใช้หน้าเว็บของศูนย์ดำรงธรรม หรือโทร 1567',
    ownPageLink: 'ไปที่หน้าเว็บของศูนย์ดำรงธรรม (เปิดแท็บใหม่)',
  },
};

export class OpinionForm extends StepForm<FirstStepMessages, StepId, OpinionSteps> {
  /** Brings an opinion to the centre. */
  post: Post<OpinionDraft, OpinionReceipt> = () => Promise.reject(new Error('nobody listens'));

  protected readonly state = new OpinionState(this, 'topic');
  protected readonly stepIds = stepIds;

  constructor() {
    super();
    this.locale = new Locale(firstTh, firstTh);
  }

  protected override loadSteps(): Promise<OpinionSteps> {
    const post: typeof this.post = (opinion, attempt) => this.post(opinion, attempt);
    return Promise.resolve(new OpinionSteps(this, this.state, post));
  }

  protected override renderFirstStep(): TemplateResult {
    return textField({
      id: 'topic',
      label: 'เรื่อง',
      value: this.state.draft.topic,
      error: this.steps?.errorOf('topic'),
      onInput: (topic) => {
        this.state.change({ topic });
      },
    });
  }
}

interface OpinionTypes {
  host: StepFormHost;
  step: StepId;
  field: FieldName;
  feature: FormFeature;
  receipt: OpinionReceipt;
}

const fields: FormFields<FieldName, StepId> = {
  stepOf: (field) => field,
  orderOf: (field) => stepIds.indexOf(field),
  fieldAt: ([first]) => (first === 'topic' ? 'topic' : 'opinion'),
};

export class OpinionSteps extends StepController<OpinionTypes> {
  readonly state: OpinionState;
  readonly words = messagesTh;
  protected readonly stepIds = stepIds;
  protected readonly fields = fields;

  readonly #submission: IdempotentSubmission<OpinionDraft, OpinionReceipt>;

  constructor(host: StepFormHost, state: OpinionState, post: Post<OpinionDraft, OpinionReceipt>) {
    super(host, 'damrong:opinion');
    this.state = state;
    this.#submission = new IdempotentSubmission(post, () => {
      host.requestUpdate();
    });
    host.addController(this.#submission);
    this.use([new LengthHint(state)]);
  }

  get heading(): string | undefined {
    return this.state.step === 'topic' ? undefined : 'ความคิดเห็นของท่าน';
  }

  protected get isSending(): boolean {
    return this.#submission.isBusy;
  }

  protected get isWritten(): boolean {
    return this.state.draft.opinion !== '';
  }

  renderStep(): TemplateResult {
    return html`${textareaField({
      id: 'opinion',
      label: 'ความคิดเห็น',
      value: this.state.draft.opinion,
      error: this.errorOf('opinion'),
      onInput: (opinion) => {
        this.state.change({ opinion });
      },
    })}
    ${this.renderIn('opinion')}`;
  }

  renderDone(): TemplateResult {
    return html`<section class="card" part="receipt">
      <h2 tabindex="-1">ศูนย์ดำรงธรรมได้รับความคิดเห็นของท่านแล้ว</h2>
      <p>เลขอ้างอิง ${this.receipt.shown?.reference}</p>
    </section>`;
  }

  protected check(step: StepId): FormIssue<FieldName>[] {
    return stepIds
      .slice(0, stepIds.indexOf(step) + 1)
      .filter((field) => cleanText(this.state.draft[field]) === '')
      .map((field) => ({ field, code: 'required' }));
  }

  protected async submit(): Promise<OpinionReceipt | undefined> {
    return (await this.#submission.send(this.state.draft))?.answer;
  }

  protected onSent(): void {
    this.#submission.renew();
  }

  protected ownSentences(field: FieldName): Partial<IssueMessages> {
    return field === 'topic' ? { required: 'กรุณากรอกเรื่องที่ต้องการเสนอ' } : {};
  }
}

class LengthHint implements FormFeature {
  readonly #state: OpinionState;
  #isShort = false;

  constructor(state: OpinionState) {
    this.#state = state;
  }

  update(): void {
    const { length } = this.#state.draft.opinion;
    this.#isShort = length > 0 && length < 20;
  }

  render(slot: string): TemplateResult | undefined {
    if (slot !== 'opinion') return undefined;
    return html`<p class="muted" role="status">
      ${this.#isShort ? 'เล่าเพิ่มอีกเล็กน้อยจะช่วยให้เจ้าหน้าที่เข้าใจมากขึ้น' : ''}
    </p>`;
  }
}
