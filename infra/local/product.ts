import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { SETTINGS } from '../../shared/names/settings.ts';
import { jwtAuthorizer } from './authorizer.ts';
import { bucketNews } from './bucket-news.ts';
import { serveBuckets } from './buckets.ts';
import { serveGateway } from './gateway.ts';
import { type Claims, localIssuer } from './issuer.ts';
import { load } from './load.ts';
import { lockData } from './lock.ts';
import type { Options } from './options.ts';
import { ownRoutes } from './own-routes.ts';
import { poll } from './poller.ts';
import { serveQueues } from './queues.ts';
import { type Sandbox, sandbox } from './sandbox.ts';
import { onSchedule } from './schedule.ts';
import { LOCAL, serveTables } from './tables.ts';
import { type Bucket, readTemplate } from './template.ts';

export interface Product {
  readonly url: string;
  token(claims: Claims): Promise<string>;
  stop(): Promise<void>;
}

export interface Start extends Options {
  /** The cloud assembly. */
  readonly assembly: string;
  readonly log: (line: string) => void;
  readonly onProgress?: (step: string, done: number, total: number) => void;
}

/** Functions on the path of every document get two sandboxes, all others one. */
const BUSY_FUNCTIONS = /submit|assess/i;
const ISSUER = 'http://127.0.0.1/dev';
const AUDIENCE = 'sandan';
const RECOVERIES = 3;
const COMPILER = 'CompileFunction';

/** Starts exactly what the template describes, on stand-ins on the loopback interface. */
export async function startProduct({
  assembly,
  port,
  data,
  empty,
  reference,
  now,
  log,
  onProgress,
}: Start): Promise<Product> {
  mkdirSync(data, { recursive: true });
  const lock = lockData(data);
  const stops: (() => Promise<void> | void)[] = [() => lock.release()];
  const stop = async () => {
    for (const one of stops.splice(0).toReversed()) await one();
  };
  try {
    return { ...(await begin()), stop };
  } catch (error) {
    await stop();
    throw error;
  }

  async function begin() {
    const template = readTemplate(assembly);
    const offset = now === null ? 0 : Date.parse(now) - Date.now();
    const tables = await serveTables(join(data, 'tables'), template.tables);
    stops.push(tables.stop);
    const queues = await serveQueues(template.queues);
    stops.push(queues.stop);
    const buckets = await serveBuckets(join(data, 'buckets'), template.buckets, notify);
    stops.push(buckets.stop);
    log(`stand-ins: tables ${tables.url} queues ${queues.url} buckets ${buckets.url}`);
    const sqs = new SQSClient({ endpoint: queues.url, region: 'us-east-1', credentials: LOCAL });
    stops.push(() => sqs.destroy());
    const news = bucketNews(join(data, 'news'), send);
    const notified = new Set(template.buckets.flatMap(({ notifies }) => notifies));

    const environment = {
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: LOCAL.accessKeyId,
      AWS_SECRET_ACCESS_KEY: LOCAL.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: tables.url,
      AWS_ENDPOINT_URL_SQS: queues.url,
      AWS_ENDPOINT_URL_S3: buckets.url,
      AWS_REQUEST_CHECKSUM_CALCULATION: 'WHEN_REQUIRED',
      [SETTINGS.clockOffset]: String(offset),
      [SETTINGS.loopbackPlatforms]: 'yes',
    };
    const sandboxes = new Map<string, Sandbox>();
    for (const fn of template.functions({ queueUrl: queues.urlOf })) {
      sandboxes.set(fn.name, sandbox(fn, environment, BUSY_FUNCTIONS.test(fn.name) ? 2 : 1));
    }
    stops.push(async () => void (await Promise.all([...sandboxes.values()].map((one) => one.stop()))));

    for (const { queue, function: name, batchSize } of template.mappings) {
      const target = sandboxes.get(name);
      if (!target) throw new Error(`a mapping names the function ${name}, which does not exist`);
      const consumers = BUSY_FUNCTIONS.test(name) ? 2 : 1;
      const polling = poll({
        endpoint: queues.url,
        queueUrl: queues.urlOf(queue),
        queueName: queue,
        batchSize,
        consumers,
        sandbox: notified.has(queue) ? news.workedOffBy(queue, target) : target,
        log,
      });
      stops.push(polling.stop);
    }
    const issuer = await localIssuer(data, ISSUER, AUDIENCE);
    const gateway = await serveGateway({
      port,
      routes: template.routes,
      sandboxOf: (name) => sandboxes.get(name),
      authorize: jwtAuthorizer(issuer),
      own: ownRoutes(issuer),
      log,
    });
    stops.push(gateway.stop);
    await load({
      url: gateway.url,
      data,
      empty,
      reference,
      now: new Date(Date.now() + offset).toISOString(),
      compile: () => recoverWith(COMPILER),
      token: issuer.token,
      log,
      ...(onProgress ? { onProgress } : {}),
    });
    await recover();
    for (const { expression, function: name } of template.schedules) {
      const turn = onSchedule(
        expression,
        async () => void (await sandboxes.get(name)?.invoke({ recover: false })),
        (error) => log(`schedule: ${error instanceof Error ? error.message : 'the function failed'}`),
      );
      stops.push(() => turn.stop());
    }
    return { url: gateway.url, token: issuer.token };

    /** The queues of the last run are gone: the sweep finds in the raw submissions what they held, and drops are told again. */
    async function recover(): Promise<void> {
      news.tellAgain();
      for (const { function: name } of template.schedules) await recoverWith(name);
    }

    /** A recovery that fails is tried again, then left to the ordinary sweep: it never keeps the product from serving. */
    async function recoverWith(name: string): Promise<void> {
      for (let attempt = 1; attempt <= RECOVERIES; attempt += 1) {
        try {
          await sandboxes.get(name)?.invoke({ recover: true });
          return;
        } catch (error) {
          log(`recovery, try ${attempt}: ${error instanceof Error ? error.message : 'failed'}`);
        }
      }
    }

    function notify({ name, notifies }: Bucket, key: string, size: number, eTag: string): void {
      const record = {
        eventSource: 'aws:s3',
        eventName: 'ObjectCreated:Put',
        s3: { bucket: { name }, object: { key: encodeURIComponent(key).replaceAll('%2F', '/'), size, eTag } },
      };
      const body = JSON.stringify({ Records: [record] });
      for (const queue of notifies) news.tell(queue, body);
    }

    function send(queue: string, body: string): void {
      const message = new SendMessageCommand({ QueueUrl: queues.urlOf(queue), MessageBody: body });
      sqs.send(message).catch((error: unknown) => {
        log(`${queue}: ${error instanceof Error ? error.name : 'cannot be told of a new object'}`);
      });
    }
  }
}
