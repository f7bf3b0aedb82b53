import { describe, expect, it } from 'vitest';
import { readDropsMessage } from '../../../../shared/wire/queue/drops-message.ts';
import { UnreadableMessage } from '../../../../shared/wire/queue/message-body.ts';

const notification = (eventName: string, ...keys: readonly string[]) =>
  JSON.stringify({
    Records: keys.map((key) => ({
      eventVersion: '2.1',
      eventName,
      s3: { bucket: { name: 'drops' }, object: { key, size: 1 } },
    })),
  });

describe('readDropsMessage', () => {
  it('reads the keys of objects created, decoded', () => {
    const body = notification('ObjectCreated:Put', '4401TEST01/a+b%2B%E4%B8%80.xml', 'org/c.ndjson');

    expect(readDropsMessage(body)).toEqual(['4401TEST01/a b+一.xml', 'org/c.ndjson']);
  });

  it('takes the form with the service name too', () => {
    expect(readDropsMessage(notification('s3:ObjectCreated:CompleteMultipartUpload', 'org/c'))).toEqual(['org/c']);
  });

  it('reads nothing from other events', () => {
    expect(readDropsMessage(notification('ObjectRemoved:Delete', 'org/c'))).toEqual([]);
    expect(readDropsMessage('{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"drops"}')).toEqual([]);
  });

  it.each(['{}', '[]', '{"Records":[{}]}'])('throws on %s', (body) => {
    expect(() => readDropsMessage(body)).toThrow(UnreadableMessage);
  });
});
