import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoClueReports } from '../../shared/adapters/dynamodb/dynamo-clue-reports.ts';
import { dynamoCursors } from '../../shared/adapters/dynamodb/dynamo-cursors.ts';
import { dynamoDistricts } from '../../shared/adapters/dynamodb/dynamo-districts.ts';
import { dynamoDossiers } from '../../shared/adapters/dynamodb/dynamo-dossiers.ts';
import { dynamoDrawKeys } from '../../shared/adapters/dynamodb/dynamo-draw-keys.ts';
import { dynamoInstructions } from '../../shared/adapters/dynamodb/dynamo-instructions.ts';
import { dynamoIpCases } from '../../shared/adapters/dynamodb/dynamo-ip-cases.ts';
import { dynamoLeadFeedbacks } from '../../shared/adapters/dynamodb/dynamo-lead-feedbacks.ts';
import { dynamoLedger } from '../../shared/adapters/dynamodb/dynamo-ledger.ts';
import { dynamoLinks } from '../../shared/adapters/dynamodb/dynamo-links.ts';
import { dynamoLists } from '../../shared/adapters/dynamodb/dynamo-lists.ts';
import { dynamoLots } from '../../shared/adapters/dynamodb/dynamo-lots.ts';
import { dynamoPayments } from '../../shared/adapters/dynamodb/dynamo-payments.ts';
import { dynamoReceipts } from '../../shared/adapters/dynamodb/dynamo-receipts.ts';
import { dynamoReplies } from '../../shared/adapters/dynamodb/dynamo-replies.ts';
import { dynamoRights } from '../../shared/adapters/dynamodb/dynamo-rights.ts';
import { findSecret, loadSecret } from '../../shared/adapters/dynamodb/dynamo-secrets.ts';
import { dynamoSessions } from '../../shared/adapters/dynamodb/dynamo-sessions.ts';
import { dynamoShiftPlans } from '../../shared/adapters/dynamodb/dynamo-shift-plans.ts';
import { dynamoTokens } from '../../shared/adapters/dynamodb/dynamo-tokens.ts';
import { dynamoWaybills } from '../../shared/adapters/dynamodb/dynamo-waybills.ts';
import { rememberedLinks } from '../../shared/adapters/memory/remembered-links.ts';
import { hmacTokens } from '../../shared/adapters/system/hmac-tokens.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { dynamoAt } from '../stand-ins/clients.ts';
import { createTables, deleteTables, type Tables } from '../stand-ins/create-tables.ts';
import type { StandIn } from '../stand-ins/stand-in.ts';
import { describeClueReports, describeClueReportsCrash } from './clue-reports.contract.ts';
import { describeCursors } from './cursors.contract.ts';
import { describeDistricts } from './districts.contract.ts';
import { describeDossiers } from './dossiers.contract.ts';
import { describeDrawKeys } from './draw-keys.contract.ts';
import { deathsAt, dyingClient } from './dying-client.ts';
import { describeInstructions, describeInstructionsCrash } from './instructions.contract.ts';
import { describeIpCases, describeIpCasesCrash } from './ip-cases.contract.ts';
import { describeLeadFeedbacks } from './lead-feedbacks.contract.ts';
import { describeLedger } from './ledger.contract.ts';
import { describeLinks } from './links.contract.ts';
import { describeLists, describeListsCrash } from './lists.contract.ts';
import { describeLots } from './lots.contract.ts';
import { describePayments } from './payments.contract.ts';
import { describeReceipts, receipt } from './receipts.contract.ts';
import { describeReplies } from './replies.contract.ts';
import { describeRights, describeRightsCrash } from './rights.contract.ts';
import { describeSessions } from './sessions.contract.ts';
import { describeShiftPlans, describeShiftPlansCopy } from './shift-plans.contract.ts';
import { unique } from './unique.ts';
import { describeWaybills } from './waybills.contract.ts';

