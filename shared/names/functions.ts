/** One word per room, on every floor: `functions/<name>`, `infra/functions/<name>.ts`, `test/functions/<name>.test.ts`. */
export const FUNCTIONS = [
  'submit',
  'collect',
  'assess',
  'sweep',
  'dispatch',
  'notices',
  'pull',
  'archive',
  'protect',
  'deadlines',
  'lookback',
  'compile',
  'mine',
  'inquire',
  'desk',
  'field',
  'cases',
  'clues',
  'rights',
  'publish',
  'docs',
  'console',
] as const;

export type FunctionName = (typeof FUNCTIONS)[number];
