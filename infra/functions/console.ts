import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, Stack } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { lambda } from '../parts/lambda.ts';
import type { Stores } from '../parts/stores.ts';

const BUILT = join(import.meta.dirname, '../../web/dist');

/** Serves the built web app, which lies beside the bundle as `dist/`. */
export function console(scope: Construct, stores: Pick<Stores, 'alarms'>): LambdaFunction {
  if (Stack.of(scope).bundlingRequired && !existsSync(join(BUILT, 'index.html'))) {
    throw new Error('web/dist is missing: build the console first (npm run web)');
  }
  return lambda(scope, 'console', {
    memoryMb: 512,
    timeout: Duration.seconds(10),
    alarms: stores.alarms,
    commandHooks: {
      beforeBundling: () => [],
      beforeInstall: () => [],
      afterBundling: (_, output) => [`cp -r "${BUILT}" "${output}/dist"`],
    },
  });
}
