import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { LinkEntity, LinkSheet } from '../../model/link-sheet.ts';
import { TABLE_KEY } from '../../names/tables.ts';
import type { Links } from '../../ports/links.ts';
import { packLinkSheet, unpackLinkSheet } from '../../wire/table/link-sheet-codec.ts';
import { bytesOf, itemKey, numberOf, revisionBefore, textOf } from './attributes.ts';
import { batchGet } from './batch-get.ts';
import { ifMet } from './if-met.ts';

/** Link sheets as items `pk` = `L#<kind>#<token>`, `sk` = `links`, in the table of the quota ledger: each a partition of its own. */
export function dynamoLinks(client: DynamoDBClient, table: string): Links {
  return {
    async load(entities, read) {
      const asked = new Map(entities.map((entity) => [partitionOf(entity), entity]));
      const keys = [...asked.keys()].map((partition) => itemKey(partition, 'links'));
      const items = await batchGet(client, table, keys, read === 'strong');
      return items.flatMap((item): LinkSheet[] => {
        const entity = asked.get(textOf(item, TABLE_KEY.partition));
        return entity ? [unpackLinkSheet(entity, numberOf(item, 'rev'), bytesOf(item, 'body'))] : [];
      });
    },

    async save(sheet) {
      const item = {
        ...itemKey(partitionOf(sheet.entity), 'links'),
        rev: { N: String(sheet.rev) },
        body: { B: packLinkSheet(sheet) },
      };
      const put = new PutItemCommand({ TableName: table, Item: item, ...revisionBefore(sheet.rev) });
      return (await ifMet(client.send(put))) ? 'saved' : 'stale';
    },
  };
}

function partitionOf({ kind, token }: LinkEntity): string {
  return `L#${kind}#${token}`;
}
