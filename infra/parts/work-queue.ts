import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { SETTINGS } from '../../shared/names/settings.ts';
import { named } from './named.ts';

export interface WorkQueue {
  readonly queue: Queue;
  readonly key: IKey;
  /** Null when no function sends to it. */
  readonly setting: keyof typeof SETTINGS | null;
}

export interface WorkQueueProps {
  readonly key: IKey;
  readonly setting: keyof typeof SETTINGS | null;
  readonly alarms: ITopic;
  /** Of the function that works it off. */
  readonly timeout: Duration;
  /** How old work may grow before people are told. */
  readonly oldest: Duration;
}

/** Five tries, then a person. */
const TRIES = 5;
/** AWS: a visibility timeout of six times the function's timeout leaves room for throttled retries. */
const TIMEOUTS_OF_PATIENCE = 6;
const LONGEST = Duration.days(14);

/** A queue that never loses work silently: what fails five times lies in its dead letters, and an alarm tells of it. */
export function workQueue(scope: Construct, name: string, props: WorkQueueProps): WorkQueue {
  const closed = {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: props.key,
    dataKeyReuse: Duration.hours(1),
    enforceSSL: true,
    retentionPeriod: LONGEST,
  };
  const deadLetters = named(new Queue(scope, `${name}DeadLetters`, closed), `${name}DeadLetters`);
  const queue = new Queue(scope, `${name}Queue`, {
    ...closed,
    visibilityTimeout: Duration.seconds(props.timeout.toSeconds() * TIMEOUTS_OF_PATIENCE),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: TRIES },
  });
  tellOfDeadLetters(scope, name, deadLetters, props.alarms);
  tellOfAge(scope, name, queue, props);
  return { queue: named(queue, `${name}Queue`), key: props.key, setting: props.setting };
}

function tellOfDeadLetters(scope: Construct, name: string, queue: Queue, alarms: ITopic): void {
  const depth = queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1), statistic: 'Maximum' });
  const alarm = depth.createAlarm(scope, `${name}DeadLettersAlarm`, {
    alarmDescription: `Work of ${name} failed ${TRIES} times: read the function's log, mend it, redrive the dead letters.`,
    threshold: 0,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: 1,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  named(alarm, `${name}DeadLettersAlarm`).addAlarmAction(new SnsAction(alarms));
}

function tellOfAge(scope: Construct, name: string, queue: Queue, { alarms, oldest }: WorkQueueProps): void {
  const age = queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1), statistic: 'Maximum' });
  const alarm = age.createAlarm(scope, `${name}AgeAlarm`, {
    alarmDescription: `Work of ${name} waits longer than ${oldest.toMinutes()} minutes: look for throttling or failing downstream.`,
    threshold: oldest.toSeconds(),
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: 3,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  named(alarm, `${name}AgeAlarm`).addAlarmAction(new SnsAction(alarms));
}
