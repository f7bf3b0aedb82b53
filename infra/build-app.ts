import { App, type AppProps } from 'aws-cdk-lib';
import { checkWithNag } from './nag.ts';
import { ApiStack } from './stacks/api.ts';
import { PipelineStack } from './stacks/pipeline.ts';
import { StateStack } from './stacks/state.ts';

/** Held here and not in cdk.json, so that every way to synthesise gives the same template. */
const CONTEXT = {
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/core:target-partitions': ['aws', 'aws-cn'],
};

/** The three stacks of Sandan, for whichever account, region and partition they are deployed to. */
export function buildApp({ context, ...props }: AppProps = {}): App {
  const app = new App({ analyticsReporting: false, ...props, context: { ...CONTEXT, ...context } });
  const state = new StateStack(app, 'SandanState', { description: 'Sandan 三单: tables, buckets, key' });
  const pipeline = new PipelineStack(app, 'SandanPipeline', {
    description: 'Sandan 三单: from documents to verdicts',
    key: state.key,
    stores: state,
    dropsQueue: state.dropsQueue,
  });
  new ApiStack(app, 'SandanApi', { description: 'Sandan 三单: HTTP', stores: state, queues: pipeline.queues });
  checkWithNag(app);
  return app;
}
