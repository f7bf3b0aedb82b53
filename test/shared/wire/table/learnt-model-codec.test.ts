import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { heardResults, newModel } from '../../../../shared/domain/learn/parcel/heard-results.ts';
import { PARCEL_PLANS } from '../../../../shared/domain/learn/parcel/parcel-plans.ts';
import { readLearntModel, writeLearntModel } from '../../../../shared/wire/table/learnt-model-codec.ts';
import { resultRecord } from '../../../builders/logs.ts';

const MODEL = heardResults(
  newModel(PARCEL_PLANS[0]),
  [resultRecord(1), resultRecord(2, { outcome: 'prohibited' })],
  '2026-11-02T05:00:00.000Z',
);

describe('writeLearntModel', () => {
  it('writes what readLearntModel reads, the same bytes for the same model', () => {
    expect(readLearntModel(writeLearntModel(MODEL))).toEqual(MODEL);
    expect(writeLearntModel(MODEL)).toEqual(writeLearntModel(MODEL));
    expect(writeLearntModel(readLearntModel(writeLearntModel(MODEL)) ?? MODEL)).toEqual(writeLearntModel(MODEL));
  });
});

describe('readLearntModel', () => {
  const knowing = (change: object) =>
    gzipSync(JSON.stringify({ ...MODEL, artefact: { ...MODEL.artefact, ...change } }));

  it.each([
    ['is not packed', new TextEncoder().encode('{}')],
    ['is no JSON', gzipSync('{')],
    ['is of another layout', gzipSync(JSON.stringify({ ...MODEL, version: 2 }))],
    ['lacks a part', gzipSync(JSON.stringify({ ...MODEL, heard: undefined }))],
    ['has a word for a number', knowing({ linear: [[1, 'two', 3]] })],
    ['has a row too short', knowing({ counts: [[1, 2]] })],
    ['has a number for a row', knowing({ keys: [1] })],
    ['heard no numbers', gzipSync(JSON.stringify({ ...MODEL, heard: [{ day: '2026-11-02', picks: [null] }] }))],
  ])('reads nothing that %s', (_, bytes) => {
    expect(readLearntModel(bytes)).toBeNull();
  });
});
