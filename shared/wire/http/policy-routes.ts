import * as z from 'zod';
import { Policy } from '../../model/policy.ts';
import type { Route } from './route.ts';

/** Limits, thresholds, rates and shifts: what a law, a ministry or a supervisor may change. */
export const POLICY_ROUTES = [
  {
    id: 'getPolicy',
    method: 'GET',
    path: '/v1/policy',
    roles: ['admin', 'supervisor'],
    function: 'publish',
    summary: { zh: '现行规则参数', en: 'The policy in force' },
    notes: {
      zh: '未发布过时给出内置参数，isBuiltIn 为 true。',
      en: 'The built-in one, with isBuiltIn true, as long as none was published.',
    },
    status: 200,
    response: z.object({ policy: Policy, isBuiltIn: z.boolean() }),
  },
  {
    id: 'putPolicy',
    method: 'PUT',
    path: '/v1/policy',
    roles: ['admin'],
    function: 'publish',
    summary: { zh: '发布规则参数', en: 'Publish a policy' },
    notes: {
      zh: '整体替换。内容有变时须用新的 version，每个判定都注明所用版本。If-Match 为所见版本（带引号），不符则 409。约半分钟后处处生效。',
      en: 'Replaces the whole. Other content needs another version, since every verdict names the one it used. If-Match holds the version that was seen, in quotes; another one in force is a 409. In force everywhere within about half a minute.',
    },
    body: Policy,
    status: 200,
    response: z.object({ version: z.string(), isNew: z.boolean() }),
  },
] as const satisfies readonly Route[];
