import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as InvokeFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { letUseObjects, letUseTable } from '../parts/access.ts';
import { lambda } from '../parts/lambda.ts';
import { named } from '../parts/named.ts';
import { readsLogs } from '../parts/reads-logs.ts';
import { readsReference } from '../parts/reads-reference.ts';
import type { Stores } from '../parts/stores.ts';

const EVERY = Duration.minutes(10);

/** Teaches the model what inspections found. */
export function learn(scope: Construct, stores: Stores): LambdaFunction {
  const limits = { memoryMb: 3008, timeout: EVERY, atOnce: 1 };
  const fn = lambda(scope, 'learn', { ...limits, alarms: stores.alarms });
  letUseTable(fn, stores.reference, ['GetItem', 'PutItem']);
  letUseObjects(fn, stores.raw, 'models/', ['GetObject', 'PutObject']);
  readsLogs(fn, stores, 'selections/', 'results/');
  readsReference(fn, stores);
  // A turn that failed is not repeated: the next one sees the same and more.
  const target = new InvokeFunction(fn, { retryAttempts: 0 });
  named(new Rule(scope, 'LearnSchedule', { schedule: Schedule.rate(EVERY), targets: [target] }), 'LearnSchedule');
  tellOfDrift(scope, fn, stores);
  return fn;
}

function tellOfDrift(scope: Construct, fn: LambdaFunction, { alarms }: Stores): void {
  const filter = new MetricFilter(scope, 'LearnDrift', {
    logGroup: fn.logGroup,
    metricNamespace: 'Sandan',
    metricName: 'ModelDrift',
    filterPattern: FilterPattern.stringValue('$.event', '=', 'model-drift'),
  });
  const alarm = filter
    .metric({ period: Duration.minutes(10), statistic: 'Sum' })
    .createAlarm(scope, 'LearnDriftAlarm', {
      alarmDescription:
        'The stream is no longer what the model learnt from: compare the hit rates by source, and raise the random rate in the policy until results are in.',
      threshold: 0,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  named(alarm, 'LearnDriftAlarm').addAlarmAction(new SnsAction(alarms));
}
