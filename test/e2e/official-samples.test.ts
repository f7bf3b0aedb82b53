import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SubmissionReply } from '../../shared/wire/http/schemas/submission.ts';
import { readMessage } from '../../shared/wire/xml/read-message.ts';
import { type Product, read, startProduct, until } from './running-product.ts';

const REVISIONS = ['official-2018-113', 'official-202205'];
const TYPES = ['311', '411', '511', '513', '621', '623', '625'];
const SENDER: Record<string, string> = {
  order: 'ebcCode',
  payment: 'payCode',
  waybill: 'logisticsCode',
  waybillStatus: 'logisticsCode',
  declaration: 'agentCode',
  cancel: 'agentCode',
  return: 'agentCode',
};

describe('the official samples on the running product', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.remove());

  it.each(TYPES.flatMap((type) => REVISIONS.map((revision) => [revision, type] as const)))(
    '%s CEB%s is accepted by its sender and lands where its documents belong',
    async (revision, type) => {
      const bytes = readFileSync(
        new URL(`../fixtures/samples/${revision}/import_CEB${type}Message.xml`, import.meta.url),
      );
      const documents = readMessage(bytes).documents.map(({ document }) => document);
      const senders = new Set(documents.map((document) => fieldOf(document, SENDER[document?.type ?? ''] ?? '')));
      const [org = ''] = senders;

      const answer = await product.ask('/v1/documents', {
        as: { role: 'submitter', org },
        body: bytes,
        headers: { 'content-type': 'application/xml' },
      });

      expect(senders.size).toBe(1);
      expect(answer.status).toBe(202);
      const told = read(SubmissionReply, answer).documents;
      expect(told).toHaveLength(documents.length);
      expect(told.filter(({ status }) => status === 'rejected')).toEqual([]);
      for (const path of new Set(documents.map(parcelPath))) {
        if (path === null) continue;
        const landed = await until(
          () => product.ask(path, { as: { role: 'officer', customs: '*' } }),
          ({ status, text }) => status === 200 && text.includes(`"type":"${documents[0]?.type}"`),
        );
        expect(landed.status).toBe(200);
      }
    },
  );
});

/** A waybill stands under its number until a declaration claims it. */
function parcelPath(document: unknown): string | null {
  const [platform, order] = [fieldOf(document, 'ebpCode'), fieldOf(document, 'orderNo')];
  return platform && order ? `/v1/parcels/${platform}/${encodeURIComponent(order)}` : null;
}

function fieldOf(document: unknown, field: string): string {
  if (typeof document !== 'object' || document === null || !('body' in document)) return '';
  const { body } = document;
  if (typeof body !== 'object' || body === null) return '';
  const value = Object.entries(body).find(([name]) => name === field)?.[1];
  return typeof value === 'string' ? value : '';
}
