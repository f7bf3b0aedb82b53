import { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Gives a construct's resource a logical id that outlives moves in the construct tree: a table or queue is never replaced by a refactor. */
export function named<T extends IConstruct>(construct: T, logicalId: string): T {
  resourceOf(construct).overrideLogicalId(logicalId);
  return construct;
}

export function resourceOf(construct: IConstruct): CfnResource {
  const { defaultChild } = construct.node;
  if (!(defaultChild instanceof CfnResource)) throw new Error(`${construct.node.path} is not one resource`);
  return defaultChild;
}
