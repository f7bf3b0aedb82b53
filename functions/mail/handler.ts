import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { dynamoReplies } from '../../shared/adapters/dynamodb/dynamo-replies.ts';
import { loadSecret } from '../../shared/adapters/dynamodb/dynamo-secrets.ts';
import { s3MailLog } from '../../shared/adapters/s3/s3-mail-log.ts';
import { hmacTokens } from '../../shared/adapters/system/hmac-tokens.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { clockOffset, setting } from '../../shared/edge/environment.ts';
import { httpHandler } from '../../shared/edge/http.ts';
import { mail } from './mail.ts';

const dynamodb = new DynamoDBClient();
const clock = systemClock(clockOffset());

const world = {
  mailLog: s3MailLog({ s3: new S3Client(), bucket: setting('rawBucket'), clock }),
  tokens: hmacTokens(await loadSecret(dynamodb, setting('referenceTable'), 'tokens')),
  clock,
};

export const handler = httpHandler('mail', mail(world), dynamoReplies(dynamodb, setting('deskTable'), clock));
