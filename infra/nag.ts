import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { ROUTES } from '../shared/wire/http/routes.ts';

const RAW = 'SandanState:ExportsOutputFnGetAttRawBucketArnB017A9BA';
const DROPS = 'SandanState:ExportsOutputFnGetAttDropsBucketArnB3C8EA88';

/** Findings of cdk-nag that stand for the whole app, each with why. Whatever is not listed fails the synthesis. */
const ACKNOWLEDGED = [
  {
    id: `AwsSolutions-IAM5[Resource::${RAW}/raw/*]`,
    reason: 'Keys of raw submissions are made at run time; the grant names the prefix and single actions.',
  },
  {
    id: `AwsSolutions-IAM5[Resource::${RAW}/raw-payments/*]`,
    reason: 'Evidence of pulls is named by session at run time; submit may only put, and only under this prefix.',
  },
  {
    id: `AwsSolutions-IAM5[Resource::${RAW}/traces/*]`,
    reason: 'Objects of the decision log are named by day and content; the grants name the prefix and single actions.',
  },
  {
    id: `AwsSolutions-IAM5[Resource::${RAW}/lookback/*]`,
    reason: 'The memory of looking back is one object under this prefix; the grant names single actions.',
  },
  {
    id: `AwsSolutions-IAM5[Resource::${RAW}/known-rings/*]`,
    reason:
      'The marks of known rings are one object under this prefix; assess may only read it, lookback write it too.',
  },
  {
    id: `AwsSolutions-IAM5[Resource::${RAW}/selections/*]`,
    reason:
      'Objects of the log of selections are named by day and content; the grants name the prefix and single actions.',
  },
  {
    id: `AwsSolutions-IAM5[Resource::${RAW}/results/*]`,
    reason:
      'Objects of the log of results are named by day and content; the grants name the prefix and single actions.',
  },
  {
    id: `AwsSolutions-IAM5[Resource::${RAW}/draws/*]`,
    reason: 'Populations of draws are named by day and digest; reveal may put and read them, draws only read.',
  },
  {
    id: `AwsSolutions-IAM5[Resource::${RAW}/instructions/*]`,
    reason:
      'A set of instructions is named by its digest; instructions and steer may only put it, assess only read it.',
  },
  {
    id: `AwsSolutions-IAM5[Resource::${RAW}/models/*]`,
    reason: 'A learnt model is named by its digest; learn may put and read them, assess only read.',
  },
  {
    id: `AwsSolutions-IAM5[Resource::${RAW}/figures/*]`,
    reason: 'Tallies are named by day; figures alone may put and read them.',
  },
  {
    id: `AwsSolutions-IAM5[Resource::${RAW}/leads/*]`,
    reason: 'The leads of a window are one object under this prefix; mine may only put it, clues only read it.',
  },
  {
    id: `AwsSolutions-IAM5[Resource::${RAW}/rights/*]`,
    reason:
      'A snapshot of the rights is named by its digest; compile and publish may only put it, assess only read it.',
  },
  {
    id: `AwsSolutions-IAM5[Resource::${RAW}/reference/*]`,
    reason: 'A published version is named by its digest; the grant names the prefix and single actions.',
  },
  {
    id: `AwsSolutions-IAM5[Resource::${DROPS}/*]`,
    reason: 'Who drops a file chooses its key; collect may only read, and only this bucket.',
  },
];
const PUBLIC = [
  ...ROUTES.filter(({ roles }) => roles === 'public').map(({ id, path }) => ({
    path: `SandanApi/${id}`,
    reason: `${path} shows nothing of any parcel and is read before anyone has a token.`,
  })),
  {
    path: 'SandanApi/Api/DefaultRoute',
    reason: 'Every unknown path is answered 404 as a problem document, with or without a token.',
  },
];

/** Fails the synthesis on any finding of the AWS Solutions rules that is not acknowledged above. */
export function checkWithNag(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  Validations.of(app).acknowledge(...ACKNOWLEDGED);
  for (const { path, reason } of PUBLIC) {
    Validations.of(at(app, path)).acknowledge({ id: 'AwsSolutions-APIG4', reason });
  }
}

function at(app: App, path: string): IConstruct {
  return path.split('/').reduce((node: IConstruct, id) => node.node.findChild(id), app);
}
