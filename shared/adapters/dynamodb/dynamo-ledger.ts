import { hash } from 'node:crypto';
import { type DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { Busy } from '../../faults/busy.ts';
import type { ParcelId } from '../../model/parcel-key.ts';
import type { Claim, Ledger } from '../../ports/ledger.ts';
import { orBusy } from '../system/or-busy.ts';
import { pause } from '../system/pause.ts';
import { itemKey, numberOf } from './attributes.ts';
import { ifMet } from './if-met.ts';

const TRIES = 10;

/** What the parcel and the year hold; `own` is null where the parcel has no claim. */
interface Held {
  readonly own: number | null;
  readonly used: number;
}

type Answer = Awaited<ReturnType<Ledger['hold']>>;

/** Quota as items `pk` = `<person>#<year>`, `sk` = `quota`: the sum in `used` and one attribute per claiming parcel, so each change is one conditional write. */
export function dynamoLedger(client: DynamoDBClient, table: string): Ledger {
  return {
    async hold(claim) {
      // Nearly every claim is a parcel's first; any other learns what is held and tries again.
      let held: Held | 'unknown' = claim.fen > 0 ? 'unknown' : await read(claim);
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const answer: Answer | null = held === 'unknown' ? await first(claim) : await change(claim, held);
        if (answer) return answer;
        if (attempt > 0) await pause(Math.min(attempt, 4));
        held = await read(claim);
      }
      throw new Busy('the quota item kept changing');
    },

    async used(person, year) {
      const get = new GetItemCommand({
        TableName: table,
        Key: itemKey(`${person}#${year}`, 'quota'),
        ConsistentRead: true,
        ProjectionExpression: 'used',
      });
      return numberOf((await orBusy(client.send(get))).Item, 'used');
    },
  };

  async function read({ person, year, parcel }: Claim): Promise<Held> {
    const name = claimName(parcel);
    const { Item: item } = await orBusy(
      client.send(
        new GetItemCommand({
          TableName: table,
          Key: itemKey(`${person}#${year}`, 'quota'),
          ConsistentRead: true,
          ProjectionExpression: 'used, #claim',
          ExpressionAttributeNames: { '#claim': name },
        }),
      ),
    );
    return { own: item?.[name] ? numberOf(item, name) : null, used: numberOf(item, 'used') };
  }

  async function first(claim: Claim): Promise<Answer | null> {
    return claim.fen <= claim.limitFen ? write(claim, null, claim.limitFen - claim.fen) : null;
  }

  async function change(claim: Claim, { own, used }: Held): Promise<Answer | null> {
    const before = own ?? 0;
    const otherFen = used - before;
    if (claim.fen === before) return { granted: true, otherFen };
    if (claim.fen < before) return write(claim, own, null);
    if (otherFen + claim.fen > claim.limitFen) return { granted: false, otherFen };
    return write(claim, own, claim.limitFen - claim.fen + before);
  }

  /** Replaces the claim `own` if it still stands and the year's sum is at most `usedMost`; null when not. */
  async function write(claim: Claim, own: number | null, usedMost: number | null): Promise<Answer | null> {
    const conditions = [own === null ? 'attribute_not_exists(#claim)' : '#claim = :own'];
    if (usedMost !== null) conditions.push('(attribute_not_exists(used) OR used <= :most)');
    const set = claim.fen > 0 ? 'SET #claim = :fen' : 'REMOVE #claim';
    const update = new UpdateItemCommand({
      TableName: table,
      Key: itemKey(`${claim.person}#${claim.year}`, 'quota'),
      UpdateExpression: `${set} ADD used :more`,
      ConditionExpression: conditions.join(' AND '),
      ExpressionAttributeNames: { '#claim': claimName(claim.parcel) },
      ExpressionAttributeValues: {
        ':more': { N: String(claim.fen - (own ?? 0)) },
        ...(claim.fen > 0 ? { ':fen': { N: String(claim.fen) } } : {}),
        ...(own === null ? {} : { ':own': { N: String(own) } }),
        ...(usedMost === null ? {} : { ':most': { N: String(usedMost) } }),
      },
      ReturnValues: 'UPDATED_NEW',
    });
    const written = await ifMet(client.send(update));
    return written && { granted: true, otherFen: numberOf(written.Attributes, 'used') - claim.fen };
  }
}

/** Short, since a busy buyer's item carries one per parcel: 72 bits of SHA-256. */
function claimName(parcel: ParcelId): string {
  return `c${hash('sha256', parcel, 'base64url').slice(0, 12)}`;
}
