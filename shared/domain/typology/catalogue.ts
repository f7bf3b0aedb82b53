import { ACCOUNTS } from './signals/accounts.ts';
import { BASKETS } from './signals/baskets.ts';
import { CHANNELS } from './signals/channels.ts';
import { LOGISTICS } from './signals/logistics.ts';
import { PAYMENTS } from './signals/payments.ts';
import { PEOPLE } from './signals/people.ts';
import { PRICING } from './signals/pricing.ts';
import { RETURNING } from './signals/returning.ts';
import type { Signal } from './signals/signal.ts';

/** Every signal, in the order in which a model reads them: a new one goes to the end of its family and asks for a new model. */
export const SIGNALS: readonly Signal[] = [
  ...PEOPLE,
  ...PAYMENTS,
  ...LOGISTICS,
  ...PRICING,
  ...BASKETS,
  ...CHANNELS,
  ...RETURNING,
  ...ACCOUNTS,
];
