import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { SETTINGS } from '../../shared/names/settings.ts';
import { QUEUE_INDEX, TABLE_KEY, TTL_ATTRIBUTE } from '../../shared/names/tables.ts';
import { named } from './named.ts';

export interface StoredTable {
  readonly table: Table;
  readonly key: IKey;
  readonly setting: keyof typeof SETTINGS;
}

export interface TableProps {
  readonly key: IKey;
  readonly setting: keyof typeof SETTINGS;
  /** Items carry a time to live. */
  readonly expires?: true;
}

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** A table that survives its stack: on demand, recoverable to any second of 35 days, protected from deletion. */
export function table(scope: Construct, name: string, { key, setting, expires }: TableProps): StoredTable {
  const made = new Table(scope, name, {
    partitionKey: text(TABLE_KEY.partition),
    sortKey: text(TABLE_KEY.sort),
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: key,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    ...(expires ? { timeToLiveAttribute: TTL_ATTRIBUTE } : {}),
  });
  return { table: named(made, `${name}Table`), key, setting };
}

/** The desk's queue: sparse, because only dossiers that wait for people carry its two attributes. */
export function addQueueIndex({ table }: StoredTable): void {
  table.addGlobalSecondaryIndex({
    indexName: QUEUE_INDEX.name,
    partitionKey: text(QUEUE_INDEX.partition),
    sortKey: text(QUEUE_INDEX.sort),
    projectionType: ProjectionType.INCLUDE,
    nonKeyAttributes: [...QUEUE_INDEX.projected],
  });
}
