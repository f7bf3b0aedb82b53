/**
 * The environment of every function: infra sets these names, handlers read them, nothing else knows them.
 * Endpoints of the AWS clients come from the SDK's own AWS_ENDPOINT_URL_* variables.
 */
export const SETTINGS = {
  dossiersTable: 'TABLE_DOSSIERS',
  ledgerTable: 'TABLE_LEDGER',
  deskTable: 'TABLE_DESK',
  referenceTable: 'TABLE_REFERENCE',
  rawBucket: 'BUCKET_RAW',
  dropsBucket: 'BUCKET_DROPS',
  documentsQueue: 'QUEUE_DOCUMENTS',
  inspectionsQueue: 'QUEUE_INSPECTIONS',
  noticesQueue: 'QUEUE_NOTICES',
  pullsQueue: 'QUEUE_PULLS',
  protectionsQueue: 'QUEUE_PROTECTIONS',
  tracesQueue: 'QUEUE_TRACES',
  /** Milliseconds added to the system clock; only the local runner sets it (`--now`). */
  clockOffset: 'CLOCK_OFFSET_MS',
  /** `yes` lets platforms be asked on the loopback interface; only the local runner sets it. */
  loopbackPlatforms: 'LOOPBACK_PLATFORMS',
} as const;
