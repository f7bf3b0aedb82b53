import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../shared/faults/refusal.ts';
import { cutProblems, lostDocument, readDocument } from '../../../../shared/wire/document/read-document.ts';
import { samplePayment } from './sample-documents.ts';

const locate = (path: readonly PropertyKey[]) => ['', ...path].join('/');
const problem = (pointer: string): Problem => ({ pointer, detail: 'x', code: 'schema' });

describe('readDocument', () => {
  it('gives a sound body as a document', () => {
    const { type, body } = samplePayment();

    expect(readDocument({ index: 3, type, body, problems: [], locate })).toEqual({
      index: 3,
      type,
      key: '511630MG0L/P0001',
      document: samplePayment(),
      problems: [],
    });
  });

  it('gives no document as long as the reader found anything wrong', () => {
    const { type, body } = samplePayment();

    expect(readDocument({ index: 0, type, body, problems: [problem('/x')], locate })).toMatchObject({
      document: null,
      problems: [problem('/x')],
    });
  });

  it('does not tell twice what the reader already told of a place', () => {
    const body = { ...samplePayment().body, payName: '' };

    const { problems } = readDocument({ index: 0, type: 'payment', body, problems: [problem('/payName')], locate });

    expect(problems).toEqual([problem('/payName')]);
  });
});

describe('lostDocument', () => {
  it('has no type and no key', () => {
    expect(lostDocument(2, [problem('')])).toEqual({
      index: 2,
      type: 'unknown',
      key: '',
      document: null,
      problems: [problem('')],
    });
  });
});

describe('cutProblems', () => {
  it('leaves what fits and counts what it leaves out', () => {
    const three = ['/a', '/b', '/c'].map(problem);

    expect(cutProblems(three, 3)).toEqual(three);
    expect(cutProblems(three, 2)).toEqual([
      problem('/a'),
      { pointer: '', code: 'schema', detail: expect.stringMatching(/^2 more/) },
    ]);
  });
});
