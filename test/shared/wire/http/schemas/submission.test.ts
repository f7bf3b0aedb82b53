import { describe, expect, it } from 'vitest';
import { PrecheckReply, SubmissionBody, SubmissionReply } from '../../../../../shared/wire/http/schemas/submission.ts';

const document = { index: 0, type: 'order', key: 'E/O', status: 'duplicate', problems: [] };

describe('SubmissionReply', () => {
  it('names the fate of every document', () => {
    expect(SubmissionReply.safeParse({ submissionId: 'S', documents: [document] }).success).toBe(true);
    expect(SubmissionReply.safeParse({ submissionId: 'S', documents: [{ ...document, status: 'lost' }] }).success).toBe(
      false,
    );
  });
});

describe('PrecheckReply', () => {
  it('knows no submission and no duplicates: nothing is compared or stored', () => {
    const fine = { ...document, status: 'accepted' };

    expect(PrecheckReply.safeParse({ documents: [fine] }).success).toBe(true);
    expect(PrecheckReply.safeParse({ documents: [document] }).success).toBe(false);
  });
});

describe('SubmissionBody', () => {
  it('holds a thousand documents of any type', () => {
    const documents = (length: number) => ({ documents: Array.from({ length }, () => ({ type: 'order', body: {} })) });

    expect([1000, 1001].map((count) => SubmissionBody.safeParse(documents(count)).success)).toEqual([true, false]);
  });
});
