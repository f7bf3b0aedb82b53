import * as z from 'zod';
import { messageFields, UnreadableMessage } from './message-body.ts';

/** An S3 event notification (AWS, "Event message structure", version 2.x); other members of it are of no interest here. */
const Notification = z.object({
  Records: z.array(z.object({ eventName: z.string(), s3: z.object({ object: z.object({ key: z.string() }) }) })),
});

/** The keys of the objects created, decoded (S3 writes them as form data). S3's test event names none. Throws `UnreadableMessage`. */
export function readDropsMessage(body: string): readonly string[] {
  const fields = messageFields('drops', body);
  if (fields.Event === 's3:TestEvent') return [];
  const notification = Notification.safeParse(fields);
  if (!notification.success) throw new UnreadableMessage('drops');
  return notification.data.Records.filter(({ eventName }) => eventName.includes('ObjectCreated:')).map(({ s3 }) =>
    decodeURIComponent(s3.object.key.replaceAll('+', ' ')),
  );
}
