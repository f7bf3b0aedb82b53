import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Tokens } from '../../ports/tokens.ts';
import { hmacTokens } from '../system/hmac-tokens.ts';
import { findSecret } from './dynamo-secrets.ts';

/** Tokens for whoever only reads by them: the key is fetched when it is first asked for, and null while no assessment has made one. */
export function dynamoTokens(client: DynamoDBClient, table: string): () => Promise<Tokens | null> {
  let tokens: Tokens | null = null;
  return async () => {
    if (tokens === null) {
      const key = await findSecret(client, table, 'tokens');
      tokens = key && hmacTokens(key);
    }
    return tokens;
  };
}
