import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';

/** Any credentials will do where nothing is checked. */
const LOCAL = { region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };

export function dynamoAt(endpoint: string): DynamoDBClient {
  return new DynamoDBClient({ ...LOCAL, endpoint });
}

export function s3At(endpoint: string): S3Client {
  return new S3Client({ ...LOCAL, endpoint, forcePathStyle: true });
}

export function sqsAt(endpoint: string): SQSClient {
  return new SQSClient({ ...LOCAL, endpoint });
}
