/*
 * Everything that may ever be logged: the events, their level and their fields.
 * Fields hold scalars that name no person: no bodies, no values of documents, no error messages (they may quote a value).
 */

export const LOG_EVENTS = {
  'request-answered': { level: 'info', fields: ['route', 'status', 'ms', 'replayed'] },
  'request-failed': { level: 'error', fields: ['route', 'errorId', 'errorName', 'errorCode', 'place'] },
  'message-refused': { level: 'warn', fields: ['messageId', 'kind', 'problems'] },
  'message-busy': { level: 'warn', fields: ['messageId', 'cause'] },
  'message-failed': { level: 'error', fields: ['messageId', 'errorId', 'errorName', 'errorCode', 'place'] },
  'schedule-failed': { level: 'error', fields: ['errorId', 'errorName', 'errorCode', 'place'] },
  'upload-refused': { level: 'warn', fields: ['org', 'fields'] },
  'drop-read': { level: 'info', fields: ['drop', 'org', 'pages', 'documents', 'skipped'] },
  'drop-refused': { level: 'warn', fields: ['drop', 'org', 'kind', 'code', 'pages'] },
  'drop-document-skipped': { level: 'warn', fields: ['drop', 'org', 'number', 'code'] },
  'traces-unreadable': { level: 'error', fields: ['object'] },
  'log-unreadable': { level: 'error', fields: ['object'] },
  'known-rings-unreadable': { level: 'error', fields: ['errorName'] },
  'rights-snapshot-refused': { level: 'error', fields: ['version', 'cause'] },
  'rights-compiled': { level: 'info', fields: ['version', 'rights', 'bytes', 'ms'] },
  'learnt-model-refused': { level: 'error', fields: ['version', 'cause'] },
  'model-learnt': { level: 'info', fields: ['version', 'plan', 'results', 'finds', 'news', 'bytes', 'ms'] },
  'model-promoted': { level: 'warn', fields: ['version', 'plan', 'over', 'by', 'cases', 'loss', 'otherLoss'] },
  'model-drift': { level: 'warn', fields: ['kind', 'of', 'day', 'index', 'threshold'] },
  'picks-shed': { level: 'info', fields: ['customsCode', 'reason', 'count'] },
  'list-overridden': { level: 'info', fields: ['list', 'override', 'kind'] },
} as const satisfies Readonly<Record<string, LogEventShape>>;

interface LogEventShape {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: readonly string[];
}

export type LogEvent = keyof typeof LOG_EVENTS;
export type LogFields<E extends LogEvent> = Readonly<
  Partial<Record<(typeof LOG_EVENTS)[E]['fields'][number], string | number | boolean>>
>;
