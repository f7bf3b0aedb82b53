import { type DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { IpCase } from '../../model/ip-case.ts';
import { TABLE_KEY } from '../../names/tables.ts';
import { dayAfter } from '../../notation/china-time.ts';
import type { CaseScope, IpCases } from '../../ports/ip-cases.ts';
import { readCursor, writeCursor } from '../../wire/table/cursor.ts';
import { squeezeText, unsqueezeText } from '../../wire/table/squeeze.ts';
import { orBusy } from '../system/or-busy.ts';
import { bytesOf, type Item, itemKey, revisionBefore, textOf } from './attributes.ts';
import { batchGet } from './batch-get.ts';
import { ifMet } from './if-met.ts';

const ROWS_AT_ONCE = 100;
/** Of rows that one page looks at, where a state is rare. */
const LOOKS_A_PAGE = 10;

/**
 * `IPCASE#<id>` holds the case. `IPCASES#<scope>`, `<openedAt>#<id>` is its row in the list of a holder, a district and each firm: scopes
 * lie in keys, and never change. `IPDUE#<day>`, `<dueAt>#<id>` says when it is due next. Rows are written before the case: one that its
 * case does not bear out (a crash, or a deadline that moved) is passed over, so each write stands by itself.
 */
export function dynamoIpCases(client: DynamoDBClient, table: string): IpCases {
  return {
    find,

    async seen(scope, id) {
      const found = await find(id);
      if (found === null) return null;
      const row = await get(rowKey(scope, found));
      return row ? found : null;
    },

    async page(scope, { states, limit, cursor }) {
      const cases: IpCase[] = [];
      let from = cursor === undefined ? undefined : itemKey(partitionOf(scope), readCursor(cursor).join('#'));
      for (let look = 0; look < LOOKS_A_PAGE; look += 1) {
        const { rows, next } = await query(partitionOf(scope), from, { ScanIndexForward: false });
        for (const one of await casesOf(rows)) {
          if (states !== undefined && !states.includes(one.state)) continue;
          if (cases.length === limit) return { cases, nextCursor: cursorAfter(cases) };
          cases.push(one);
        }
        if (next === undefined) return { cases };
        from = next;
      }
      const { at, id } = rowOf(from ?? {});
      return { cases, nextCursor: writeCursor([at, id]) };
    },

    async save(present) {
      const { id, version, dueAt } = present;
      if (version === 1) await Promise.all(scopesOf(present).map((scope) => put(rowKey(scope, present))));
      if (dueAt !== null) await put(itemKey(`IPDUE#${dueAt.slice(0, 10)}`, `${dueAt}#${id}`));
      const item = {
        ...caseKey(id),
        rev: { N: String(version) },
        body: { B: squeezeText(JSON.stringify(present)) },
      };
      const write = new PutItemCommand({ TableName: table, Item: item, ...revisionBefore(version) });
      return (await ifMet(client.send(write))) === null ? 'stale' : 'saved';
    },

    async due(fromDay, by) {
      const found: IpCase[] = [];
      for (let day = fromDay; day <= by.slice(0, 10); day = dayAfter(day)) found.push(...(await dueOn(day, by)));
      return found;
    },
  };

  async function find(id: string): Promise<IpCase | null> {
    const item = await get(caseKey(id));
    return item ? caseOf(item) : null;
  }

  async function get(key: Item): Promise<Item | undefined> {
    return (await orBusy(client.send(new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true })))).Item;
  }

  async function put(item: Item): Promise<void> {
    await orBusy(client.send(new PutItemCommand({ TableName: table, Item: item })));
  }

  async function dueOn(day: string, by: string): Promise<IpCase[]> {
    const found: IpCase[] = [];
    let from: Item | undefined;
    do {
      const { rows, next } = await query(`IPDUE#${day}`, from, {});
      const reached = rows.filter(({ at }) => at <= by);
      found.push(...(await casesOf(reached, ({ dueAt }) => dueAt)));
      from = reached.length === rows.length ? next : undefined;
    } while (from);
    return found;
  }

  async function query(pk: string, from: Item | undefined, order: { readonly ScanIndexForward?: boolean }) {
    const { Items = [], LastEvaluatedKey } = await orBusy(
      client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: `${TABLE_KEY.partition} = :pk`,
          ExpressionAttributeValues: { ':pk': { S: pk } },
          ConsistentRead: true,
          Limit: ROWS_AT_ONCE,
          ExclusiveStartKey: from,
          ...order,
        }),
      ),
    );
    return { rows: Items.map(rowOf), next: LastEvaluatedKey };
  }

  /** The cases of rows, in their order, without those that do not bear out the time of their row. */
  async function casesOf(rows: readonly Row[], timeOf = ({ openedAt }: IpCase): string | null => openedAt) {
    const keys = [...new Set(rows.map(({ id }) => id))].map(caseKey);
    const items = keys.length === 0 ? [] : await batchGet(client, table, keys, true);
    const byId = new Map(items.map(caseOf).map((one) => [one.id, one]));
    return rows.flatMap(({ id, at }) => {
      const found = byId.get(id);
      return found && timeOf(found) === at ? [found] : [];
    });
  }
}

interface Row {
  readonly at: string;
  readonly id: string;
}

function caseKey(id: string): Item {
  return itemKey(`IPCASE#${id}`, 'case');
}

function partitionOf({ of, code }: CaseScope): string {
  return `IPCASES#${of}#${code}`;
}

function rowKey(scope: CaseScope, { openedAt, id }: IpCase): Item {
  return itemKey(partitionOf(scope), `${openedAt}#${id}`);
}

function rowOf(item: Item): Row {
  const [at = '', id = ''] = textOf(item, TABLE_KEY.sort).split('#');
  return { at, id };
}

function scopesOf({ right, customsCode, firms }: IpCase): readonly CaseScope[] {
  return [
    ...(right.holderCode === null ? [] : [{ of: 'holder' as const, code: right.holderCode }]),
    { of: 'district', code: customsCode },
    ...[...new Set([firms.ebpCode, firms.ebcCode])].map((code) => ({ of: 'firm' as const, code })),
  ];
}

function caseOf(item: Item): IpCase {
  return JSON.parse(unsqueezeText(bytesOf(item, 'body'))) as IpCase; // written by `save`
}

function cursorAfter(cases: readonly IpCase[]): string {
  const last = cases.at(-1);
  return writeCursor([last?.openedAt ?? '', last?.id ?? '']);
}
