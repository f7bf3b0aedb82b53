import type { Table } from '../../../infra/local/template.ts';

/** A table of nothing but keys. */
export const THINGS: Table = {
  name: 'Things',
  keys: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  attributes: [{ AttributeName: 'pk', AttributeType: 'S' }],
  indexes: null,
};
