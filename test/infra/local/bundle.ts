import { fileURLToPath } from 'node:url';
import type { LambdaFunction } from '../../../infra/local/template.ts';

/** A function whose bundle lies in the fixtures. */
export function bundle(name: string, more: Partial<LambdaFunction> = {}): LambdaFunction {
  const code = fileURLToPath(new URL(`../../fixtures/bundles/${name}`, import.meta.url));
  return { name, code, handler: 'index.handler', environment: {}, timeoutSeconds: 5, ...more };
}
