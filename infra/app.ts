import { buildApp } from './build-app.ts';

buildApp({ outdir: process.env.CDK_OUTDIR ?? 'cdk.out' }).synth();
