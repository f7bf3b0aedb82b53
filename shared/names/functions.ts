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
  'lookback',
  'inquire',
  'desk',
  'field',
  'publish',
  'docs',
  'console',
] as const;

export type FunctionName = (typeof FUNCTIONS)[number];
