import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { ROUTES } from '../shared/wire/http/routes.ts';

const RAW = 'SandanState:ExportsOutputFnGetAttRawBucketArnB017A9BA';
const DROPS = 'SandanState:ExportsOutputFnGetAttDropsBucketArnB3C8EA88';

/** Prefixes under which functions are let at objects of the raw bucket, each with why its keys are not known beforehand. */
const PREFIXES = {
  raw: 'Keys of raw submissions are made at run time; the grant names the prefix and single actions.',
  'raw-payments': 'Evidence of pulls is named by session at run time; submit may only put, and only under this prefix.',
  traces: 'Objects of the decision log are named by day and content; the grants name the prefix and single actions.',
  lookback: 'The memory of looking back is one object under this prefix; the grant names single actions.',
  'known-rings':
    'The marks of known rings are one object under this prefix; assess may only read it, lookback write it too.',
  selections:
    'Objects of the log of selections are named by day and content; the grants name the prefix and single actions.',
  results: 'Objects of the log of results are named by day and content; the grants name the prefix and single actions.',
  mail: 'Traces of mail are named by day and content; mail may only put them, lookback only read them.',
  draws: 'Populations of draws are named by day and digest; reveal may put and read them, draws only read.',
  instructions:
    'A set of instructions is named by its digest; instructions and steer may only put it, assess only read it.',
  models: 'A learnt model is named by its digest; learn may put and read them, assess only read.',
  figures: 'Tallies are named by day; figures alone may put and read them.',
  leads: 'The leads of a window are one object under this prefix; mine may only put it, clues only read it.',
  rights: 'A snapshot of the rights is named by its digest; compile and publish may only put it, assess only read it.',
  reference: 'A published version is named by its digest; the grant names the prefix and single actions.',
};

/** Findings of cdk-nag that stand for the whole app, each with why. Whatever is not listed fails the synthesis. */
const ACKNOWLEDGED = [
  ...Object.entries(PREFIXES).map(([prefix, reason]) => ({
    id: `AwsSolutions-IAM5[Resource::${RAW}/${prefix}/*]`,
    reason,
  })),
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
