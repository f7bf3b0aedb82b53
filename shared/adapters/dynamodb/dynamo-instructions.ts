import { type DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { InstructionFile } from '../../model/instruction-file.ts';
import { TABLE_KEY } from '../../names/tables.ts';
import type { Instructions } from '../../ports/instructions.ts';
import { readCursor, writeCursor } from '../../wire/table/cursor.ts';
import { orBusy } from '../system/or-busy.ts';
import { type Item, itemKey, numberOf, revisionBefore, textOf } from './attributes.ts';
import { ifMet } from './if-met.ts';
import { DISTRICTS, fileIn, fileKey, filesOf, packed, pastIn, pastItem, pastOf } from './instruction-items.ts';
import { tagOf, versionSets } from './version-sets.ts';

/** Items of a set that are written at once. */
const AT_ONCE = 25;
/** After every running number. */
const END = '~';

/** The instructions in the Reference table (instruction-items.ts shows the keys), by single conditional writes. */
export function dynamoInstructions(client: DynamoDBClient, table: string): Instructions {
  const sets = versionSets(client, table, 'INSTRUCTION-SET');
  const noted = new Set<string>();

  const find: Instructions['find'] = async (id) => (await standing([await get(fileKey(id))]))[0] ?? null;
  const districts = async () => (await query(DISTRICTS, '')).map((item) => textOf(item, TABLE_KEY.sort));

  return {
    find,
    districts,

    async versions(id) {
      const file = await find(id);
      if (file === null) return [];
      const past = (await query(pastOf(id), 'v')).map(pastIn);
      return [file.newest, ...past.filter(({ version }) => version < file.newest.version).toReversed()];
    },

    async page(wantedDistricts, wanted, limit, cursor) {
      const [district, after] = cursor === undefined ? [wantedDistricts[0], ''] : readCursor(cursor);
      const from = wantedDistricts.indexOf(district ?? '');
      const files: InstructionFile[] = [];
      for (const one of from < 0 ? [] : wantedDistricts.slice(from)) {
        files.push(...(await allOf(one, one === district ? after : '')).filter(wanted));
        const last = files[limit - 1]?.newest.text;
        if (files.length > limit && last)
          return { files: files.slice(0, limit), nextCursor: writeCursor([last.customsCode, last.id]) };
      }
      return { files };
    },

    async all() {
      const files: InstructionFile[] = [];
      for (const district of await districts()) files.push(...(await allOf(district, '')));
      return files;
    },

    async lastNumber(district, year) {
      const asked = new QueryCommand({
        TableName: table,
        KeyConditionExpression: `${TABLE_KEY.partition} = :pk AND ${TABLE_KEY.sort} BETWEEN :from AND :to`,
        ExpressionAttributeValues: {
          ':pk': { S: filesOf(district) },
          ':from': { S: `${district}-${year}-` },
          ':to': { S: `${district}-${year}-${END}` },
        },
        ScanIndexForward: false,
        Limit: 1,
        ConsistentRead: true,
      });
      const [last] = (await orBusy(client.send(asked))).Items ?? [];
      return Number(textOf(last, TABLE_KEY.sort).split('-')[2] ?? 0);
    },

    save: (next) => write(next, null, next.newest.changedAt),

    async saveTogether(id, next, now) {
      const tag = await sets.open(id, now);
      if (tag === null) return 'saved';
      for (let at = 0; at < next.length; at += AT_ONCE) {
        const answers = await Promise.all(next.slice(at, at + AT_ONCE).map((one) => write(one, tag, now)));
        if (answers.includes('stale')) return (await sets.decide(tag, 'dropped')) ? 'saved' : 'stale';
      }
      return (await sets.decide(tag, 'saved')) ? 'saved' : 'stale';
    },

    isSaved: (id) => sets.isSavedEver(id),
  };

  /** The version that is replaced is kept first: one that never stands is never kept. */
  async function write(next: InstructionFile, tag: string | null, now: string): Promise<'saved' | 'stale'> {
    const { text, version } = next.newest;
    const key = fileKey(text.id);
    const head = await get(key);
    if (tag !== null && tagOf(head) === tag) return 'saved';
    const present = fileIn(head, await sets.settled(head, now));
    if ((present?.newest.version ?? 0) !== version - 1) return 'stale';
    await noteDistrict(text.customsCode);
    if (present !== null) await put(pastItem(present.newest));
    const item: Item = { ...key, rev: { N: String(numberOf(head, 'rev') + 1) }, body: { B: packed(next) } };
    if (tag !== null) item.set = { S: tag };
    if (tag !== null && present !== null) item.seen = { B: packed(present) };
    const over = new PutItemCommand({ TableName: table, Item: item, ...revisionBefore(numberOf(item, 'rev')) });
    if ((await ifMet(client.send(over))) !== null) return 'saved';
    return tag !== null && tagOf(await get(key)) === tag ? 'saved' : 'stale';
  }

  async function noteDistrict(district: string): Promise<void> {
    if (noted.has(district)) return;
    await put(itemKey(DISTRICTS, district));
    noted.add(district);
  }

  async function standing(items: readonly (Item | undefined)[]): Promise<(InstructionFile | null)[]> {
    const places = await sets.standing(items);
    return items.map((item, at) => fileIn(item, places[at] ?? 'body'));
  }

  async function allOf(district: string, after: string): Promise<InstructionFile[]> {
    const files = await standing(await query(filesOf(district), after));
    return files.filter((file) => file !== null);
  }

  async function get(key: Item): Promise<Item | undefined> {
    return (await orBusy(client.send(new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true })))).Item;
  }

  async function put(item: Item): Promise<void> {
    await orBusy(client.send(new PutItemCommand({ TableName: table, Item: item })));
  }

  /** Every item of a partition past the sort key `after`, in order. */
  async function query(pk: string, after: string): Promise<Item[]> {
    const items: Item[] = [];
    let from: Item | undefined;
    do {
      const asked = new QueryCommand({
        TableName: table,
        KeyConditionExpression: `${TABLE_KEY.partition} = :pk${after === '' ? '' : ` AND ${TABLE_KEY.sort} > :after`}`,
        ExpressionAttributeValues: { ':pk': { S: pk }, ...(after === '' ? {} : { ':after': { S: after } }) },
        ConsistentRead: true,
        ExclusiveStartKey: from,
      });
      const page = await orBusy(client.send(asked));
      items.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from);
    return items;
  }
}
