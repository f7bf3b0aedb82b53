import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import { policyFaults } from '../../shared/domain/reference/policy-faults.ts';
import { Refusal } from '../../shared/faults/refusal.ts';
import type { Policy } from '../../shared/model/policy.ts';
import { canonicalText } from '../../shared/notation/canonical-text.ts';
import type { References } from '../../shared/ports/references.ts';
import type { Call } from '../../shared/wire/http/call.ts';
import { isVersionMatch } from '../../shared/wire/http/version-tag.ts';
import { publishOver } from './publish-over.ts';

/**
 * Puts a policy in force beside the reference data; false when it is already. Throws Refusal `invalid-request` with every fault, and
 * `conflict` when the caller saw another one or the content changed under the same version.
 */
export async function putPolicy(
  references: References,
  { body, ifMatch }: Pick<Call<'putPolicy'>, 'body' | 'ifMatch'>,
): Promise<boolean> {
  mustBeSound(body);
  let isNew = false;
  await publishOver(references, ({ reference, policy }) => {
    const present = policy ?? defaultPolicy;
    isNew = canonicalText(present) !== canonicalText(body);
    if (!isNew) return null;
    if (!isVersionMatch(ifMatch, present))
      throw conflict('policy-changed', '', '规则参数已变化，请重新查看 The policy has changed: look again.');
    if (present.version === body.version)
      throw conflict(
        'same-version',
        '/version',
        '内容已变，须用新版本号 The content is another: give it a version of its own.',
      );
    return { reference, policy: body };
  });
  return isNew;
}

function mustBeSound(policy: Policy): void {
  const faults = policyFaults(policy);
  if (faults.length === 0) return;
  throw new Refusal(
    'invalid-request',
    `规则参数有 ${faults.length} 处有误 faults in the policy.`,
    faults.map(({ pointer, code, message }) => ({ pointer, code, detail: `${message.zh} ${message.en}` })),
  );
}

function conflict(code: string, pointer: string, detail: string): Refusal {
  return new Refusal('conflict', detail, [{ detail, pointer, code }]);
}
