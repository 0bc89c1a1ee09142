import { parseArgs } from 'node:util';
import { editSteps } from '../edit-steps.ts';
import { CommandError } from './command-error.ts';

const FEW_STEPS = 2;

export interface Arguments {
  readonly words: readonly string[];
  /** @throws CommandError where the option was not given */
  option(name: string, means: string): string;
  optional(name: string): string | undefined;
}

/** @throws CommandError for an option that the command does not know, or one without its value */
export function readArguments(given: readonly string[], names: readonly string[]): Arguments {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { tokens } = parseArgs({ args: [...given], options, strict: false, tokens: true });
  const words: string[] = [];
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (!names.includes(token.name)) {
      throw new CommandError(
        `There is no option ${token.rawName}.${nearest(token.name, names, '--')}`,
      );
    }
    if (token.value === undefined || token.value === '') {
      throw new CommandError(`${token.rawName} has no value.`);
    }
    values.set(token.name, token.value);
  }
  return {
    words,
    optional: (name) => values.get(name),
    option(name, means) {
      const value = values.get(name);
      if (value === undefined) throw new CommandError(`--${name} is missing: ${means}.`);
      return value;
    },
  };
}

/** " Do you mean …?" where one of the names differs by a slip. */
export function nearest(typed: string, names: readonly string[], prefix = ''): string {
  const [closest] = names
    .map((name) => ({ name, steps: editSteps(typed, name) }))
    .sort((a, b) => a.steps - b.steps);
  if (closest === undefined || closest.steps > FEW_STEPS) return '';
  return ` Do you mean ${prefix}${closest.name}?`;
}

/** @throws CommandError where there is not exactly one word */
export function onlyWord({ words }: Arguments, means: string): string {
  const [word, surplus] = words;
  if (word === undefined) throw new CommandError(`${means} is missing.`);
  if (surplus !== undefined) throw new CommandError(`There is one word too many: ${surplus}.`);
  return word;
}

/** @throws CommandError where there is a word */
export function noWord({ words }: Arguments): void {
  if (words[0] !== undefined) throw new CommandError(`There is one word too many: ${words[0]}.`);
}
