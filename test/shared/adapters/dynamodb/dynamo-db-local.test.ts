import { describe, it } from 'vitest';
import { describeDynamoAdapters } from '../../../contract/dynamo-adapters.contract.ts';
import { hasJava, startDynamoDbLocal } from '../../../stand-ins/dynamo-db-local.ts';

if (hasJava()) describeDynamoAdapters('on DynamoDB Local', startDynamoDbLocal);
else {
  describe('on DynamoDB Local', () => {
    it('needs Java 17', ({ skip }) => skip('no `java` on the PATH: the contract ran on dynalite only'));
  });
}
