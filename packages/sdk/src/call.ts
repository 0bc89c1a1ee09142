import type { Route } from '@damrong/contract';
import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

type Carried<R extends Route> = NonNullable<R['carries']>;

/** What a call takes: `params`, `query` and `body` as its endpoint, or its route, declares them. */
export type CallInput<R extends Route> = {
  readonly [Part in keyof Carried<R>['input']]: Carried<R>['input'][Part] extends Schema
    ? z.input<Carried<R>['input'][Part]>
    : unknown;
};

/** The body that a call takes, as its endpoint or its route declares it. */
export type BodyOf<R extends Route> = PartOf<R, 'body'>;
/** The query that a call takes, as its endpoint or its route declares it. */
export type QueryOf<R extends Route> = PartOf<R, 'query'>;

type PartOf<R extends Route, Part extends string> =
  CallInput<R> extends Readonly<Record<Part, infer Value>> ? Value : never;

/** What the call answers; nothing for 204. */
export type CallOutput<R extends Route> = Carried<R>['output'] extends Schema
  ? z.output<Carried<R>['output']>
  : Carried<R>['output'] extends undefined
    ? undefined
    : unknown;

/** How one call goes, whatever it says. */
export interface CallOptions {
  /** Stops the call; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Names one intent: the same key and body get the same answer. Made for each call unless given. */
  readonly idempotencyKey?: string | undefined;
  /** The version of the case on which the caller decided; the calls of officers fill it in. */
  readonly version?: number | undefined;
  /** Milliseconds for the whole call, repeats included; 30,000 unless told. */
  readonly timeout?: number | undefined;
}

/** A case as the caller has seen it; what `read` answers is one. */
export interface SeenCase {
  readonly number: string;
  readonly version: number;
}

/** The id and the version of an entry of the register, as they were read before a write. */
export interface SeenAgency {
  readonly id: string;
  readonly version: number;
}

/** The id and the version of a report, as they were read before a step. */
export interface SeenReport {
  readonly id: string;
  readonly version: number;
}

/** The id and the version of a circular, as they were read before a correction or withdrawal. */
export interface SeenCircular {
  readonly id: string;
  readonly version: number;
}

/** The id and the version of a template, as they were read before a write. */
export interface SeenTemplate {
  readonly id: string;
  readonly version: number;
}

/** The id and the version of a day off, as they were read before a write. */
export interface SeenHoliday {
  readonly id: string;
  readonly version: number;
}

/** An assignment as it was read, with the version of it on which a step was decided. */
export interface SeenAssignment {
  readonly number: string;
  readonly assignment: number;
  readonly version: number;
}

/** The id and the version of an entry of content, as they were read before a write. */
export interface SeenContent {
  readonly id: string;
  readonly version: number;
}

/** Input may be left out where the endpoint takes none. */
export type CallArguments<R extends Route> = keyof Carried<R>['input'] extends never
  ? [input?: Record<string, never>, options?: CallOptions]
  : [input: CallInput<R>, options?: CallOptions];
