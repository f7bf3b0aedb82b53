import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamoDossiers } from '../../shared/adapters/dynamodb/dynamo-dossiers.ts';
import { dynamoDrawKeys } from '../../shared/adapters/dynamodb/dynamo-draw-keys.ts';
import { dynamoLedger } from '../../shared/adapters/dynamodb/dynamo-ledger.ts';
import { dynamoLinks } from '../../shared/adapters/dynamodb/dynamo-links.ts';
import { dynamoPayments } from '../../shared/adapters/dynamodb/dynamo-payments.ts';
import { loadSecret } from '../../shared/adapters/dynamodb/dynamo-secrets.ts';
import { dynamoShiftPlans } from '../../shared/adapters/dynamodb/dynamo-shift-plans.ts';
import { dynamoWaybills } from '../../shared/adapters/dynamodb/dynamo-waybills.ts';
import { rememberedLinks } from '../../shared/adapters/memory/remembered-links.ts';
import { s3InstructionSets } from '../../shared/adapters/s3/s3-instruction-sets.ts';
import { s3KnownRings } from '../../shared/adapters/s3/s3-known-rings.ts';
import { s3LearntModels } from '../../shared/adapters/s3/s3-learnt-models.ts';
import { s3References } from '../../shared/adapters/s3/s3-references.ts';
import { s3RightsSnapshots } from '../../shared/adapters/s3/s3-rights-snapshots.ts';
import { sqsOutbox } from '../../shared/adapters/sqs/sqs-outbox.ts';
import { dayDraws } from '../../shared/adapters/system/day-draws.ts';
import { hmacTokens } from '../../shared/adapters/system/hmac-tokens.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { eachMessage } from '../../shared/edge/each-message.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { readDocumentsMessage } from '../../shared/wire/queue/documents-message.ts';
import { assess } from './assess.ts';
import { bookshelf } from './bookshelf.ts';
import { instructionShelf } from './instruction-shelf.ts';
import { modelShelf } from './model-shelf.ts';
import { ringShelf } from './ring-shelf.ts';
import { targetingShelf } from './targeting-shelf.ts';
import { workOf } from './work-of.ts';

const dynamodb = new DynamoDBClient();
const s3 = new S3Client();
const clock = systemClock(clockOffset());
const dossiersTable = setting('dossiersTable');
const bucket = setting('rawBucket');
const ledgerTable = setting('ledgerTable');
const referenceTable = setting('referenceTable');
const store = { s3, bucket, dynamodb, table: referenceTable, clock };
const models = s3LearntModels(store);

const world = {
  dossiers: dynamoDossiers(dynamodb, dossiersTable),
  waybills: dynamoWaybills(dynamodb, dossiersTable),
  payments: dynamoPayments(dynamodb, dossiersTable),
  ledger: dynamoLedger(dynamodb, ledgerTable),
  links: rememberedLinks(dynamoLinks(dynamodb, ledgerTable)),
  outbox: sqsOutbox(new SQSClient(), {
    documents: setting('documentsQueue'),
    inspections: setting('inspectionsQueue'),
    notices: setting('noticesQueue'),
    pulls: setting('pullsQueue'),
    protections: setting('protectionsQueue'),
    traces: setting('tracesQueue'),
  }),
  tokens: hmacTokens(await loadSecret(dynamodb, referenceTable, 'tokens')),
  dayDraws: dayDraws(dynamoDrawKeys(dynamodb, referenceTable)),
  clock,
  books: bookshelf(s3References(store), s3RightsSnapshots(store)),
  rings: ringShelf(s3KnownRings(s3, { bucket, clock })),
  targeting: targetingShelf({
    instructions: instructionShelf(s3InstructionSets(store)),
    model: modelShelf(models, 'champion'),
    challenger: modelShelf(models, 'challenger'),
    plans: dynamoShiftPlans(dynamodb, referenceTable, clock),
  }),
};

export const handler = eachMessage(readDocumentsMessage, (message) => assess(world, workOf(message)));
