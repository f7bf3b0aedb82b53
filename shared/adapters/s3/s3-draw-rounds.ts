import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { DrawRound } from '../../model/draw-round.ts';
import { DRAW_ROUNDS } from '../../names/tables.ts';
import type { DrawRounds } from '../../ports/draw-rounds.ts';
import { steppedItems } from '../dynamodb/stepped-items.ts';
import { orBusy } from '../system/or-busy.ts';
import { objectBytes } from './object-bytes.ts';
import type { DrawStore } from './s3-draw-days.ts';

const ROOT_LENGTH = 16;

/**
 * An item a round in the Reference table; populations as objects `draws/rounds/<id>/<root>.txt.gz`, written before the item names them,
 * an entry number a line.
 */
export function s3DrawRounds(store: DrawStore): DrawRounds {
  const { s3, bucket } = store;
  const { find, latest, begin, step } = steppedItems(store, DRAW_ROUNDS, {
    schema: DrawRound,
    steps: ['frozen', 'drawn'],
  });

  return {
    find,
    latest,
    ask: (round) => begin(round.id, round),

    async freeze(id, frozen, population) {
      const body = await promisify(gzip)(population.map((entryNo) => `${entryNo}\n`).join(''));
      const object = { Bucket: bucket, Key: keyOf(id, frozen.root), Body: body, ContentType: 'application/gzip' };
      await orBusy(s3.send(new PutObjectCommand(object)));
      return step(id, 'frozen', frozen);
    },

    draw: (id, drawn) => step(id, 'drawn', drawn),

    async population({ id, frozen }) {
      if (frozen === null) return null;
      const bytes = await objectBytes(s3, bucket, keyOf(id, frozen.root));
      if (bytes === null) return null;
      const text = (await promisify(gunzip)(bytes)).toString();
      return text.split('\n').slice(0, -1);
    },
  };
}

function keyOf(id: string, root: string): string {
  return `draws/rounds/${id}/${root.slice(0, ROOT_LENGTH)}.txt.gz`;
}
