import { join } from 'node:path';
import { httpHandler } from '../../shared/edge/http.ts';
import { console } from './console.ts';

export const handler = httpHandler('console', console({ directory: join(import.meta.dirname, 'dist') }));