/** Every adapter of the tables against one server. */
export function describeDynamoAdapters(name: string, start: () => Promise<StandIn>): void {
  describe(name, () => {
    let standIn: StandIn;
    let client: DynamoDBClient;
    let tables: Tables;

    beforeAll(async () => {
      standIn = await start();
      client = dynamoAt(standIn.endpoint);
      tables = await createTables(client);
    });

    afterAll(async () => {
      await deleteTables(client, tables);
      client.destroy();
      await standIn.stop();
    });

    describeDossiers('dynamoDossiers', () => dynamoDossiers(client, tables.dossiers));
    describeWaybills('dynamoWaybills', () => dynamoWaybills(client, tables.dossiers));
    describePayments('dynamoPayments', () => dynamoPayments(client, tables.dossiers));
    describeLedger('dynamoLedger', () => dynamoLedger(client, tables.ledger));
    describeLinks('dynamoLinks', () => dynamoLinks(client, tables.ledger));
    describeLinks('rememberedLinks of dynamoLinks', () => rememberedLinks(dynamoLinks(client, tables.ledger)));
    describeLists('dynamoLists', () => dynamoLists(client, tables.desk));
    describeListsCrash(
      'dynamoLists after a crash',
      () => dynamoLists(client, tables.desk),
      (write, when) => dynamoLists(dyingClient(client, write, when), tables.desk),
    );
    describeShiftPlans('dynamoShiftPlans', () => dynamoShiftPlans(client, tables.reference, systemClock(0)));
    describeShiftPlansCopy('dynamoShiftPlans in two processes', (clock) =>
      dynamoShiftPlans(client, tables.reference, clock),
    );
    describeReceipts('dynamoReceipts', () => dynamoReceipts(client, tables.desk));
    describeReplies('dynamoReplies', (clock) => dynamoReplies(client, tables.desk, clock));
    describeRights('dynamoRights', async () => {
      const table = await newReferenceTable();
      return () => dynamoRights(client, table);
    });
    describeRightsCrash('dynamoRights after a crash', async () => {
      const table = await newReferenceTable();
      return {
        make: () => dynamoRights(client, table),
        dying: (write, when) => dynamoRights(dyingClient(client, write, when), table),
      };
    });
    describeInstructions('dynamoInstructions', async () => {
      const table = await newReferenceTable();
      return () => dynamoInstructions(client, table);
    });
    describeDrawKeys('dynamoDrawKeys', async () => {
      const table = await newReferenceTable();
      return () => dynamoDrawKeys(client, table);
    });
    describeInstructionsCrash('dynamoInstructions after a crash', async () => {
      const table = await newReferenceTable();
      return {
        make: () => dynamoInstructions(client, table),
        dying: (write, when) => dynamoInstructions(dyingClient(client, write, when), table),
      };
    });
    describeSessions('dynamoSessions', () => dynamoSessions(client, tables.desk));
    describeIpCases('dynamoIpCases', () => dynamoIpCases(client, tables.desk));
    describeIpCasesCrash(
      'dynamoIpCases after a crash',
      () => dynamoIpCases(client, tables.desk),
      (write, when) => dynamoIpCases(dyingClient(client, write, when), tables.desk),
    );
    describeDistricts('dynamoDistricts', () => dynamoDistricts(client, tables.desk));
    describeLots('dynamoLots', () => dynamoLots(client, tables.desk));
    describeLeadFeedbacks('dynamoLeadFeedbacks', () => dynamoLeadFeedbacks(client, tables.desk));
    describeClueReports('dynamoClueReports', () => dynamoClueReports(client, tables.desk));
    describeClueReportsCrash(
      'dynamoClueReports after a crash',
      () => dynamoClueReports(client, tables.desk),
      (write, when) => dynamoClueReports(dyingClient(client, write, when), tables.desk),
    );
    describeCursors('dynamoCursors', () => dynamoCursors(client, tables.desk));

    async function newReferenceTable(): Promise<string> {
      const { reference, ...others } = await createTables(client);
      await deleteTables(client, others);
      return reference;
    }

    describe('dynamoReceipts after a crash', () => {
      it.each(deathsAt(2))('files the page once when write %i dies %s it is done', async (write, when) => {
        const org = unique('O');
        const dying = dynamoReceipts(dyingClient(client, write, when), tables.desk);
        const page = [receipt('a', org)];
        await expect(dying.append(org, 'p1', '2026-11-04T01:00:01.000Z', page)).rejects.toThrow('died');

        const receipts = dynamoReceipts(client, tables.desk);
        await receipts.append(org, 'p0', '2026-11-04T01:00:30.000Z', [receipt('b', org)]);
        const { nextCursor } = await receipts.after(org, undefined, 10);
        await receipts.append(org, 'p1', '2026-11-04T01:01:00.000Z', page);

        const all = (await receipts.after(org, undefined, 10)).receipts.map(({ id }) => id);
        const later = (await receipts.after(org, nextCursor, 10)).receipts.map(({ id }) => id);
        expect(all.toSorted()).toEqual(['a', 'b']);
        expect(later).toEqual(all.at(-1) === 'a' ? ['a'] : []);
      });
    });

    describe('loadSecret', () => {
      it('makes 32 bytes once, the same for all who come at once or later', async () => {
        const secret = unique('secret');

        const loaded = await Promise.all(Array.from({ length: 8 }, () => loadSecret(client, tables.reference, secret)));

        expect(new Set(loaded.map((bytes) => Buffer.from(bytes).toString('hex'))).size).toBe(1);
        expect(loaded[0]).toHaveLength(32);
        expect(Buffer.from(await loadSecret(client, tables.reference, secret))).toEqual(Buffer.from(loaded[0] ?? []));
        expect(await loadSecret(client, tables.reference, unique('secret'))).not.toEqual(loaded[0]);
      });
    });

    describe('findSecret', () => {
      it('answers what was made, and makes nothing', async () => {
        const secret = unique('secret');

        expect(await findSecret(client, tables.reference, secret)).toBeNull();
        expect(await findSecret(client, tables.reference, secret)).toBeNull();

        const made = await loadSecret(client, tables.reference, secret);
        expect(Buffer.from((await findSecret(client, tables.reference, secret)) ?? [])).toEqual(Buffer.from(made));
      });
    });

    describe('dynamoTokens', () => {
      it('has none before the key is made, and then those of everybody', async () => {
        const tokens = dynamoTokens(client, tables.reference);
        const before = await tokens();

        const key = await loadSecret(client, tables.reference, 'tokens');

        expect(before).toBeNull();
        expect((await tokens())?.token('a')).toBe(hmacTokens(key).token('a'));
      });
    });
  });
}
