import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { dynamoDossiers } from '../../shared/adapters/dynamodb/dynamo-dossiers.ts';
import { dynamoLinks } from '../../shared/adapters/dynamodb/dynamo-links.ts';
import { dynamoPayments } from '../../shared/adapters/dynamodb/dynamo-payments.ts';
import { dynamoReceipts } from '../../shared/adapters/dynamodb/dynamo-receipts.ts';
import { dynamoTokens } from '../../shared/adapters/dynamodb/dynamo-tokens.ts';
import { dynamoWaybills } from '../../shared/adapters/dynamodb/dynamo-waybills.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { inquire } from './inquire.ts';

const dynamodb = new DynamoDBClient();
const clock = systemClock(clockOffset());
const dossiersTable = setting('dossiersTable');
const referenceTable = setting('referenceTable');

const world = {
  dossiers: dynamoDossiers(dynamodb, dossiersTable),
  waybills: dynamoWaybills(dynamodb, dossiersTable),
  payments: dynamoPayments(dynamodb, dossiersTable),
  links: dynamoLinks(dynamodb, setting('ledgerTable')),
  receipts: dynamoReceipts(dynamodb, setting('deskTable')),
  references: s3References({
    s3: new S3Client(),
    bucket: setting('rawBucket'),
    dynamodb,
    table: referenceTable,
    clock,
  }),
  tokens: dynamoTokens(dynamodb, referenceTable),
  clock,
};

export const handler = httpHandler('inquire', inquire(world));
