import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { type ICommandHooks, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { FunctionName } from '../../shared/names/functions.ts';
import { named } from './named.ts';

export interface LambdaProps {
  readonly memoryMb: number;
  readonly timeout: Duration;
  readonly alarms: ITopic;
  readonly commandHooks?: ICommandHooks;
  /** At most so many at a time. */
  readonly atOnce?: number;
}

const ROOT = join(import.meta.dirname, '../..');
/** CommonJS packages inside an ES module still call `require`. */
const REQUIRE_BANNER =
  "import{createRequire as sandanRequire}from'node:module';const require=sandanRequire(import.meta.url);";

/** A function of `functions/<name>/handler.ts`: ARM64, Node 24, one minified ES module, a log that forgets, no rights but those granted. */
export function lambda(scope: Construct, name: FunctionName, props: LambdaProps): NodejsFunction {
  const title = titleOf(name);
  const logGroup = new LogGroup(scope, `${title}Log`, { retention: RetentionDays.ONE_YEAR });
  const role = new Role(scope, `${title}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  const made = new NodejsFunction(scope, `${title}Function`, {
    entry: join(ROOT, 'functions', name, 'handler.ts'),
    projectRoot: ROOT,
    depsLockFilePath: join(ROOT, 'package-lock.json'),
    handler: 'handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: props.memoryMb,
    timeout: props.timeout,
    logGroup: named(logGroup, `${title}Log`),
    role: named(role, `${title}Role`),
    awsSdkConnectionReuse: false,
    ...(props.atOnce === undefined ? {} : { reservedConcurrentExecutions: props.atOnce }),
    bundling: {
      format: OutputFormat.ESM,
      target: 'node24',
      mainFields: ['module', 'main'],
      minify: true,
      // The SDK of the bundle is the SDK of the tests; the runtime's own changes under us.
      bundleAwsSDK: true,
      banner: REQUIRE_BANNER,
      ...(props.commandHooks ? { commandHooks: props.commandHooks } : {}),
    },
  });
  logGroup.grantWrite(role);
  tellOfErrors(scope, title, made, props.alarms);
  return named(made, `${title}Function`);
}

function tellOfErrors(scope: Construct, title: string, made: NodejsFunction, alarms: ITopic): void {
  const alarm = made
    .metricErrors({ period: Duration.minutes(5), statistic: 'Sum' })
    .createAlarm(scope, `${title}ErrorsAlarm`, {
      alarmDescription: `${title} fails by a defect, not by a refusal: read its log.`,
      threshold: 0,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  named(alarm, `${title}ErrorsAlarm`).addAlarmAction(new SnsAction(alarms));
}

function titleOf(name: FunctionName): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
