import { type DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { Busy } from '../../faults/busy.ts';
import { TABLE_KEY } from '../../names/tables.ts';
import { orBusy } from '../system/or-busy.ts';
import { type Item, itemKey, numberOf, textOf } from './attributes.ts';
import { ifMet } from './if-met.ts';

/*
 * Items of the sets, in the Reference table:
 *   <kind>#<id>, state                a set of versions that become visible together
 */

type State = 'open' | 'saved' | 'dropped';

/** The attribute of an item that holds what is seen of it. */
type Standing = 'body' | 'seen';

interface SetItem {
  readonly state: State;
  /** Counts the times it was opened: what an earlier time wrote never comes into force. */
  readonly epoch: number;
  readonly at: string;
}

/** How long whoever writes a set may take: longer than any function that writes one may run. */
const WRITING_MS = 120_000;

/**
 * Sets of versions that become visible together, without a transaction (the stand-ins and every partition have single conditional
 * writes): each version carries the tag of its set, and one write decides the set. A set that its writer left open can be dropped by
 * whoever needs one of its items, and opened again under another epoch; once saved it stays.
 */
export function versionSets(client: DynamoDBClient, table: string, kind: 'RIGHT-SET' | 'INSTRUCTION-SET') {
  const saved = new Set<string>();
  const setKey = (id: string) => itemKey(`${kind}#${id}`, 'state');

  return {
    /** Tags known to be saved. */
    saved,

    /** The tag to write under; null when the set is saved already. */
    async open(id: string, now: string): Promise<string | null> {
      const present = await get(id);
      if (present?.state === 'saved') return null;
      const epoch = present === null ? 1 : present.epoch + (present.state === 'dropped' ? 1 : 0);
      const put = new PutItemCommand({
        TableName: table,
        Item: { ...setKey(id), state: { S: 'open' }, epoch: { N: String(epoch) }, at: { S: now } },
        ...(present === null
          ? { ConditionExpression: `attribute_not_exists(${TABLE_KEY.partition})` }
          : still(present)),
      });
      if ((await ifMet(client.send(put))) === null) throw new Busy('another writes this set');
      return tag(id, epoch);
    },

    /** Whether the set is saved now: by this call, or by another that wrote the same. */
    async decide(tagged: string, state: 'saved' | 'dropped'): Promise<boolean> {
      const { id, epoch } = split(tagged);
      const update = new UpdateItemCommand({
        TableName: table,
        Key: setKey(id),
        UpdateExpression: 'SET #state = :state',
        ConditionExpression: '#state = :open AND epoch = :epoch',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':state': { S: state }, ':open': { S: 'open' }, ':epoch': { N: String(epoch) } },
      });
      if ((await ifMet(client.send(update))) !== null) return state === 'saved';
      return this.isSaved(tagged);
    },

    async isSaved(tagged: string): Promise<boolean> {
      if (saved.has(tagged)) return true;
      const { id, epoch } = split(tagged);
      const present = await get(id);
      const isSaved = present?.state === 'saved' && present.epoch === epoch;
      if (isSaved) saved.add(tagged);
      return isSaved;
    },

    /** Where each item has the version that is seen now: `seen` while the set that wrote its `body` is not saved. Asks once for each set. */
    async standing(items: readonly (Item | undefined)[]): Promise<Standing[]> {
      const tags = [...new Set(items.map(tagOf))].filter((tagged) => tagged !== '');
      const known = new Map(await Promise.all(tags.map(async (one) => [one, await this.isSaved(one)] as const)));
      return items.map((item) => ((known.get(tagOf(item)) ?? true) ? 'body' : 'seen'));
    },

    async isSavedEver(id: string): Promise<boolean> {
      return (await get(id))?.state === 'saved';
    },

    /** As `standing` of an item that is to be replaced: ends a set that is in the way. Throws Busy while its writer may still be at work. */
    async settled(item: Item | undefined, now: string): Promise<Standing> {
      const tagged = tagOf(item);
      if (tagged === '' || saved.has(tagged)) return 'body';
      const { id, epoch } = split(tagged);
      const present = await get(id);
      if (present === null || present.epoch !== epoch || present.state === 'dropped') return 'seen';
      if (present.state === 'open') {
        if (Date.parse(now) - Date.parse(present.at) < WRITING_MS)
          throw new Busy('what stands there is being imported');
        return (await this.decide(tagged, 'dropped')) ? 'body' : 'seen';
      }
      saved.add(tagged);
      return 'body';
    },
  };

  async function get(id: string): Promise<SetItem | null> {
    const asked = new GetItemCommand({ TableName: table, Key: setKey(id), ConsistentRead: true });
    const { Item: item } = await orBusy(client.send(asked));
    if (!item) return null;
    const state = textOf(item, 'state') as State; // only this file writes it
    return { state, epoch: numberOf(item, 'epoch'), at: textOf(item, 'at') };
  }
}

function still({ state, epoch }: SetItem): {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
  readonly ExpressionAttributeValues: Item;
} {
  return {
    ConditionExpression: '#state = :state AND epoch = :epoch',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':state': { S: state }, ':epoch': { N: String(epoch) } },
  };
}

/** `<id>#<epoch>` of the set that wrote the item; '' when it was written alone. */
export function tagOf(item: Item | undefined): string {
  return textOf(item, 'set');
}

function tag(id: string, epoch: number): string {
  return `${id}#${epoch}`;
}

function split(tagged: string): { readonly id: string; readonly epoch: number } {
  const at = tagged.lastIndexOf('#');
  return { id: tagged.slice(0, at), epoch: Number(tagged.slice(at + 1)) };
}
