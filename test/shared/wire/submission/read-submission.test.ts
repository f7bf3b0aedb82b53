import { describe, expect, it } from 'vitest';
import { ARRIVAL_TYPE } from '../../../../shared/model/submission.ts';
import { MOST_SUBMISSION_BYTES, readSubmission } from '../../../../shared/wire/submission/read-submission.ts';
import { writeMessage } from '../../../../shared/wire/xml/write-message.ts';
import { order } from '../../../builders/parcel.ts';

const document = { type: 'order', body: order() } as const;
const bodies = {
  'application/json': JSON.stringify({ documents: [document] }),
  'application/xml': writeMessage([document], { copCode: 'C', copName: 'N', dxpId: 'D' }),
  'application/x-ndjson': `${JSON.stringify(document)}\n`,
} as const;
const types = ['application/json', 'application/xml', 'application/x-ndjson'] as const;

describe('readSubmission', () => {
  it.each(types)('reads %s', (contentType) => {
    const read = readSubmission({ contentType }, Buffer.from(bodies[contentType]));

    expect(read.map((one) => one.document)).toEqual([document]);
  });

  it('finds no document in the note of an arrival', () => {
    const contentType = ARRIVAL_TYPE;

    expect(readSubmission({ contentType }, Buffer.from(bodies['application/json']))).toEqual([]);
  });

  it('reads JSON with a byte order mark', () => {
    expect(
      readSubmission({ contentType: 'application/json' }, Buffer.from(`\ufeff${bodies['application/json']}`)),
    ).toHaveLength(1);
  });

  it.each(types)('refuses %s over the cap, by its size alone', (contentType) => {
    const bytes = Buffer.alloc(MOST_SUBMISSION_BYTES + 1, ' ');

    expect(() => readSubmission({ contentType }, bytes)).toThrow(expect.objectContaining({ kind: 'too-large' }));
  });

  it.each([
    ['application/json', '{', 'unreadable'],
    ['application/json', '[]', 'invalid-request'],
    ['application/xml', '<a/>', 'unreadable'],
  ] as const)('refuses %s that is %s as %s', (contentType, text, kind) => {
    expect(() => readSubmission({ contentType }, Buffer.from(text))).toThrow(expect.objectContaining({ kind }));
  });
});
