import { defineConfig } from 'vitest/config';

/** What runs against the server in AWS_ENDPOINT_URL; one file at a time, since they share it. */
export default defineConfig({
  test: { include: ['test/**/*.localstack.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
});
