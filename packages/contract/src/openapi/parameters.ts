import type { Endpoint } from '../endpoint.ts';
import type { JsonSchema, Parameter, Reference } from './document.ts';
import { toJsonSchema } from './json-schema.ts';

export const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Names one intent, made by the client once for it. The same key and body get the same answer for 90 days; the same key with another body is refused.',
  schema: { type: 'string', minLength: 16, maxLength: 128, pattern: '^[\\x21-\\x7e]+$' },
  example: '3f2a9c5e7b1d48f09a6c2e8d4b7f1035',
};

export const ifMatch: Parameter = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description:
    'The `version` of the case, agency or entry on which the caller decided, as a quoted number. Another version is refused, with what happened since.',
  schema: { type: 'string', pattern: '^"[1-9][0-9]*"$' },
  example: '"7"',
};

/** What narrows, orders or turns over a list; by name, for they mean the same everywhere. */
export const queryDescriptions: Readonly<Record<string, string>> = {
  agency: 'A part of the name of whoever has the case.',
  calendarYear: 'The calendar year of the Buddhist era; every year unless told.',
  category: 'Code of a category, or of the group of several.',
  channel: 'Codes of channels, with commas between them.',
  cursor: '`nextCursor` of the page before, asked for with the same filter and order.',
  day: 'A day on which they can help; those who named none match each.',
  district: 'Four-digit code of a district.',
  dueFrom: 'First due day.',
  dueTo: 'Last due day.',
  filter: 'A state that the desk counts; `open` unless told.',
  case: 'The number of the one case that is asked for.',
  who: 'A part of the name or username of whoever did it, or whose account it was done to.',
  kind: 'Which kind of content, of template, or of entry of the audit.',
  categoryCode: 'Category of the case that is answered: templates for it come first.',
  lang: 'Language of the text.',
  form: 'The form of the desk, by its name; every form unless told.',
  from: 'First day of receipt, in Thailand.',
  held: '`yes` for those that a flood brought and nobody has let in; `no` unless told.',
  given:
    '`none` for cases that nobody but the centre has, `waiting` for those that others have, `overdue` for those with which somebody is late.',
  limit: 'Most entries of the page.',
  owner: 'Whose cases: `me`, `none`, or the `officerId` of a colleague.',
  receivedFrom: 'First day of receipt, in Thailand.',
  receivedTo: 'Last day of receipt, in Thailand.',
  search: 'A part of the words that the list shows of an entry, or of the facts of a case.',
  series:
    'Letters under ordinary numbers, or circulars under numbers of their own; both unless told.',
  span: 'Which part of the fiscal year: `year`, a quarter such as `q1`, or a month such as `m10`.',
  size: '`preview` is a small JPEG, which only pictures have; `whole` unless told.',
  skill: 'Code of something that volunteers offer.',
  sort: 'By urgency, due day or latest receipt; `urgency` unless told.',
  state:
    '`all` has those too that are out of use, `aside` of templates those alone; `active` unless told.',
  status: 'Codes of statuses, with commas between them.',
  subject: 'What the form is about, such as the number of a case.',
  tag: 'A tag, spelled as it is.',
  to: 'Last day of receipt, in Thailand.',
  topic: 'Code of a topic.',
  year: 'The fiscal year of the Buddhist era; the one that runs unless told.',
  urgency: 'Codes of urgencies, with commas between them.',
};

/** Parameters of the path and the query, and the idempotency key where it is required. */
export function parametersOf({
  input,
  idempotent,
  versioned,
}: Endpoint): (Parameter | Reference)[] {
  return [
    ...(input.params ? fromObject(toJsonSchema(input.params, 'input'), 'path') : []),
    ...(input.query ? fromObject(toJsonSchema(input.query, 'input'), 'query') : []),
    ...(idempotent ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    ...(versioned ? [{ $ref: '#/components/parameters/IfMatch' }] : []),
  ];
}

function fromObject(object: JsonSchema, place: 'path' | 'query'): Parameter[] {
  const { properties, required = [] } = object as {
    properties: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => {
    const told = (place === 'query' ? queryDescriptions[name] : undefined) ?? description;
    return {
      name,
      in: place,
      required: required.includes(name),
      ...(typeof told === 'string' ? { description: told } : {}),
      schema,
    };
  });
}
